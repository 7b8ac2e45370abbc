import { describe, expect, it } from 'vitest';
import { excelCsv } from '../../src/lib/export/table/excel-csv.ts';

describe('excelCsv(rows)', () => {
	it('has semicolons, decimal commas and the mark of UTF-8', () => {
		const rows = [
			{ name: 'Ә; "а", б', value: 407134899.46, day: '2024-02-29', known: true },
			{ name: '=1+1', value: null, day: null, known: false },
			{ name: '2 строки\nв ячейке', value: -0.00000015, day: '1996-01-01', known: null }
		];
		expect(excelCsv(rows)).toBe(
			'\uFEFFname;value;day;known\r\n' +
				'"Ә; ""а"", б";407134899,46;2024-02-29;true\r\n' +
				"'=1+1;;;false\r\n" +
				'"2 строки\nв ячейке";-0,00000015;1996-01-01;\r\n'
		);
	});

	it('is the mark and an empty line for no rows', () => {
		expect(excelCsv([])).toBe('\uFEFF\r\n');
	});
});
