import { describe, expect, it } from 'vitest';
import { packRows, RowList, unpackRows, wordedOnce, type Packed } from '../../src/routes/row-list.ts';

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

	it('share a wording that they repeat', () => {
		const row = { year: 2025, names: { kk: 'а', ru: 'б', en: 'c' }, id: null };
		const rows = [row, { ...row, year: 2026, names: { ...row.names } }];
		const [own, other] = wordedOnce(rows);
		expect([own, other]).toEqual(rows);
		expect(other!.names).toBe(own!.names);
	});

	it('say a text that they repeat once', () => {
		const rows = ['a', 'b', null, 'a', 'b'].map((status, at) => ({ status, at, id: `row ${at}` }));
		const packed = packRows(rows)!;
		expect(packed[2]).toEqual({ 0: ['a', 'b'] });
		expect(packed[1][3]).toEqual([0, 3, 'row 3']);
		expect(unpackRows(JSON.parse(JSON.stringify(packed)) as Packed)).toEqual(rows);
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
