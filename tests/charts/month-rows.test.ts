import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { wordsBox } from '../../src/lib/charts/labels.ts';
import { monthRows } from '../../src/lib/charts/month-rows/layout.ts';
import type { MonthRowsContent } from '../../src/lib/charts/month-rows/content.ts';
import MonthRows from '../../src/lib/charts/month-rows/MonthRows.svelte';
import { overlap } from '../../src/lib/charts/placing.ts';
import { plain } from '../plain.ts';
import { mark } from './synthetic.ts';

const CONTENT: MonthRowsContent = {
	notes: [{ id: 'n', day: '2001-03-01', when: '1 March 2001', words: 'payments begin' }],
	rows: [
		{
			id: 'first',
			name: '2001',
			bars: [
				mark('a', 'accent', 'solid', { month: 1, value: 2, caption: '2' }),
				mark('b', 'accent', 'edged', { month: 2, value: 8, caption: '>8' })
			],
			derived: [mark('c', 'context', 'solid', { month: 2, value: 7, caption: '7', range: { low: 6, high: 9 } })],
			gaps: [{ id: 'gap', month: 3, label: 'March: not published' }]
		},
		{
			id: 'second',
			name: '2002',
			bars: [mark('d', 'accent', 'dotted', { month: 12, value: 16, caption: '16' })],
			derived: [],
			gaps: []
		}
	],
	months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
	keys: [{ tone: 'accent', texture: 'solid', words: 'printed' }],
	missing: 'not published'
};

describe.each([340, 720])('monthRows(content, %i)', (width) => {
	const layout = monthRows(CONTENT, width);
	const bar = (id: string) => layout.bars.find((bar) => bar.id === id)!;

	it('draws all rows on one scale', () => {
		expect(bar('d').height).toBeCloseTo(120);
		expect(bar('b').height).toBeCloseTo(60);
		expect(bar('a').height).toBeCloseTo(15);
	});

	it('puts a derived month beside the printed one, alone into the middle', () => {
		expect(bar('b').x + bar('b').width).toBeLessThanOrEqual(bar('c').x);
		expect(bar('a').x + bar('a').width / 2).toBeCloseTo(width / 24);
	});

	it('draws the range on the scale of the bars', () => {
		const ground = bar('c').y + bar('c').height;
		const ends = [...bar('c').whisker.matchAll(/M[\d.]+ ([\d.]+)h/g)].map((match) => ground - Number(match[1]));
		expect(ends[0]).toBeCloseTo((6 / 16) * 120);
		expect(ends[1]).toBeCloseTo((9 / 16) * 120);
	});

	it('has a ring and not a bar of zero for a month without a figure', () => {
		expect(layout.rings.map(({ id }) => id)).toEqual(['gap']);
		expect(layout.keys.entries.map(({ words }) => words)).toEqual(['printed', 'not published']);
	});

	it('lays no caption over another or over a bar', () => {
		const boxes = [...layout.over, ...layout.below].map((words) => wordsBox(words, 11));
		boxes.forEach((box, index) => {
			expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
			expect(layout.bars.filter((bar) => overlap(box, bar)).map(({ id }) => id)).toEqual([]);
		});
	});

	it('is the reviewed drawing', async () => {
		const props = { id: 'drawing', label: 'a synthetic drawing', width, ...CONTENT };
		const body = plain(render(MonthRows, { props }).body);
		expect(body).not.toMatch(/NaN|undefined|Infinity|null/);
		await expect(`${body}\n`).toMatchFileSnapshot(`../drawings/charts-month-rows-${width}.html`);
	});
});

describe('monthRows of little', () => {
	it('draws nothing for nothing', () => {
		expect(monthRows({ ...CONTENT, rows: [] }, 340)).toMatchObject({ bars: [], rings: [], baselines: '' });
	});

	it('refuses a value below zero', () => {
		const rows = [{ ...CONTENT.rows[1]!, bars: [mark('d', 'accent', 'solid', { month: 1, value: -1 })] }];
		expect(() => monthRows({ ...CONTENT, rows }, 340)).toThrow('monthRows: a value should be zero or more');
	});
});
