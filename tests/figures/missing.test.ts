import { describe, expect, it } from 'vitest';
import type { Statement, TableRow } from '../../src/lib/figures/figure.ts';
import { asksOf, missingLines } from '../../src/lib/figures/missing.ts';

const printed: TableRow = { cells: ['2019', 'actual', '7'], factIds: ['f1'], formula: null };
const text: TableRow = { cells: ['2019', 'told', ''], factIds: [], sourceIds: ['s1'], formula: null };
const gap = (...cells: string[]): TableRow => ({ cells, factIds: [], formula: null });
const tableRow: TableRow = {
	...gap('2020', 'actual', ''),
	asks: { kind: 'gap', id: 'payer.happened.state', year: 2020 }
};
const state = (...rows: TableRow[]) => ({ table: { columns: [], rows } }) as unknown as Statement;

describe('asksOf(row, statement, figureId)', () => {
	it('is the one request of the figure for a row that nothing stands behind', () => {
		const missing = gap('2018', 'actual', '', 'not published');
		expect(asksOf(missing, state(printed, missing), 'rates')).toEqual({ kind: 'figure', id: 'rates' });
	});

	it('is none for a printed figure and for what a publication tells', () => {
		const all = state(printed, text);
		expect([printed, text].map((row) => asksOf(row, all, 'rates'))).toEqual([null, null]);
	});

	it('is the request of the row, and then none for the figure as a whole', () => {
		const sum = gap('all', '', '2');
		const all = state(tableRow, sum);
		expect([tableRow, sum].map((row) => asksOf(row, all, 'gap-matrix'))).toEqual([tableRow.asks, null]);
	});
});

describe('missingLines(states)', () => {
	it('names what is missing once, rows that differ in their first cell together', () => {
		const first = state(
			printed,
			gap('2018', 'actual', '', 'not published'),
			gap('2020', 'actual', '', 'not published')
		);
		const second = state(gap('2018', 'actual', '', 'not published'), gap('2020', 'plan', '', 'not published'));
		expect(missingLines([first, second])).toEqual(['2018, 2020: actual, not published', '2020: plan, not published']);
	});

	it('gathers the second cells in order, and begins with the second where the first is empty', () => {
		const rates = state(gap('in force', '2020', '', 'not published'), gap('in force', '2018', '', 'not published'));
		expect(missingLines([rates, state(gap('', 'the way', '2022', 'not published'))])).toEqual([
			'in force: 2018, 2020, not published',
			'the way, 2022, not published'
		]);
	});

	it('is empty where rows have requests of their own', () => {
		expect(missingLines([state(tableRow, gap('all', '', '2'))])).toEqual([]);
	});
});
