import { describe, expect, it } from 'vitest';
import { wordsBox } from '../../src/lib/charts/labels.ts';
import { overlap } from '../../src/lib/charts/placing.ts';
import { rankedBars } from '../../src/lib/charts/ranked-bars/layout.ts';
import { mark, RANKED_BARS } from './synthetic.ts';

describe.each([340, 720])('rankedBars(content, %i)', (width) => {
	const layout = rankedBars(RANKED_BARS, width);

	it('keeps the order given', () => {
		const tops = layout.bars.map(({ y }) => y);
		expect(tops).toEqual([...tops].sort((a, b) => a - b));
	});

	it('draws counts and upper bounds on one scale, and tells them apart', () => {
		const [count, bound] = layout.bars.filter(({ id }) => id.startsWith('students'));
		expect([count!.open, bound!.open]).toEqual([false, true]);
		expect(bound!.width / count!.width).toBeCloseTo(1.2 / 0.7);
		expect(bound!.y).toBeGreaterThan(count!.y + count!.height);
	});

	it('says in words where nothing is published', () => {
		expect(layout.gaps.map(({ inside }) => inside.lines)).toEqual([['not published']]);
	});

	it('lays no words over others, over bars or out of the sheet', () => {
		const words = [
			...layout.names.map((name) => wordsBox(name, 13)),
			...layout.bars.flatMap(({ beside }) => (beside === undefined ? [] : [wordsBox(beside, 12, true)]))
		];
		words.forEach((box, index) => {
			expect(words.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
			expect(layout.bars.filter((bar) => overlap(box, bar)).map(({ id }) => id)).toEqual([]);
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			expect(box.x).toBeGreaterThanOrEqual(0);
		});
	});

	it('breaks a long caption into lines and keeps its bar', () => {
		const caption =
			'a caption of so many words that it could never stand on one line of a phone, nor of a desk beside names';
		const bar = mark('long', 'root-1', 'solid', { value: 5, caption });
		const [placed] = rankedBars({ rows: [{ id: 'a', name: 'A', bar }] }, width).bars;
		expect(placed!.beside!.lines.length).toBeGreaterThan(1);
		expect(placed!.width).toBeGreaterThan(width / 3);
	});

	it('draws nothing for nothing, one row alone, and zero as a thin line', () => {
		expect(rankedBars({ rows: [] }, width)).toMatchObject({ bars: [], names: [], baseline: '' });
		const zero = mark('zero', 'root-1', 'solid', { value: 0 });
		expect(rankedBars({ rows: [{ id: 'a', name: 'A', bar: zero }] }, width).bars[0]!.width).toBe(1.5);
	});

	it('refuses a negative bound', () => {
		const bound = mark('bound', 'root-1', 'empty', { value: -2 });
		expect(() => rankedBars({ rows: [{ id: 'a', name: 'A', bound }] }, width)).toThrow(
			new Error('rankedBars: a value should be zero or more, leave the mark out when it is not known; bound is -2')
		);
	});
});
