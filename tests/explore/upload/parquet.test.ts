import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../../../scripts/serve/site.ts';
import { packingsOf } from '../../../src/lib/explore/upload/parquet-packing.ts';
import { openParquet, partsOf, readParquet } from '../../../src/lib/explore/upload/parquet.ts';
import { planOf } from '../../../src/lib/explore/upload/parts.ts';
import { openRemote } from '../../../src/lib/explore/upload/remote.ts';
import { packedParquet, PACKINGS } from '../../parquet.ts';
import { fileOf, heldBy } from './table.ts';

const REGIONS = 20;
const YEARS = 10;
const ROWS = 5000;

/** Synthetic: a million rows of made-up amounts, sorted by region and year, in as many row groups as there are pairs. */
function synthetic(): Uint8Array {
	const length = REGIONS * YEARS * ROWS;
	let seed = 1;
	const amounts = Float64Array.from({ length }, () => (seed = (seed * 48271) % 2147483647));
	const pair = (row: number) => Math.floor(row / ROWS);
	const columnData = [
		{
			name: 'region',
			data: Array.from({ length }, (_, row) => `synthetic-${String(Math.floor(pair(row) / YEARS)).padStart(2, '0')}`),
			type: 'STRING' as const
		},
		{ name: 'year', data: Int32Array.from({ length }, (_, row) => 2015 + (pair(row) % YEARS)), type: 'INT32' as const },
		{ name: 'amount', data: amounts, type: 'DOUBLE' as const },
		{ name: 'other', data: amounts, type: 'DOUBLE' as const }
	];
	return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: ROWS }));
}

const QUESTION = {
	columns: ['amount', 'year'],
	wanted: [
		{ column: 'region', value: 'synthetic-07' },
		{ column: 'year', value: '2019' }
	]
};

describe('a Parquet file', () => {
	const many = parquetWriteBuffer({
		columnData: [
			{ name: 'n', data: [1n, 9007199254740993n, null], type: 'INT64' },
			{ name: 'yes', data: [true, false, null], type: 'BOOLEAN' },
			{ name: 'text', data: ['ә', '<b>', null], type: 'STRING' },
			{ name: 'list', data: [{ a: [1] }, null, { a: [] }], type: 'JSON' }
		]
	});

	it('keeps exact numbers, truths and text; what is nested comes as JSON', async () => {
		const open = await openParquet(partsOf(fileOf('a.parquet', new Uint8Array(many))));
		expect(open.columns.map(({ name, kind }) => [name, kind])).toEqual([
			['n', 'whole'],
			['yes', 'yes'],
			['text', 'text'],
			['list', 'text']
		]);
		const choice = { columns: ['n', 'yes', 'text', 'list'], wanted: [] };
		expect((await heldBy((options) => readParquet(open, choice, options))).rows).toEqual([
			[1n, true, 'ә', '{"a":[1]}'],
			[9007199254740993n, false, '<b>', null],
			[null, null, null, '{"a":[]}']
		]);
	});

	it.each(PACKINGS)('packed with %s gives its rows', async (packing) => {
		const open = await openParquet(partsOf(fileOf('a.parquet', await packedParquet(packing))));
		const packings = open.metadata.row_groups[0]!.columns.map(({ meta_data }) => meta_data?.codec);
		expect(packings).toEqual([packing, packing]);
		const choice = { columns: ['name', 'amount'], wanted: [] };
		const { rows } = await heldBy((options) => readParquet(open, choice, options));
		expect(rows).toEqual(Array.from({ length: 5000 }, (_, at) => [`synthetic ${at % 300}`, at / 4]));
	});

	it('packed as nobody here unpacks it is refused with its packing', async () => {
		const { metadata } = await openParquet(partsOf(fileOf('a.parquet', new Uint8Array(many))));
		const strange = structuredClone(metadata);
		strange.row_groups[0]!.columns[0]!.meta_data!.codec = 'LZO';
		expect(() => packingsOf(strange)).toThrow('the file was refused: packing, got LZO');
	});

	it('that is broken is refused', async () => {
		const broken = new Uint8Array([0x50, 0x41, 0x52, 0x31, 1, 2, 3, 4, 5, 6, 7, 8]);
		await expect(openParquet(partsOf(fileOf('a', broken)))).rejects.toMatchObject({ code: 'damaged' });
	});
});

