/** Ready lines that run a figure's SQL elsewhere on the published Parquet files. Knows no engine of ours and no page. */

export interface Recipe {
	/** The figure's own SQL. */
	readonly sql: string;
	/** Tables that it reads, and the full address of each one's Parquet file. */
	readonly tables: readonly { readonly name: string; readonly parquet: string }[];
}

export const TOOLS = ['duckdb', 'python', 'r'] as const;
export type Tool = (typeof TOOLS)[number];

/** Statements that make the tables from their addresses, then the SQL. */
export function reproduceSql({ sql, tables }: Recipe): string {
	const views = tables.map(({ name, parquet }) => `create view ${name} as from read_parquet('${parquet}');`);
	return [...views, `${sql.trim().replace(/;$/, '')};`].join('\n');
}

/** Lines for the DuckDB command line, for Python (package duckdb) or for R (package duckdb). */
export function reproduceLines(recipe: Recipe, tool: Tool): string {
	const sql = reproduceSql(recipe);
	switch (tool) {
		case 'duckdb':
			return `duckdb <<'SQL'\n${sql}\nSQL`;
		case 'python':
			// A raw text: SQL may hold a backslash, which Python would read as a sign of its own.
			return `import duckdb\n\nrows = duckdb.sql(r'''\n${sql}\n''').df()\nprint(rows)`;
		case 'r':
			return [
				'library(duckdb)',
				'',
				'con <- dbConnect(duckdb())',
				...recipe.tables.map(
					({ name, parquet }) => `dbExecute(con, "create view ${name} as from read_parquet('${parquet}')")`
				),
				`rows <- dbGetQuery(con, r"---(\n${recipe.sql.trim().replace(/;$/, '')}\n)---")`,
				'print(rows)',
				'dbDisconnect(con)'
			].join('\n');
	}
}
