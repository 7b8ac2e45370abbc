import { describe, expect, it } from 'vitest';
import { sheetNames, workbookOf, type WrittenSheet } from '../../src/lib/export/table/workbook.ts';
import { readWorkbook, sheetMarks } from '../workbooks.ts';

/** Synthetic: none of it is published. */
const SHEET: WrittenSheet = {
	name: 'Table: all/some?',
	widths: [10, 10, 10, 10],
	sticky: 1,
	rows: [
		[{ head: '=Head' }, { head: 'Number' }, { head: 'Day' }, { head: 'Link' }],
		['=1+1', 2.5, { day: '1995-06-15' }, { link: 'https://example.kz/?a=1&b=2', text: 'here' }],
		['+7 700', -30, null, null],
		['@cell', 2020, null, null],
		['-x', 9.24e11, null, null],
		['\tx', null, null, null],
		['words', null, null, null]
	]
};

describe('workbookOf(sheets)', () => {
	it('writes texts that a spreadsheet would run so that it does not, and numbers, days and links as such', async () => {
		const bytes = await workbookOf([SHEET]);
		const [sheet] = await readWorkbook(bytes);
		const column = (at: number) => sheet!.rows.map((row) => row[at]);
		expect(column(0)).toEqual(["'=Head", "'=1+1", "'+7 700", "'@cell", "'-x", "'\tx", 'words']);
		expect(column(1).slice(1, 5)).toEqual([2.5, -30, 2020, 9.24e11]);
		expect(column(2)[1]).toEqual(new Date('1995-06-15T00:00:00Z'));
		expect(column(3)[1]).toBe('here');

		const { types, formats, links } = sheetMarks(bytes, 0);
		expect([1, 2, 3, 4, 5, 6, 7].map((row) => types.get(`A${row}`))).toEqual(Array(7).fill('s'));
		expect(['B2', 'B4', 'B5', 'C2'].map((place) => formats.get(place))).toEqual([
			'#,##0.####',
			'0',
			'#,##0',
			'yyyy-mm-dd'
		]);
		expect([...links]).toEqual([['D2', 'https://example.kz/?a=1&b=2']]);
	});

	it('gives the same bytes for the same sheets', async () => {
		expect(Buffer.from(await workbookOf([SHEET])).equals(Buffer.from(await workbookOf([SHEET])))).toBe(true);
	});
});

describe('sheetNames(names)', () => {
	it('takes out what a workbook refuses, shortens, and lets no two be alike', () => {
		const long = 'a name of a sheet that is too long for it';
		expect(sheetNames(['Table: all/some?', long, long, 'table all some'])).toEqual([
			'Table all some',
			'a name of a sheet that is too l',
			'a name of a sheet that is too 2',
			'table all some 2'
		]);
	});
});
