import { describe, expect, it } from 'vitest';
import { everyStateFiles, fileName, filePath, stateFiles } from '../../src/lib/export/files.ts';
import { csvOf, inert, jsonOf } from '../../src/lib/export/table/flat-files.ts';
import { flatTable, type FlatWords, type ExportTable } from '../../src/lib/export/table/flat-table.ts';

const WORDS: FlatWords = {
	number: '{head}: number',
	unit: '{head}: unit',
	day: '{head}: date',
	choiceHeads: [],
	besideHeads: ['Facts']
};

/** A synthetic table: none of its numbers is published. */
const TABLE: ExportTable = {
	choices: ['US dollars'],
	heads: ['Year', 'Day', 'Value'],
	rows: [
		{
			cells: ['2020', '2 May 2020', 'over 2.8 million, "about"'],
			values: [2020, '2020-05-02', 2_800_000.5],
			units: [null, null, 'tenge'],
			beside: ['a; b']
		},
		{ cells: ['2021', '', '=SUM(A1:A9)'], values: [2021, null, null], units: [null, null, null], beside: [''] }
	]
};

describe('the files of a figure', () => {
	it('are named by figure, state and kind', () => {
		expect(fileName('rates', '', 'csv')).toBe('rates.csv');
		expect(fileName('rates', 'payer-state', 'square.svg')).toBe('rates-payer-state-square.svg');
		expect(stateFiles('rates', '').map(({ name }) => name)).toEqual(
			['xlsx', 'csv', 'json', 'parquet', 'arrow', 'svg']
				.map((kind) => `rates.${kind}`)
				.concat('rates-square.svg', 'rates.png')
		);
		expect(everyStateFiles({ id: 'rates', choices: ['unit'] })[0]?.name).toBe('rates-all.xlsx');
		expect(filePath('kk', 'rates', 'rates.csv')).toBe('/kk/figures/rates/files/rates.csv');
	});
});

describe('flatTable(tables, words)', () => {
	it('sets numbers, units and days beside their texts, and leaves bare numbers alone', () => {
		const table = flatTable([TABLE], WORDS);
		expect(table.map(({ name, kind }) => `${name} (${kind})`)).toEqual([
			'Year (number)',
			'Day (text)',
			'Day: date (day)',
			'Value (text)',
			'Value: number (number)',
			'Value: unit (text)',
			'Facts (text)'
		]);
		expect(table.map(({ cells }) => cells[0])).toEqual([
			2020,
			'2 May 2020',
			'2020-05-02',
			'over 2.8 million, "about"',
			2_800_000.5,
			'tenge',
			'a; b'
		]);
	});

	it('puts the columns of several states side by side, with their choices', () => {
		const other: ExportTable = {
			choices: ['tenge'],
			heads: ['Year', 'As printed'],
			rows: [{ cells: ['2022', 'x'], values: [2022, null], units: [null, null], beside: ['c'] }]
		};
		const table = flatTable([TABLE, other], { ...WORDS, choiceHeads: ['Choice: unit'] });
		expect(table.find(({ name }) => name === 'Choice: unit')?.cells).toEqual(['US dollars', 'US dollars', 'tenge']);
		expect(table.find(({ name }) => name === 'As printed')?.cells).toEqual(['', '', 'x']);
	});

	it('puts the columns for programs first, alike in every language', () => {
		const codes = {
			period_start: '2020-01-01',
			period_end: '2020-12-31',
			status: 'plan',
			precision: 'over',
			evidence: 'text',
			value: 2_800_000.5,
			unit: 'KZT',
			formula: null,
			fact_ids: 'a;b'
		};
		const rows = TABLE.rows.map((row) => ({ ...row, codes }));
		const table = flatTable([{ ...TABLE, rows }], WORDS);
		expect(table.filter(({ code }) => code).map(({ name, kind }) => `${name} (${kind})`)).toEqual([
			'period_start (day)',
			'period_end (day)',
			'status (text)',
			'precision (text)',
			'evidence (text)',
			'value (number)',
			'unit (text)',
			'formula (text)',
			'fact_ids (text)'
		]);
		expect(table.findIndex(({ code }) => code === undefined)).toBe(9);
		expect(table.slice(0, 9).map(({ cells }) => cells[1])).toEqual(Object.values(codes));
	});

	it('refuses two columns of one name', () => {
		expect(() => flatTable([TABLE], { ...WORDS, besideHeads: ['Value'] })).toThrow(
			'flat table: two columns are called Value; give one another name'
		);
	});
});

describe('inert(text)', () => {
	it.each(['=1+1', '+7', '-2', '@a', '\tx', '\rx'])('takes the power from %j', (text) => {
		expect(inert(text)).toBe(`'${text}`);
	});
	it.each(['a=1', '−30.6', '', '2 May'])('leaves %j alone', (text) => {
		expect(inert(text)).toBe(text);
	});
});

describe('csvOf and jsonOf', () => {
	it('write every row, texts that would run made inert, numbers as numbers', () => {
		expect(csvOf(flatTable([TABLE], WORDS))).toBe(
			'\uFEFFYear,Day,Day: date,Value,Value: number,Value: unit,Facts\r\n' +
				'2020,2 May 2020,2020-05-02,"over 2.8 million, ""about""",2800000.5,tenge,a; b\r\n' +
				"2021,,,'=SUM(A1:A9),,,\r\n"
		);
		const read = JSON.parse(jsonOf({ title: 'T' }, flatTable([TABLE], WORDS))) as { title: string; rows: unknown[] };
		expect(read.title).toBe('T');
		expect(read.rows[1]).toEqual({
			Year: 2021,
			Day: '',
			'Day: date': null,
			Value: '=SUM(A1:A9)',
			'Value: number': null,
			'Value: unit': '',
			Facts: ''
		});
	});
});
