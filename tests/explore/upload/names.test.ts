import { describe, expect, it } from 'vitest';
import { dayOf, numberOf } from '../../../src/lib/explore/upload/cells.ts';
import { columnNames, tableName } from '../../../src/lib/explore/upload/names.ts';

describe('tableName(file, taken)', () => {
	it.each([
		['Отчёт 2024 (1).xlsx', 'отчёт_2024_1'],
		['2024.csv', 'file_2024'],
		['"; drop table facts; --.csv', 'drop_table_facts'],
		['<img src=x onerror=alert(1)>.csv', 'img_src_x_onerror_alert_1'],
		['.csv', 'my_file'],
		['Facts.csv', 'facts_2'],
		['a/b\\Қызылорда.tar.gz', 'қызылорда_tar']
	])('%s becomes %s', (file, name) => {
		expect(tableName(file, ['facts'])).toBe(name);
	});
});

describe('columnNames(header)', () => {
	it('names every column once, whatever stands in the first row', () => {
		expect(columnNames([' a ', 'A', '', 'a\nb\u0000', '<b>"x"</b>', 'column_3', 'x'.repeat(500)])).toEqual([
			'a',
			'A_2',
			'column_3',
			'a b',
			'<b>"x"</b>',
			'column_3_2',
			'x'.repeat(120)
		]);
	});
});

describe('numberOf(text, decimal)', () => {
	it.each([
		['1 234 567,89', ',', 1234567.89],
		['1.234.567,89', ',', 1234567.89],
		['1,234,567.89', '.', 1234567.89],
		['\u22125', '.', -5],
		[',5', ',', 0.5],
		['1e-3', '.', 0.001],
		['0', '.', 0],
		['0.50', '.', 0.5],
		['12 34', ',', null],
		['1,5', '.', null],
		['007', '.', null],
		['990101300123', '.', 990101300123],
		['1234567890123456', '.', 1234567890123456],
		['12345678901234567', '.', null],
		['1,5,', ',', null],
		['', '.', null],
		['5 %', '.', null]
	] as const)('%j with %j is %j', (text, decimal, value) => {
		expect(numberOf(text, decimal)).toBe(value);
	});
});

describe('dayOf(text)', () => {
	it.each([
		['31.12.2024', '2024-12-31'],
		['1.2.2024 ж.', '2024-02-01'],
		['29/02/2024', '2024-02-29'],
		['1844-02-29', '1844-02-29'],
		['29.02.2023', null],
		['31.04.2024', null],
		['12/31/2024', null],
		['2024-12-31T10:00', null],
		['12.2024', null]
	])('%s is %s', (text, day) => {
		expect(dayOf(text)).toBe(day === null ? null : Date.parse(`${day}T00:00:00Z`) / 86_400_000);
	});
});
