import { describe, expect, it } from 'vitest';
import { packFile, packRows, RowList, unpackRows, type Packed } from '../../src/lib/export/row-list.ts';

describe('rows on their way', () => {
	it('come back as they were', () => {
		const rows = [
			{ year: 2025, names: { kk: 'а' }, formula: null },
			{ year: 2026, names: { kk: 'б' }, formula: 'x' }
		];
		const packed = packRows(rows)!;
		expect(packed[0]).toEqual(['year', 'names', 'formula']);
		expect(unpackRows(packed)).toEqual(rows);
		expect(RowList.from(rows)).toBeInstanceOf(RowList);
		expect(RowList.from(rows).map(({ year }) => year)).not.toBeInstanceOf(RowList);
	});

	it('say a text, a wording or a list that they repeat once', () => {
		const names = { kk: 'а', ru: 'б', en: 'c' };
		const rows = ['a', 'b', null, 'a', 'b'].map((status, at) => ({
			status,
			at,
			id: `row ${at}`,
			names: { ...names },
			factIds: ['x']
		}));
		const packed = packRows(rows)!;
		expect(packed[2]).toEqual({ 0: ['a', 'b'], 3: [names], 4: [['x']] });
		expect(packed[1][3]).toEqual([0, 3, 'row 3', 0, 0]);
		expect(unpackRows(JSON.parse(JSON.stringify(packed)) as Packed)).toEqual(rows);
	});

	it('of a file come back, none at all too, and must be of one shape', () => {
		const rows = [{ a: 1, b: 'x' }];
		expect([rows, []].map((selected) => unpackRows(packFile(selected, 'figures')))).toEqual([rows, []]);
		expect(() => packFile([{ a: 1 }, { b: 1 }], 'figures')).toThrow(
			'figures should be of one shape; look at their first, got [{"a":1},{"b":1}]'
		);
	});

	it('are left as they are when they differ in shape', () => {
		expect(packRows([{ a: 1 }, { b: 1 }])).toBeNull();
		expect(
			packRows([
				{ a: 1, b: 2 },
				{ b: 2, a: 1 }
			])
		).toBeNull();
		expect(packRows([])).toBeNull();
	});
});
