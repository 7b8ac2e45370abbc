import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLacking } from '../../src/lib/query/portable.ts';
import { PARITY_QUERIES, REFUSED_ANSWERS } from '../query/parity.ts';
import { deskOfTests, PATIENT } from './engine/desk.ts';
import { BASE } from './engine/site.ts';

const desk = deskOfTests();

describe('a running engine', () => {
	beforeAll(async () => {
		await desk.openPage();
		desk.site.faults.set('/', 'no policy');
		await desk.visit();
		await desk.start();
		desk.site.faults.clear();
	});
	afterAll(desk.closePage);

	it('reaches no file, no network, no extension and no setting, whatever the policy of the host', async () => {
		const forbidden = [
			"select * from read_csv('https://example.com/a.csv')",
			"select * from 'a.parquet'",
			"attach 'a.db'",
			'load json',
			'load spatial',
			"copy (select 1) to 'a.csv'",
			'set enable_external_access = true',
			'set autoload_known_extensions = true',
			'reset lock_configuration',
			'select current_date::varchar as day',
			"select json_extract('{}', '$') as words"
		];
		for (const sql of forbidden) expect(await desk.rows(sql), sql).toHaveProperty('failure');
		expect(await desk.rows('install spatial'), 'asks for nothing before it is loaded').toEqual({ value: [] });
		expect(await desk.rows('select 1::double as one')).toEqual({ value: [{ one: 1 }] });
		expect(desk.outside).toEqual([]);
	});

	it('lacks exactly the functions that queries in Node are refused', async () => {
		const sql = 'select distinct function_name as name from duckdb_functions() order by name';
		const here = (await desk.node.rows(sql)).map(({ name }) => String(name));
		const answer = await desk.rows(sql);
		const there = new Set('value' in answer ? answer.value.map(({ name }) => name) : []);
		expect(here.filter((name) => !there.has(name))).toEqual(here.filter(isLacking));
	});

	it.each(['nocase', 'noaccent', 'nfc'])('has the collation %s', async (collation) => {
		const sql = `select 'a' collate ${collation} < 'b' as before`;
		expect(await desk.rows(sql)).toEqual({ value: [{ before: true }] });
	});

	it('refuses an extract in which one bit is wrong, and takes no other with it', async () => {
		desk.site.faults.set('years.arrow', 'altered');
		expect(await desk.load()).toMatchObject({ failure: { code: 'corrupt', file: 'years.arrow' } });
		expect(await desk.rows('select count(*)::double as n from spending')).toHaveProperty('failure');
	});

	it('says which extract is missing', async () => {
		desk.site.faults.set('years.arrow', 'absent');
		const message = 'years.arrow should be on this site; tell its keeper, got HTTP 404';
		expect(await desk.load()).toEqual({ failure: { code: 'missing', file: 'years.arrow', message } });
	});

	it('says that the manifest lacks a table, or is none', async () => {
		const lack = 'manifest.json should list the table payers; reload the page, got no such table';
		expect(await desk.load(['payers'])).toEqual({ failure: { code: 'corrupt', file: 'manifest.json', message: lack } });
		const manifest = desk.site.files.get('/data/manifest.json')!;
		desk.publish('manifest.json', new TextEncoder().encode('[]'));
		const message =
			'manifest.json should list the extracts; reload the page, got TypeError: manifest should be an object, got []';
		expect(await desk.load()).toEqual({ failure: { code: 'corrupt', file: 'manifest.json', message } });
		desk.publish('manifest.json', manifest);
	});

	it('says that extracts can not be reached without a connection', async () => {
		await desk.context.setOffline(true);
		expect(await desk.load()).toMatchObject({ failure: { code: 'offline', file: 'manifest.json' } });
		await desk.context.setOffline(false);
	});

	it('gives the same answers as the engine in Node, to the last bit', async () => {
		expect(await desk.load()).toEqual({ value: 'loaded' });
		for (const sql of PARITY_QUERIES) expect(await desk.rows(sql), sql).toEqual({ value: await desk.node.rows(sql) });
	});

	it('gives the same refusals as the engine in Node', async () => {
		for (const [sql, message] of REFUSED_ANSWERS) {
			expect(await desk.rows(sql)).toEqual({ failure: { code: 'TypeError', file: null, message } });
		}
	});

	it('fetches no table twice', async () => {
		expect(await desk.load()).toEqual({ value: 'loaded' });
		const requested: string[] = [];
		desk.page.on('request', (request) => requested.push(request.url()));
		await desk.load();
		expect(requested).toEqual([`${desk.site.origin}${BASE}/data/manifest.json`]);
	});

	it('recomputes a query and tells equal rows from different ones', async () => {
		await desk.load();
		const sql = 'select fact_id, payer from spending order by fact_id';
		const published = await desk.node.rows(sql);
		const [right, wrong] = await desk.page.evaluate(
			async ([sql, published]) => {
				const { plain, recompute } = window.kit;
				const query = plain('payers', sql, ['fact_id', 'payer']);
				const wrong = published.map((row, i) => (i === 2 ? { ...row, payer: 'Ulttyq qor' } : row));
				return [await recompute(query, published, window.engine), await recompute(query, wrong, window.engine)];
			},
			[sql, published as Record<string, unknown>[]] as const
		);
		expect(right).toMatchObject({ rows: published, equal: true, differences: 0, first: null, engineVersion: 'v1.4.3' });
		expect(right?.ms).toBeGreaterThan(0);
		const first = { row: 2, field: 'payer', published: 'Ulttyq qor', recomputed: 'Ұлттық қор' };
		expect(wrong).toMatchObject({ equal: false, differences: 1, first });
	});

	it('says when it crashed, ends its worker, and the next start makes a new one', async () => {
		const message = 'the engine crashed; start it anew, got memory access out of bounds';
		const crash = { failure: { code: 'crashed', file: null, message } };
		expect(await desk.rows("select length(repeat('a', 3000000000))::double as n")).toEqual(crash);
		expect(await desk.rows('select 1 as one')).toEqual(crash);
		await expect.poll(() => desk.page.workers().length, PATIENT).toBe(0);
		expect(await desk.start()).toEqual({ value: 'v1.4.3' });
		expect(await desk.rows('select 1 as one')).toEqual({ value: [{ one: 1 }] });
	});

	it('is lost once closed', async () => {
		await desk.page.evaluate(() => window.engine.close());
		const message = 'the engine was closed; start it again when you like';
		expect(await desk.rows('select 1 as one')).toEqual({ failure: { code: 'cancelled', file: null, message } });
		await expect.poll(() => desk.page.workers().length, PATIENT).toBe(0);
	});
});
