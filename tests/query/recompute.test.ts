import { describe, expect, it } from 'vitest';
import type { Cells } from '../../src/lib/query/cells.ts';
import type { Connector, Query } from '../../src/lib/query/query.ts';
import { differencesOf, recompute } from '../../src/lib/query/recompute.ts';

interface Year {
	readonly year: number;
	readonly kzt: number | null;
	readonly factIds: readonly string[];
}

const years: Query<Year> = {
	name: 'years',
	extracts: ['spending'],
	sql: 'select year, kzt, fact_ids from spending order by year',
	read: (cells) => ({ year: cells.number('year'), kzt: cells.numberOrNull('kzt'), factIds: cells.ids('fact_ids') })
};

const cells: readonly Cells[] = [
	{ year: 2024, kzt: 0.1 + 0.2, fact_ids: 'a1;a2' },
	{ year: 2025, kzt: null, fact_ids: null }
];

const published: readonly Year[] = [
	{ year: 2024, kzt: 0.30000000000000004, factIds: ['a1', 'a2'] },
	{ year: 2025, kzt: null, factIds: [] }
];

const connector: Connector = { rows: async () => cells, version: async () => 'v1.4.3', close: async () => {} };

describe('recompute', () => {
	it('finds the published rows equal', async () => {
		const result = await recompute(years, published, connector);
		expect(result).toEqual({
			rows: published,
			equal: true,
			differences: 0,
			first: null,
			ms: expect.any(Number),
			engineVersion: 'v1.4.3'
		});
	});

	it('counts what differs and shows the first', async () => {
		const other = [{ year: 2024, kzt: 0.3, factIds: ['a1'] }, published[1]!];
		expect(await recompute(years, other, connector)).toMatchObject({
			equal: false,
			differences: 2,
			first: { row: 0, field: 'kzt', published: 0.3, recomputed: 0.30000000000000004 }
		});
	});
});

describe('differencesOf(published, recomputed)', () => {
	it('counts a row that one side lacks once', () => {
		const [first, second] = published;
		expect(differencesOf([first!, second!], [first!])).toEqual([
			{ row: 1, field: null, published: second, recomputed: undefined }
		]);
		expect(differencesOf([], [second!])).toEqual([{ row: 0, field: null, published: undefined, recomputed: second }]);
	});

	it('minds the order of rows', () => {
		expect(differencesOf(published, [...published].reverse())).toHaveLength(6);
	});

	it.each([
		[0, -0],
		[0, null],
		[null, undefined],
		[1, '1'],
		['Қор', 'Кор'],
		[
			['a1', 'a2'],
			['a2', 'a1']
		],
		[['a1'], ['a1', 'a2']]
	])('does not take %o for %o', (before, after) => {
		expect(differencesOf([{ cell: before }], [{ cell: after }])).toHaveLength(1);
	});

	it('takes a field that one side lacks for a difference', () => {
		expect(differencesOf([{ a: 1 }], [{ a: 1, b: 2 }])).toEqual([
			{ row: 0, field: 'b', published: undefined, recomputed: 2 }
		]);
	});
});
