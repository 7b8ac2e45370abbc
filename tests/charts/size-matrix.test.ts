import { describe, expect, it } from 'vitest';
import { wordsBox } from '../../src/lib/charts/labels.ts';
import { overlap } from '../../src/lib/charts/placing.ts';
import { sizeMatrix } from '../../src/lib/charts/size-matrix/layout.ts';
import type { SizeMatrixContent } from '../../src/lib/charts/size-matrix/content.ts';
import { mark, SIZE_MATRIX } from './synthetic.ts';

const of = (...values: number[]): SizeMatrixContent => ({
	years: [2020],
	rows: [
		{
			id: 'row',
			name: 'Row',
			cells: [{ year: 2020, marks: values.map((value, index) => mark(`m-${index}`, 'part-1', 'solid', { value })) }]
		}
	],
	missing: 'not published'
});

describe('captions as wide as their cells', () => {
	const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029];
	const captions = ['1', '>2,500', '>2,800', '>2,900', '1', '>3,000', '1', '>2,500', '1'];
	const cells = years.map((year, index) => ({
		year,
		marks: [mark(`m-${year}`, 'part-1', 'solid', { value: 9, caption: captions[index]! })]
	}));
	const content = { years, rows: [{ id: 'row', name: 'Row', cells }], missing: 'not published' };

	it('all stand, every second neighbour a line further down', () => {
		const placed = sizeMatrix(content, 328).captions;
		expect(placed.map(({ lines }) => lines[0])).toEqual(captions);
		const top = Math.min(...placed.map(({ y }) => y));
		expect(placed.map(({ y }) => (y > top ? 'low' : '-')).join(' ')).toBe('- - low - - - - - -');
	});
});

describe.each([340, 720])('sizeMatrix(content, %i)', (width) => {
	const layout = sizeMatrix(SIZE_MATRIX, width);

	it('gives marks areas in proportion to their values', () => {
		const perArea = layout.marks.filter(({ radius }) => radius > 1.5).map(({ radius, value }) => value / radius ** 2);
		expect(Math.max(...perArea) / Math.min(...perArea)).toBeCloseTo(1);
	});

	it('keeps marks of one cell side by side, apart and inside the cell', () => {
		const selected = layout.marks.filter(({ id }) => id.startsWith('care-3-2023'));
		expect(selected).toHaveLength(3);
		expect(selected[1]!.x - selected[1]!.radius).toBeGreaterThanOrEqual(selected[0]!.x + selected[0]!.radius);
		expect(Math.max(...layout.marks.map(({ x, radius }) => x + radius))).toBeLessThanOrEqual(width);
	});

	it('draws an empty ring for every cell without a mark, and none under a heading', () => {
		const known = new Set(layout.marks.map(({ id }) => id.replace(/-\d$/, ''))).size;
		expect(layout.rings).toHaveLength(7 * 7 - known);
		expect(layout.rings.map(({ label }) => label)).toContain('Of it: high technology, 2019: not published');
		expect(layout.rings.filter(({ label }) => label === 'Ambulance, 2022: not published')).toHaveLength(1);
	});

	it('says what a ring is, only where there is one', () => {
		expect(layout.keys.entries.at(-1)).toMatchObject({ texture: 'empty', words: 'not published' });
		expect(sizeMatrix(of(1), width).keys.entries).toEqual([]);
	});

	it('lays no words over others, over marks or out of the sheet', () => {
		const boxes = [
			...layout.captions.map((words) => wordsBox(words, 11)),
			...layout.names.map((words) => wordsBox(words, 13, words.heading)),
			...layout.years.map((words) => wordsBox(words, 12))
		];
		boxes.forEach((box, index) => {
			expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
			const discs = layout.marks.map(({ id, x, y, radius: r }) => ({
				id,
				x: x - r,
				y: y - r,
				width: 2 * r,
				height: 2 * r
			}));
			expect(discs.filter((disc) => overlap(box, disc)).map(({ id }) => id)).toEqual([]);
			expect(box.x + box.width).toBeLessThanOrEqual(width);
		});
	});

	it('keeps zero and the smallest visible', () => {
		const { marks } = sizeMatrix(of(0, 1e12, 1), width);
		expect([marks[0]!.radius, marks[2]!.radius]).toEqual([1.5, 1.5]);
	});

	it('draws nothing for nothing', () => {
		expect(sizeMatrix({ years: [], rows: [], missing: '' }, width)).toMatchObject({ marks: [], rings: [], years: [] });
		expect(sizeMatrix(of(), width).rings).toHaveLength(1);
	});

	it('refuses a fourth mark in a cell and a negative one', () => {
		expect(() => sizeMatrix(of(1, 2, 3, 4), width)).toThrow(
			new Error('sizeMatrix: a cell has room for three marks, 2020 got 4')
		);
		expect(() => sizeMatrix(of(-1), width)).toThrow(
			new Error('sizeMatrix: a value should be zero or more, leave the mark out when it is not known; m-0 is -1')
		);
	});
});

describe('names over the columns', () => {
	const named = (...heads: string[]): SizeMatrixContent => ({
		...of(4),
		years: heads.map((_, at) => at),
		heads,
		rows: [{ id: 'row', name: 'Row', cells: [{ year: 0, marks: [mark('m', 'part-1', 'solid', { value: 4 })] }] }]
	});

	it('stand in lines that end on one height', () => {
		const { years, fullNames } = sizeMatrix(named('Ambulance', 'Care in day hospitals of regions'), 340);
		expect(fullNames).toEqual([]);
		expect(years.map(({ lines }) => lines)).toEqual([['Ambulance'], ['Care in day hospitals of', 'regions']]);
		expect(years[0]!.y - years[1]!.y).toBeCloseTo(15);
	});

	it('become numbers that a list over the drawing tells, where they find no room', () => {
		const heads = Array.from({ length: 8 }, (_, at) => `Высокотехнологичная помощь ${at}`);
		const { years, fullNames, rings, names } = sizeMatrix(named(...heads), 320);
		expect(years.map(({ lines }) => lines[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
		expect(fullNames.map(({ lines }) => lines[0])).toEqual(heads.map((head, at) => `${at + 1}. ${head}`));
		expect(rings[0]!.label).toBe('Row, Высокотехнологичная помощь 1: not published');
		const lowest = Math.max(...fullNames.map((words) => wordsBox(words, 12).y + wordsBox(words, 12).height));
		expect(Math.min(...years.map((words) => wordsBox(words, 12).y))).toBeGreaterThan(lowest);
		expect(names[0]!.y).toBeGreaterThan(years[0]!.y);
	});
});
