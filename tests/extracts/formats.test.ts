import { tableFromIPC } from 'apache-arrow';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { arrowOf } from '../../scripts/extracts/arrow.ts';
import { csvOf } from '../../scripts/extracts/csv.ts';
import { plainNumber } from '../../scripts/extracts/extract.ts';
import { jsonOf } from '../../scripts/extracts/json.ts';
import { parquetOf } from '../../scripts/extracts/parquet.ts';
import { table } from '../../src/lib/contract/table.ts';
import { fromArrow, fromCsv, fromJson, fromParquet } from './readers.ts';

describe('the formats, on rows that are hard to write', () => {
	const statement = table({
		name: 'hard',
		category: 'derived',
		describe: 'Synthetic rows',
		key: ['name'],
		columns: [
			{ name: 'name', kind: 'text', describe: 'Text' },
			{ name: 'amount', kind: 'number', optional: true, describe: 'Number' },
			{ name: 'known', kind: 'yes', optional: true, describe: 'Yes or no' },
			{ name: 'since', kind: 'day', optional: true, describe: 'Day' }
		]
	});
	const hard = {
		table: statement,
		rows: [
			{ name: 'a "quoted", word', amount: 0.1, known: true, since: '2024-02-29' },
			{ name: 'two\nlines\r\nor three', amount: 1e21, known: false, since: '1969-12-31' },
			{ name: 'Ә Ғ Қ Ң Ө Ұ Ү Һ І ₸', amount: 1.5e-7, known: null, since: null },
			{ name: ' ', amount: null, known: null, since: null },
			{ name: '=1+1;', amount: -2_800_000_000_000.5, known: true, since: '1996-01-01' }
		]
	};
	const none = { table: statement, rows: [] };

	it('come back as they went', async () => {
		expect(fromJson(jsonOf(hard))).toEqual(hard.rows);
		expect(fromArrow(arrowOf(hard))).toEqual(hard.rows);
		expect(await fromParquet(parquetOf(hard))).toEqual(hard.rows);
		expect(fromCsv(statement, csvOf(hard))).toEqual(hard.rows);
	});

	it('have dates where the statement has days', async () => {
		expect(tableFromIPC(arrowOf(hard)).schema.fields.map(({ type }) => String(type))).toEqual([
			'Utf8',
			'Float64',
			'Bool',
			'Date32<DAY>'
		]);
		const { schema } = parquetMetadata(parquetOf(hard).slice().buffer as ArrayBuffer);
		expect(schema.at(-1)).toMatchObject({ name: 'since', type: 'INT32', converted_type: 'DATE' });
	});

	it('refuse a day that is none', () => {
		const wrong = { table: statement, rows: [{ name: 'a', amount: null, known: null, since: '2024-13-01' }] };
		expect(() => parquetOf(wrong)).toThrow(new Error('date: not a day YYYY-MM-DD, got 2024-13-01'));
	});

	it('keep their columns without any row', async () => {
		expect(fromJson(jsonOf(none))).toEqual([]);
		expect(tableFromIPC(arrowOf(none)).schema.names).toEqual(['name', 'amount', 'known', 'since']);
		expect(await fromParquet(parquetOf(none))).toEqual([]);
		expect(fromCsv(statement, csvOf(none))).toEqual([]);
	});

	it('write CSV without the mark of UTF-8, with CRLF and plain decimals', () => {
		expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvOf(hard))).toBe(
			'name,amount,known,since\r\n' +
				'"a ""quoted"", word",0.1,true,2024-02-29\r\n' +
				'"two\nlines\r\nor three",1000000000000000000000,false,1969-12-31\r\n' +
				'Ә Ғ Қ Ң Ө Ұ Ү Һ І ₸,0.00000015,,\r\n' +
				' ,,,\r\n' +
				'=1+1;,-2800000000000.5,true,1996-01-01\r\n'
		);
	});
});

describe('plainNumber(value)', () => {
	it.each([
		[0, '0'],
		[-1.25, '-1.25'],
		[1e20, '100000000000000000000'],
		[1.234e25, '12340000000000000000000000'],
		[5e-324, `0.${'0'.repeat(323)}5`],
		[-1.2e-7, '-0.00000012'],
		[2 / 3, '0.6666666666666666']
	])('%d', (value, text) => {
		expect(plainNumber(value)).toBe(text);
		expect(Number(text)).toBe(value);
	});

	it('refuses what is no number', () => {
		expect(() => plainNumber(NaN)).toThrow(new Error('plain number: not finite, got NaN'));
	});
});
