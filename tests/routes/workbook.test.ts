import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { sheetNames, workbookOf, type WrittenSheet } from '../../src/routes/files/workbook.ts';

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

async function opened(sheets: readonly WrittenSheet[]): Promise<exceljs.Workbook> {
	const workbook = new exceljs.Workbook();
	const bytes = await workbookOf(sheets);
	await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
	return workbook;
}

describe('workbookOf(sheets)', () => {
	it('writes texts that a spreadsheet would run so that it does not, and numbers, days and links as such', async () => {
		const sheet = (await opened([SHEET])).worksheets[0]!;
		const first = [1, 2, 3, 4, 5, 6, 7].map((row) => sheet.getRow(row).getCell(1));
		expect(first.map(({ value }) => value)).toEqual(["'=Head", "'=1+1", "'+7 700", "'@cell", "'-x", "'\tx", 'words']);
		expect(first.every(({ type }) => type === exceljs.ValueType.String)).toBe(true);
		expect([2, 3, 4, 5].map((row) => sheet.getRow(row).getCell(2).value)).toEqual([2.5, -30, 2020, 9.24e11]);
		expect([2, 4, 5].map((row) => sheet.getRow(row).getCell(2).numFmt)).toEqual(['#,##0.####', '0', '#,##0']);
		const day = sheet.getRow(2).getCell(3);
		expect(day.value).toEqual(new Date('1995-06-15T00:00:00Z'));
		expect(day.numFmt).toBe('yyyy-mm-dd');
		expect(sheet.getRow(2).getCell(4).value).toEqual({ text: 'here', hyperlink: 'https://example.kz/?a=1&b=2' });
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
