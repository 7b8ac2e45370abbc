import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	Bool,
	DateDay,
	Dictionary,
	Field,
	Float64,
	Int32,
	Int64,
	List,
	RecordBatch,
	Schema,
	Struct,
	Table,
	TimestampMicrosecond,
	Uint64,
	Utf8,
	makeData,
	tableToIPC,
	vectorFromArray,
	type DataType
} from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../../../scripts/serve/site.ts';
import { openArrow } from '../../../src/lib/explore/upload/arrow-contents.ts';
import { readArrowParts } from '../../../src/lib/explore/upload/arrow-parts.ts';
import { partsOf } from '../../../src/lib/explore/upload/parquet.ts';
import { planOf } from '../../../src/lib/explore/upload/parts.ts';
import { openRemote } from '../../../src/lib/explore/upload/remote.ts';
import { fileOf, heldBy } from './table.ts';

const ROWS = 5000;
const BATCHES = 40;

type Columns = Readonly<Record<string, readonly [DataType, (row: number) => unknown]>>;

/** Synthetic rows in batches; the dictionary of a column is one for all. */
function synthetic(columns: Columns, batches: number, rows: number): Uint8Array {
	const fields = Object.entries(columns).map(([name, [type]]) => new Field(name, type, true));
	const schema = new Schema(fields);
	const vectors = Object.values(columns).map(([type, value]) =>
		vectorFromArray(
			Array.from({ length: batches * rows }, (_, row) => value(row)),
			type as Utf8
		)
	);
	const all = Array.from({ length: batches }, (_, batch) => {
		const children = vectors.map((vector) => vector.slice(batch * rows, (batch + 1) * rows).data[0]!);
		const data = makeData({ type: new Struct(fields), length: rows, nullCount: 0, children });
		return new RecordBatch(schema, data);
	});
	return tableToIPC(new Table(schema, all), 'file');
}

const DAY = 86_400_000;
const odd = (row: number) => row % 3 === 2;
const KINDS: Columns = {
	text: [new Utf8(), (row) => (odd(row) ? null : `ә ${row % 4}`)],
	whole: [new Int64(), (row) => (odd(row) ? null : 9007199254740993n + BigInt(row))],
	number: [new Float64(), (row) => row / 4],
	day: [new DateDay(), (row) => new Date(19000 * DAY + row * DAY)],
	moment: [new TimestampMicrosecond(), (row) => 1.7e12 + row],
	yes: [new Bool(), (row) => row % 2 === 0],
	large: [new Uint64(), (row) => 18446744073709551615n - BigInt(row)],
	list: [new List(new Field('item', new Int32(), true)), (row) => [row, row + 1]]
};

async function rowsOf(bytes: Uint8Array, columns: readonly string[], wanted: { column: string; value: string }[] = []) {
	const open = await openArrow(partsOf(fileOf('a.arrow', bytes)));
	return (await heldBy((options) => readArrowParts(open, { columns, wanted }, options))).rows;
}

describe('an Arrow file read by parts', () => {
	const bytes = synthetic(KINDS, 3, 8);

	it('says what it holds', async () => {
		const open = await openArrow(partsOf(fileOf('a.arrow', bytes)));
		expect(open.columns.map(({ name, kind }) => [name, kind])).toEqual([
			['text', 'text'],
			['whole', 'whole'],
			['number', 'number'],
			['day', 'day'],
			['moment', 'moment'],
			['yes', 'yes'],
			['large', 'text'],
			['list', 'text']
		]);
		expect([open.rows, open.groups.length]).toEqual([24, 3]);
	});

	it('keeps exact values of every kind, in any order of columns', async () => {
		const rows = await rowsOf(bytes, ['yes', 'large', 'number', 'text', 'whole', 'day']);
		expect(rows).toHaveLength(24);
		expect(rows.slice(1, 3)).toEqual([
			[false, 18446744073709551614n, 0.25, 'ә 1', 9007199254740994n, 19001 * DAY],
			[true, 18446744073709551613n, 0.5, null, null, 19002 * DAY]
		]);
		expect(rows[23]).toEqual([false, 18446744073709551592n, 5.75, null, null, 19023 * DAY]);
	});

	it.each([
		['text', 'ә 1', [1, 9, 13, 21]],
		['whole', '9007199254740997', [4]],
		['number', '2.25', [9]],
		['day', '10.01.2022', [2]],
		['yes', 'true', [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22]]
	])('finds the rows whose %s is %s', async (column, value, found) => {
		const rows = await rowsOf(bytes, ['number', 'large', 'list', 'moment'], [{ column, value }]);
		expect(rows.map(([number]) => Number(number) * 4)).toEqual(found);
		const [number, large, list, moment] = rows[0]!;
		const row = Number(number) * 4;
		expect([large, list, moment]).toEqual([
			String(18446744073709551615n - BigInt(row)),
			`[${row},${row + 1}]`,
			1.7e12 + row
		]);
	});

	it('that finds nothing, or is cut, is refused', async () => {
		await expect(rowsOf(bytes, ['text'], [{ column: 'day', value: 'never' }])).rejects.toMatchObject({
			code: 'no-rows'
		});
		await expect(openArrow(partsOf(fileOf('a', bytes.subarray(0, -20))))).rejects.toMatchObject({ code: 'damaged' });
		const broken = new TextEncoder().encode('ARROW1\u0000\u0000broken');
		await expect(openArrow(partsOf(fileOf('a', broken)))).rejects.toMatchObject({ code: 'damaged' });
		const wrong = bytes.slice();
		wrong.set([255, 255, 255, 127], wrong.length - 10);
		await expect(openArrow(partsOf(fileOf('a', wrong)))).rejects.toMatchObject({ code: 'damaged' });
	});
});

