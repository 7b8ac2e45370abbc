import { describe, expect, it } from 'vitest';
import { wordsBox } from '../../src/lib/charts/labels.ts';
import { pairedDots } from '../../src/lib/charts/paired-dots/layout.ts';
import { overlap } from '../../src/lib/charts/placing.ts';
import { PAIRED_DOTS } from './synthetic.ts';

describe.each([340, 720])('pairedDots(content, %i)', (width) => {
	const { rows, height, baseline } = pairedDots(PAIRED_DOTS, width);
	const of = (id: string) => rows.find((row) => row.id === id)!;

	it('places all dots on one scale from zero', () => {
		const zero = Number(/^M([\d.]+) /.exec(baseline)![1]);
		const scale = (of('high').dots[1]!.x - zero) / 60;
		for (const { dots } of rows) for (const { x, value } of dots) expect(x).toBeCloseTo(zero + value * scale);
	});

	it('writes the values outside of the two dots, whichever is larger', () => {
		const sides = (id: string) => of(id).dots.map(({ x, words }) => (words.x < x ? 'left' : 'right'));
		expect([sides('high'), sides('fallen'), sides('alone')]).toEqual([['left', 'right'], ['right', 'left'], ['right']]);
	});

	it('draws a later dot alone where the earlier value is not known', () => {
		expect(of('alone')).toMatchObject({ step: '', dots: [{ id: 'alone-after' }] });
		expect(of('fallen').step).toBe(`M${of('fallen').dots[0]!.x} ${of('fallen').dots[0]!.y}H${of('fallen').dots[1]!.x}`);
	});

	it('keeps words on the sheet, off each other and off the dots', () => {
		const dots = rows.flatMap((row) => row.dots);
		const boxes = [
			...dots.map(({ words }) => wordsBox(words, 12, true)),
			...rows.map(({ name, strong }) => wordsBox(name, 13, strong))
		];
		boxes.forEach((box, index) => {
			expect(box.x).toBeGreaterThanOrEqual(-1);
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			expect(box.y + box.height).toBeLessThanOrEqual(height);
			expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
			expect(dots.filter(({ x, y }) => overlap(box, { x: x - 5, y: y - 5, width: 10, height: 10 }))).toEqual([]);
		});
	});
});

describe('pairedDots(content, width)', () => {
	it('draws nothing for nothing', () => {
		expect(pairedDots({ rows: [] }, 340)).toMatchObject({ rows: [], baseline: '' });
	});

	it('refuses a value below zero', () => {
		const [row] = PAIRED_DOTS.rows;
		expect(() => pairedDots({ rows: [{ ...row!, after: { ...row!.after, value: -1 } }] }, 340)).toThrow(
			'pairedDots: a value should be zero or more, leave the mark out when it is not known; high-after is -1'
		);
	});
});
