import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { wordsBox } from '../../src/lib/charts/labels.ts';
import Dumbbell from '../../src/lib/charts/dumbbell/Dumbbell.svelte';
import { dumbbell } from '../../src/lib/charts/dumbbell/layout.ts';
import type { DumbbellContent } from '../../src/lib/charts/dumbbell/content.ts';
import { overlap } from '../../src/lib/charts/placing.ts';
import { plain } from '../plain.ts';
import { mark } from './synthetic.ts';

const bar = (id: string, value: number) =>
	mark(id, 'part-2', 'hatched', { name: `synthetic law ${id}`, value, caption: String(value) });

const DUMBBELL: DumbbellContent = {
	groups: [
		{ id: '2018', name: '2018', bars: [bar('a', 600), bar('b', 0.5), bar('c', 0)] },
		{ id: '2019', name: '2019', bars: [bar('d', -120), bar('e', 240)] }
	],
	keys: [{ tone: 'part-2', texture: 'hatched', words: 'plan' }]
};

describe.each([340, 720])('dumbbell(content, %i)', (width) => {
	const layout = dumbbell(DUMBBELL, width);
	const bars = layout.groups.flatMap((group) => group.bars);
	const of = (id: string) => bars.find((bar) => bar.id === id)!;

	it('draws all bars on one scale, and what is below zero left of the line', () => {
		expect(of('a').width / 600).toBeCloseTo(of('e').width / 240);
		expect(of('d').width / 120).toBeCloseTo(of('e').width / 240);
		expect(of('d').x + of('d').width).toBeCloseTo(of('a').x);
	});

	it('keeps a small value in sight and draws none for zero', () => {
		expect(of('b').width).toBe(1.5);
		expect(of('c').width).toBe(0);
	});

	it('steps from each bar to the next of its group only', () => {
		expect(layout.groups.map(({ steps }) => steps.split('M').length - 1)).toEqual([2, 1]);
	});

	it('keeps words on the sheet, off the bars and off each other', () => {
		const words = [
			...bars.flatMap((bar) => [bar.words, ...(bar.beside === undefined ? [] : [bar.beside])]),
			...layout.groups.map((group) => group.words)
		];
		const boxes = words.map((word) => wordsBox(word, 12, true));
		for (const box of boxes) {
			expect(box.x).toBeGreaterThanOrEqual(-8);
			expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
			expect(bars.filter((bar) => overlap(box, bar))).toEqual([]);
		}
		boxes.forEach((box, index) => expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]));
	});

	it('refuses what is no number, and draws nothing for nothing', () => {
		expect(() => dumbbell({ groups: [{ id: 'x', name: '', bars: [bar('n', Number.NaN)] }] }, width)).toThrow(
			'dumbbell: a value should be a finite number; n is NaN'
		);
		expect(dumbbell({ groups: [] }, width)).toMatchObject({ groups: [], baseline: '' });
	});

	it('is the reviewed drawing', async () => {
		const props = { id: 'drawing', label: 'a synthetic drawing', width, ...DUMBBELL };
		const body = plain(render(Dumbbell, { props }).body);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
		await expect(`${body}\n`).toMatchFileSnapshot(`../drawings/charts-dumbbell-${width}.html`);
	});
});
