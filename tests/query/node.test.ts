import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNode, openNodeWith } from '../../src/lib/query/node.server.ts';
import type { Connector } from '../../src/lib/query/query.ts';
import { WARM_UP } from '../../src/lib/query/wasm/warm-up.ts';
import { PARITY_QUERIES, PARITY_TABLES, REFUSED_ANSWERS } from './parity.ts';

let node: Connector;

beforeAll(async () => {
	node = await openNodeWith(PARITY_TABLES);
});

afterAll(() => node.close());

describe('openNode', () => {
	const folder = mkdtempSync(join(tmpdir(), "extracts of 'today' "));

	afterAll(() => rmSync(folder, { recursive: true }));

	it('reads the named extracts as tables, with plain values', async () => {
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		const path = join(folder, 'spending.parquet').replaceAll("'", "''");
		await connection.run(PARITY_TABLES[0]!);
		await connection.run(`copy spending to '${path}'`);
		connection.closeSync();

		const extracts = await openNode(folder, ['spending']);
		const rows = await extracts.rows("select * from spending where fact_id <= 'a2' or kzt is null order by fact_id");
		await extracts.close();
		expect(rows).toEqual([
			{ fact_id: 'a1', day: '2024-01-01', payer: 'ГОБМП', kzt: 1012345678901.25, happened: true },
			{ fact_id: 'a2', day: '2024-01-01', payer: 'МӘМС', kzt: 2801112223334.1, happened: false },
			{ fact_id: 'a5', day: '2026-12-31', payer: 'Әлеуметтік медициналық сақтандыру қоры', kzt: null, happened: true }
		]);
	});

	it('says which extract is missing', async () => {
		const message = 'extract inflows is missing; run "npm run data", looked for nowhere/inflows.parquet';
		await expect(openNode('nowhere', ['inflows'])).rejects.toThrow(new Error(message));
	});

	it('takes no table name that is not one', async () => {
		const message = 'table name should be lower-case letters, digits and _, got "a; drop table b"';
		await expect(openNode('nowhere', ['a; drop table b'])).rejects.toThrow(new Error(message));
	});
});

describe('the engine in Node', () => {
	it('is the version that the browser runs', async () => {
		expect(await node.version()).toBe('v1.4.3');
	});

	it('answers questions that come all at once, each its own, and the next after one that failed', async () => {
		const requested = Array.from({ length: 200 }, (_, i) =>
			i % 50 === 7 ? node.rows('select none').catch(() => []) : node.rows(`select cast(${i} as integer) as i`)
		);
		const answers = await Promise.all(requested);
		expect(answers.map(([row]) => row?.['i'] ?? null)).toEqual(answers.map((_, i) => (i % 50 === 7 ? null : i)));
	});

	it.each(PARITY_QUERIES)('answers %s', async (sql) => {
		await expect(node.rows(sql)).resolves.toBeInstanceOf(Array);
	});

	it('answers what warms up the engine in the browser', async () => {
		expect(await node.rows(WARM_UP)).toHaveLength(6);
	});

	it.each(REFUSED_ANSWERS)('refuses %s', async (sql, message) => {
		await expect(node.rows(sql)).rejects.toThrow(new TypeError(message));
	});

	it.each([
		["select json_extract('{}', '$') as words", 'function json_extract'],
		["select '{}' ->> '$.a' as words", 'function ->>'],
		['select current_date::varchar as day', 'function current_date'],
		['select localtime::varchar as hour', 'function localtime'],
		['select (select max(today()))::varchar as day', 'function today'],
		["select * from read_parquet('a.parquet')", 'function read_parquet'],
		['select payer from spending order by payer collate kk', 'collation kk']
	])('refuses what the browser lacks: %s', async (sql, what) => {
		const message = `a query should use only what the browser's engine has, got the ${what}`;
		await expect(node.rows(sql)).rejects.toThrow(new TypeError(message));
	});

	it('takes such a name for what it is in a text or of a column', async () => {
		expect(await node.rows(`select '"function_name":"today"' as words`)).toEqual([
			{ words: '"function_name":"today"' }
		]);
	});

	it.each([
		"select * from read_csv('package.json')",
		"select * from 'data/sources.csv'",
		"attach 'a.db'",
		'install spatial',
		'load spatial',
		"copy (select 1) to 'a.csv'",
		'set enable_external_access = true',
		'set threads = 2'
	])('is sealed against %s', async (sql) => {
		await expect(node.rows(sql)).rejects.toThrow(/^(Permission|Invalid Input) Error: /);
	});
});
