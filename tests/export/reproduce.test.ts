import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { RECORD_TABLES } from '../../src/lib/contract/record.ts';
import type { Table } from '../../src/lib/contract/table.ts';
import { DERIVED_TABLES } from '../../src/lib/contract/tables/derived.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { reproduceLines, reproduceSql, TOOLS, type Recipe, type RecipeTable } from '../../src/lib/export/reproduce.ts';
import { answers } from '../figures/answers.ts';

const RECIPE: Recipe = {
	sql: "select 'a\\b' as word, year from spending;\n",
	tables: [
		{
			name: 'spending',
			parquet: 'https://example.kz/data/spending.parquet',
			days: ['period_start', 'period_end']
		}
	]
};

/** A table as its page hands it over, with the file that is published. */
function published(name: string): RecipeTable {
	const { columns } = [...RECORD_TABLES, ...DERIVED_TABLES].find((table: Table) => table.name === name) as Table;
	const days = columns.filter(({ kind }) => kind === 'day').map((column) => column.name);
	return { name, parquet: resolve(`static/data/${name}.parquet`), days };
}

describe('reproduceLines(recipe, tool)', () => {
	it('makes the tables from their addresses for the DuckDB command line', () => {
		expect(reproduceLines(RECIPE, 'duckdb')).toBe(`duckdb <<'SQL'
create view spending as select * replace (period_start::varchar as period_start, period_end::varchar as period_end) from read_parquet('https://example.kz/data/spending.parquet');
select 'a\\b' as word, year from spending;
SQL`);
	});

	it('keeps a backslash of the SQL in Python', () => {
		expect(reproduceLines(RECIPE, 'python')).toBe(`import duckdb

rows = duckdb.sql(r'''
create view spending as select * replace (period_start::varchar as period_start, period_end::varchar as period_end) from read_parquet('https://example.kz/data/spending.parquet');
select 'a\\b' as word, year from spending;
''').df()
print(rows)`);
	});

	it('keeps quotes and a backslash of the SQL in R', () => {
		expect(reproduceLines(RECIPE, 'r')).toBe(`library(duckdb)

con <- dbConnect(duckdb())
dbExecute(con, "create view spending as select * replace (period_start::varchar as period_start, period_end::varchar as period_end) from read_parquet('https://example.kz/data/spending.parquet')")
rows <- dbGetQuery(con, r"---(
select 'a\\b' as word, year from spending
)---")
print(rows)
dbDisconnect(con)`);
	});
});

it('leaves a table without days as it is', () => {
	const sql = reproduceSql({ sql: 'select 1', tables: [{ name: 'payers', parquet: 'a.parquet', days: [] }] });
	expect(sql).toBe("create view payers as from read_parquet('a.parquet');\nselect 1;");
});

describe('reproduceLines of whatever a reader asked', () => {
	const lines = (sql: string, tool: 'duckdb' | 'python' | 'r') => reproduceLines({ sql, tables: [] }, tool);

	it('ends after a remark', () => {
		expect(reproduceSql({ sql: 'select 1 -- one', tables: [] })).toBe('select 1 -- one\n;');
	});

	it('ends the text around the SQL where the SQL does not', () => {
		expect(lines('select 1 as\nSQL', 'duckdb')).toBe(`duckdb <<'SQL'\nselect 1 as\nSQL;\nSQL`);
		expect(lines('select 1 as\nSQL\n, 2', 'duckdb')).toBe(`duckdb <<'SQL_END'\nselect 1 as\nSQL\n, 2;\nSQL_END`);
		expect(lines("select '''a'''", 'python')).toContain(`duckdb.sql(r"""\nselect '''a''';\n""")`);
		expect(lines(`select '''a"""'''`, 'python')).toContain(String.raw`duckdb.sql("\nselect '''a\"\"\"''';\n")`);
		expect(lines(`select ')---"'`, 'r')).toContain(`r"----(\nselect ')---"'\n)----"`);
	});
});

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('the lines of %s', (_, figure) => {
	const recipe: Recipe = {
		sql: figure.query.sql,
		tables: figure.query.extracts.map(published)
	};

	it('give as many rows in the engine as the figure has', async () => {
		const instance = await DuckDBInstance.create();
		const connection = await instance.connect();
		const reader = await connection.runAndReadAll(reproduceSql(recipe));
		expect(reader.currentRowCount).toBe((await answers(figure)).length);
		connection.closeSync();
		instance.closeSync();
	});

	it('hold nothing that ends the text around them', () => {
		expect(recipe.sql).not.toMatch(/'''|\)---"|^SQL$/m);
		for (const tool of TOOLS) expect(reproduceLines(recipe, tool)).not.toMatch(/undefined|\{\w+\}/);
	});
});

/** Tools that this machine has: each runs the lines of the first figure itself. */
const AT_HAND = [
	{ name: 'duckdb', probe: ['duckdb', '--version'], run: (lines: string) => ['sh', '-c', lines] },
	{
		name: 'python',
		probe: ['python3', '-c', 'import duckdb, pandas'],
		run: (lines: string) => ['python3', '-c', lines]
	},
	{ name: 'r', probe: ['Rscript', '-e', 'library(duckdb)'], run: (lines: string) => ['Rscript', '-e', lines] }
] as const;

describe('the lines of the first figure', () => {
	it('run in every tool at hand', async () => {
		const figure = FIGURES[0]!;
		const tables = figure.query.extracts.map(published);
		for (const { name, probe, run } of AT_HAND) {
			if (spawnSync(probe[0], probe.slice(1)).status !== 0) continue;
			const [command, ...words] = run(reproduceLines({ sql: figure.query.sql, tables }, name)) as [string, ...string[]];
			const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
			expect({ name, status, stderr: status === 0 ? '' : stderr }).toEqual({ name, status: 0, stderr: '' });
		}
	});
});