describe('an Arrow file packed by another program', () => {
	/** Written by Polars (nodejs-polars 0.10.0) of 20,000 synthetic rows; a buffer takes several blocks, each led on from the last. */
	const packed = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/arrow/synthetic-${name}.arrow`));

	it.each(['lz4', 'zstd'])('with %s has the values that were written', async (name) => {
		const rows = await rowsOf(packed(name), ['region', 'amount', 'whole', 'yes']);
		const written = Array.from({ length: 20_000 }, (_, row) => [
			`ө ${row % 5}`,
			row % 7 === 0 ? null : (row % 100) / 4,
			BigInt(row % 100),
			row % 2 === 0
		]);
		expect(rows).toEqual(written);
	});

	it('that was cut is refused', async () => {
		const bytes = packed('lz4');
		bytes.fill(7, 700, 900);
		await expect(rowsOf(bytes, ['region', 'amount'])).rejects.toMatchObject({ code: 'damaged' });
	});
});

describe('a synthetic Arrow file of two hundred thousand rows on this site', () => {
	let folder: string;
	let site: Site;
	let bytes: Uint8Array;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'ranges-'));
		const region = new Dictionary(new Utf8(), new Int32());
		bytes = synthetic(
			{
				region: [region, (row) => `synthetic-${Math.floor(row / ROWS / 10) % 10}`],
				year: [new Int32(), (row) => 2015 + (Math.floor(row / ROWS) % 10)],
				amount: [new Float64(), (row) => row],
				note: [new Utf8(), (row) => `synthetic ${row}`]
			},
			BATCHES,
			ROWS
		);
		writeFileSync(join(folder, 'synthetic.arrow'), bytes);
		site = await openSite({ folder, base: '', headers: () => [], port: 0 });
	}, 60_000);
	afterAll(async () => {
		await site.close();
		rmSync(folder, { recursive: true });
	});

	it('is asked for the columns named, and for one batch only of what holds no row that is wanted elsewhere', async () => {
		const remote = await openRemote('/synthetic.arrow', `${site.origin}/en/explore/`);
		const open = await openArrow(remote.file);
		expect([open.rows, open.bytes]).toEqual([ROWS * BATCHES, bytes.length]);
		const choice = { columns: ['amount', 'region'], wanted: [{ column: 'year', value: '2019' }, { column: 'region', value: 'synthetic-2' }] }; // prettier-ignore
		const plan = planOf(open, choice);
		const heads = remote.fetched();
		expect(heads / bytes.length).toBeLessThan(0.02);
		const { rows } = await heldBy((options) => readArrowParts(open, choice, options));
		expect(rows).toHaveLength(ROWS);
		expect([rows[0], rows.at(-1)]).toEqual([
			[24 * ROWS, 'synthetic-2'],
			[25 * ROWS - 1, 'synthetic-2']
		]);
		// The year of every batch, the region of those of 2019, the amount of one.
		const perRow = open.columns.map((column) => column.bytes / open.rows);
		const expected = perRow[1]! * open.rows + (perRow[0]! * open.rows) / 10 + perRow[2]! * ROWS;
		expect(Math.abs(remote.fetched() - heads - expected) / expected).toBeLessThan(0.05);
		expect(remote.fetched() - heads).toBeLessThan(plan.bytes / 2);
	}, 30_000);

	it('is stopped', async () => {
		const open = await openArrow(partsOf(fileOf('a', bytes)));
		const stop = new AbortController();
		const options = { signal: stop.signal, onpart: () => {}, onprogress: () => stop.abort() };
		const reading = readArrowParts(open, { columns: ['amount'], wanted: [] }, options);
		await expect(reading).rejects.toMatchObject({ code: 'stopped' });
	});
});
