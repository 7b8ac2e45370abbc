import { readFileSync } from 'node:fs';
import { Decimal, Field, makeData, RecordBatch, Schema, Struct, Table, tableToIPC } from 'apache-arrow';
import type { SchemaElement, Statistics } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { openArrow } from '../../../src/lib/explore/upload/arrow-contents.ts';
import { readArrowParts } from '../../../src/lib/explore/upload/arrow-parts.ts';
import {
	engineDigits,
	nearest,
	unscaledBytes,
	unscaledText,
	unscaledWords
} from '../../../src/lib/explore/upload/decimals.ts';
import { kindOfElement, statisticsOf, valueReader } from '../../../src/lib/explore/upload/parquet-values.ts';
import { openParquet, partsOf, readParquet } from '../../../src/lib/explore/upload/parquet.ts';
import { fileOf, heldBy } from './table.ts';

const fixture = (name: string) => fileOf(name, new Uint8Array(readFileSync(`tests/fixtures/own/${name}`)));
/** Decimals of a row, in their smallest parts. */
const unscaled = (rows: readonly (readonly unknown[])[], at: number) =>
	rows.map((row) => (row[at] === null ? null : unscaledWords(row[at] as Uint32Array)));

describe('a decimal', () => {
	it('of Parquet is handed over exactly, and found by what a reader writes', async () => {
		const open = await openParquet(partsOf(fixture('p19-decimal-cents.parquet')));
		expect(open.columns[1]).toMatchObject({ name: 'сумма', kind: 'decimal', digits: { precision: 18, scale: 2 } });
		const read = (value?: string) =>
			heldBy((options) =>
				readParquet(
					open,
					{ columns: ['сумма'], wanted: value === undefined ? [] : [{ column: 'сумма', value }] },
					options
				)
			);
		const all = await read();
		expect(all.types).toEqual([String(new Decimal(2, 18))]);
		expect(unscaled(all.rows, 0)).toEqual([510n, 435n, 110n, 1999n, 123456789n, -510n]);
		for (const [text, value] of [
			['5.1', 510n],
			['5.10', 510n],
			['-5.100', -510n],
			['1234567.89', 123456789n]
		] as const)
			// prettier-ignore
			expect(unscaled((await read(text)).rows, 0)).toEqual([value]);
		for (const text of ['5.1000000000000005', '5,10', 'x'])
			await expect(read(text)).rejects.toMatchObject({ code: 'no-rows' });
	});

	it('of Arrow is found so too, whatever its width', async () => {
		const open = await openArrow(partsOf(fixture('a12-dec32.arrow')));
		const read = (wanted: { column: string; value: string }[]) =>
			heldBy((options) => readArrowParts(open, { columns: ['d', 'n'], wanted }, options));
		const { rows } = await read([]);
		const values = unscaled(rows, 0);
		expect(values).toEqual([-150n, 225n]);
		expect((await read([{ column: 'd', value: '-1.5' }])).rows.map(([, n]) => n)).toEqual([1n]);
		const data = makeData({ type: new Decimal(2, 18), length: 1, nullCount: 0, data: Uint32Array.of(510, 0, 0, 0) });
		const fields = [new Field('d', data.type, true)];
		const struct = makeData({ type: new Struct(fields), length: 1, nullCount: 0, children: [data] });
		const table = new Table(new Schema(fields), [new RecordBatch(new Schema(fields), struct as never)]);
		const wide = await openArrow(partsOf(fileOf('a', tableToIPC(table, 'file'))));
		const found = await heldBy((options) =>
			readArrowParts(wide, { columns: ['d'], wanted: [{ column: 'd', value: '5.10' }] }, options)
		);
		expect([found.types, unscaled(found.rows, 0)]).toEqual([[String(new Decimal(2, 18))], [510n]]);
	});

	it('is exact however it is stored; one that the engine has no type for is the nearest double', () => {
		expect(unscaledBytes(Uint8Array.of(0xff, 0xfe))).toBe(-2n);
		expect(unscaledWords(Uint32Array.of(0xfffffffe, 0xffffffff))).toBe(-2n);
		expect([nearest(510n, 2), nearest(-435n, 2), nearest(10n ** 40n, 40)]).toEqual([5.1, -4.35, 1]);
		expect([engineDigits(38, 38), engineDigits(39, 2), engineDigits(2, 3)]).toEqual([{ precision: 38, scale: 38 }, null, null]); // prettier-ignore
		expect([unscaledText('7', 2), unscaledText('7.001', 2), unscaledText('+0.5', 1)]).toEqual([700n, null, 5n]);
		const wide = { name: 'a', type: 'FIXED_LEN_BYTE_ARRAY', logical_type: { type: 'DECIMAL', precision: 40, scale: 2 } } as SchemaElement; // prettier-ignore
		expect(kindOfElement(wide)).toBe('number');
		expect(valueReader(wide, 'number')([Uint8Array.of(1, 0xfe), null])).toEqual([5.1, null]);
		// Negative numbers and more than 64 bits.
		const narrow = { ...wide, logical_type: { type: 'DECIMAL', precision: 38, scale: 2 } } as SchemaElement;
		const bytes = Uint8Array.of(0x80, ...new Uint8Array(15));
		expect(valueReader(narrow, kindOfElement(narrow))([bytes])).toEqual([-(2n ** 127n)]);
	});

	it('loses the noise of least and greatest, which would hide its group', () => {
		const cents = { name: 'a', type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 } as SchemaElement;
		const noisy: Statistics = { min_value: 510 * 10 ** -2, max_value: 1999 * 10 ** -2 };
		expect(noisy).toEqual({ min_value: 5.1000000000000005, max_value: 19.990000000000002 });
		expect(statisticsOf(cents, noisy)).toEqual({ min_value: 5.1, max_value: 19.99 });
		expect(statisticsOf(cents, { min_value: 1, max_value: 2 ** 53 })).toBeUndefined();
		expect(statisticsOf(undefined, noisy)).toBe(noisy);
	});
});

describe('values that Parquet can not tell', () => {
	it('are named by their type, and a file that needs a key is told so', async () => {
		const open = await openParquet(partsOf(fixture('p20-interval.parquet')));
		const read = (columns: string[]) => heldBy((options) => readParquet(open, { columns, wanted: [] }, options));
		await expect(read(['a', 'i'])).rejects.toMatchObject({ code: 'type', found: 'INTERVAL' });
		expect((await read(['a'])).rows.length).toBeGreaterThan(0);
		const { recognise } = await import('../../../src/lib/explore/upload/open.ts');
		await expect(recognise(fixture('p13-encrypted.parquet'))).rejects.toMatchObject({ code: 'encrypted' });
	});
});
