import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { wordsBox } from '../../src/lib/charts/labels.ts';
import Ladder from '../../src/lib/charts/ladder/Ladder.svelte';
import { ladder } from '../../src/lib/charts/ladder/layout.ts';
import type { LadderContent } from '../../src/lib/charts/ladder/content.ts';
import { overlap } from '../../src/lib/charts/placing.ts';
import { plain } from '../plain.ts';
import { mark } from './synthetic.ts';

const rung = (id: string, value: number) =>
	mark(id, 'part-2', 'hatched', { name: `synthetic law ${id}`, value, caption: String(value) });

const LADDER: LadderContent = {
	groups: [
		{ id: '2018', name: '2018', rungs: [rung('a', 600), rung('b', 0.5), rung('c', 0)] },
		{ id: '2019', name: '2019', rungs: [rung('d', -120), rung('e', 240)] }
	],
	keys: [{ tone: 'part-2', texture: 'hatched', words: 'plan' }]
};

describe.each([340, 720])('ladder(content, %i)', (width) => {
	const layout = ladder(LADDER, width);
	const rungs = layout.groups.flatMap((group) => group.rungs);
	const of = (id: string) => rungs.find((own) => own.id === id)!;

	it('draws all rungs on one scale, and what is below zero left of the line', () => {
		expect(of('a').width / 600).toBeCloseTo(of('e').width / 240);
		expect(of('d').width / 120).toBeCloseTo(of('e').width / 240);
		expect(of('d').x + of('d').width).toBeCloseTo(of('a').x);
	});

	it('keeps a small value in sight and draws none for zero', () => {
		expect(of('b').width).toBe(1.5);
		expect(of('c').width).toBe(0);
	});

	it('steps from each rung to the next of its group only', () => {
		expect(layout.groups.map(({ steps }) => steps.split('M').length - 1)).toEqual([2, 1]);
	});

	it('keeps words on the sheet, off the bars and off each other', () => {
		const words = [
			...rungs.flatMap((own) => [own.words, ...(own.beside === undefined ? [] : [own.beside])]),
			...layout.groups.map((group) => group.words)
		];
		const boxes = words.map((own) => wordsBox(own, 12, true));
		for (const box of boxes) {
			expect(box.x).toBeGreaterThanOrEqual(-8);
			expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
			expect(rungs.filter((own) => overlap(box, own))).toEqual([]);
		}
		boxes.forEach((box, index) => expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]));
	});

	it('refuses what is no number, and draws nothing for nothing', () => {
		expect(() => ladder({ groups: [{ id: 'x', name: '', rungs: [rung('n', Number.NaN)] }] }, width)).toThrow(
			'ladder: a value should be a finite number; n is NaN'
		);
		expect(ladder({ groups: [] }, width)).toMatchObject({ groups: [], baseline: '' });
	});

	it('is the reviewed drawing', async () => {
		const props = { id: 'drawing', label: 'a synthetic drawing', width, ...LADDER };
		const body = plain(render(Ladder, { props }).body);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
		await expect(`${body}\n`).toMatchFileSnapshot(`../drawings/charts-ladder-${width}.html`);
	});
});