describe('a synthetic Parquet file of a million rows on this site', () => {
	let folder: string;
	let site: Site;
	let bytes: Uint8Array;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'ranges-'));
		bytes = synthetic();
		writeFileSync(join(folder, 'synthetic.parquet'), bytes);
		const columnData = ['a', 'b'].map((name) => ({ name, data: [1.5, 2], type: 'DOUBLE' as const }));
		writeFileSync(join(folder, 'small.parquet'), new Uint8Array(parquetWriteBuffer({ columnData })));
		site = await openSite({ folder, base: '', headers: () => [], port: 0 });
	}, 60_000);
	afterAll(async () => {
		await site.close();
		rmSync(folder, { recursive: true });
	});

	it('answers a question about a region and a year with under 3 % of its bytes', async () => {
		const remote = await openRemote('/synthetic.parquet', `${site.origin}/en/explore/`);
		const open = await openParquet(remote.file);
		expect([open.rows, open.bytes]).toEqual([1_000_000, bytes.length]);
		const plan = planOf(open, QUESTION);
		expect(plan).toMatchObject({ groups: 1, allGroups: 200, rows: ROWS });
		const before = remote.fetched();
		const { rows, names } = await heldBy((options) => readParquet(open, QUESTION, options));
		expect(names).toEqual(['amount', 'year']);
		expect(rows).toHaveLength(ROWS);
		expect(new Set(rows.map(([, year]) => year))).toEqual(new Set([2019n]));
		// What was said before is what was read, but for small gaps between columns.
		expect(Math.abs(remote.fetched() - before - plan.bytes)).toBeLessThan(8192);
		expect(remote.fetched() / bytes.length).toBeLessThan(0.03);
		expect(remote.fetched()).toBeGreaterThan(plan.bytes);
	});

	it('is asked for once when it is small', async () => {
		const remote = await openRemote('/small.parquet', `${site.origin}/en/explore/`);
		const open = await openParquet(remote.file);
		await heldBy((options) => readParquet(open, { columns: ['a', 'b'], wanted: [] }, options));
		// The first bytes tell the format.
		expect(remote.fetched()).toBe(open.bytes + 8);
	});

	it('is stopped, and finds nothing where nothing is', async () => {
		const open = await openParquet(partsOf(fileOf('a', bytes)));
		const stop = new AbortController();
		const reading = readParquet(
			open,
			{ columns: ['amount'], wanted: [] },
			{ signal: stop.signal, onpart: () => {}, onprogress: () => stop.abort() }
		);
		await expect(reading).rejects.toMatchObject({ code: 'stopped' });
		const nowhere = { columns: ['amount'], wanted: [{ column: 'year', value: '1999' }] };
		expect(planOf(open, nowhere)).toMatchObject({ bytes: 0, groups: 0 });
		await expect(readParquet(open, nowhere, { onpart: () => {} })).rejects.toMatchObject({ code: 'no-rows' });
	});

	it.each([
		['https://example.com/a.parquet', 'origin', 'https://example.com'],
		['//example.com/a.parquet', 'origin', /example\.com$/],
		['javascript:alert(1)', 'address', 'javascript:alert(1)'],
		['', 'address', ''],
		['/none.parquet', 'missing', 'HTTP 404']
	])('is no other address: %s', async (address, code, found) => {
		await expect(openRemote(address, `${site.origin}/en/explore/`)).rejects.toMatchObject({
			code,
			found: typeof found === 'string' ? found : expect.stringMatching(found)
		});
	});
});
