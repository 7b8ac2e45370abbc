import { describe, expect, it } from 'vitest';
import { READY, readySql } from '../../src/lib/explore/sql/ready.ts';
import { READY_BUILT } from '../../src/lib/explore/builder/ready.ts';
import { sqlOf } from '../../src/lib/explore/builder/sql.ts';
import { RECORD_TABLES } from '../../src/lib/contract/record.ts';
import { DERIVED_TABLES } from '../../src/lib/contract/tables/derived.ts';
import { tablesInSql } from '../../src/lib/explore/sql/tables-in-sql.ts';

describe('tablesInSql(sql)', () => {
	it.each([
		['select * from budget_2025', ['budget_2025']],
		['SELECT * FROM Mine m JOIN main.facts f ON m.id = f.fact_id, third', ['mine', 'facts', 'third']],
		['from mine select a, b where c in (select d from "Тағы бір кесте")', ['mine', 'тағы бір кесте']],
		['select a from (select b from x) y, z where a > 1', ['x', 'z']],
		['select * from (mine join other using (a))', ['mine', 'other']],
		['with t(n) as (select 1), u as materialized (select 2 from t) select * from t, u, v', ['v']],
		['create or replace temp table t as select * from x; select * from t; drop table y', ['x']],
		["select extract(year from day), trim(both 'a' from b) from t where c is distinct from d", ['t']],
		['select \'from nothing\', "from" -- from nobody\n/* from none */ from t', ['t']],
		['select * from range(10), unnest([1, 2]) as u(n), lateral (select * from w)', ['w']],
		["select * from 'a.csv'", []],
		['select * from duckdb_tables, information_schema.tables, pg_catalog.pg_class', []],
		['select a, b from t group by a, b order by a, b limit 3', ['t']],
		['select 1; select $$ from x $$', []],
		['select * from (', []],
		[')) from', []],
		['', []]
	])('%s', (sql, names) => {
		expect(tablesInSql(sql)).toEqual(names);
	});

	it.each(['/*', "'", '$$', '"', '(', 'from ', ') as (', 'from a,', '$a$'])(
		'reads %s a long time in a short one',
		(part) => {
			const sql = part.repeat(200_000 / part.length);
			const begin = performance.now();
			tablesInSql(sql);
			expect(performance.now() - begin).toBeLessThan(3000);
		}
	);

	it('finds only published ones in the questions that the page offers', () => {
		const published: readonly string[] = [...RECORD_TABLES, ...DERIVED_TABLES].map(({ name }) => name);
		const offered = [
			...READY.map((id) => readySql(id, 'kk')),
			...Object.values(READY_BUILT).map((question) => sqlOf(question, 'kk'))
		];
		expect(offered.flatMap(tablesInSql).filter((name) => !published.includes(name))).toEqual([]);
		expect(tablesInSql(offered[0]!)).toEqual(['facts', 'sources', 'publishers']);
	});
});
