/** Ready lines that run the SQL of a figure, or of a reader, elsewhere on the published Parquet files. */

export interface Recipe {
	/** Whatever it holds, the lines around it hold it whole. */
	readonly sql: string;
	/** Tables that it reads, and the full address of each one's Parquet file. */
	readonly tables: readonly RecipeTable[];
}

export interface RecipeTable {
	readonly name: string;
	readonly parquet: string;
	/** Its columns of days: dates in the file, text `YYYY-MM-DD` for the SQL. */
	readonly days: readonly string[];
}

export const TOOLS = ['duckdb', 'python', 'r'] as const;
export type Tool = (typeof TOOLS)[number];

/** Statements that make the tables from their addresses, then the SQL. */
export function reproduceSql({ sql, tables }: Recipe): string {
	const views = tables.map((table) => `${viewSql(table)};`);
	const bare = bareSql(sql);
	// A remark in the last line would take the semicolon into itself.
	return [...views, `${bare}${/--[^\n]*$/.test(bare) ? '\n' : ''};`].join('\n');
}

/** Lines for the DuckDB command line, for Python (package duckdb) or for R (package duckdb). */
export function reproduceLines(recipe: Recipe, tool: Tool): string {
	const sql = reproduceSql(recipe);
	switch (tool) {
		case 'duckdb':
			return heredoc(sql);
		case 'python':
			return `import duckdb\n\nrows = duckdb.sql(${pythonText(`\n${sql}\n`)}).df()\nprint(rows)`;
		case 'r':
			return [
				'library(duckdb)',
				'',
				'con <- dbConnect(duckdb())',
				...recipe.tables.map((table) => `dbExecute(con, "${viewSql(table)}")`),
				`rows <- dbGetQuery(con, ${rText(`\n${bareSql(recipe.sql)}\n`)})`,
				'print(rows)',
				'dbDisconnect(con)'
			].join('\n');
	}
}

/** The table as the site's SQL sees it. */
function viewSql({ name, parquet, days }: RecipeTable): string {
	const text = days.map((day) => `${day}::varchar as ${day}`).join(', ');
	return `create view ${name} as ${text === '' ? '' : `select * replace (${text}) `}from read_parquet('${parquet}')`;
}

function bareSql(sql: string): string {
	return sql.trim().replace(/;$/, '');
}

/** Ends at a line that the SQL does not have. */
function heredoc(sql: string): string {
	const lines = new Set(sql.split('\n'));
	let end = 'SQL';
	while (lines.has(end)) end += '_END';
	return `duckdb <<'${end}'\n${sql}\n${end}`;
}

/** A raw text: SQL may hold a backslash, which Python would read as a sign of its own. */
function pythonText(text: string): string {
	const quotes = ["'''", '"""'].find((quote) => !text.includes(quote));
	return quotes === undefined ? JSON.stringify(text) : `r${quotes}${text}${quotes}`;
}

function rText(text: string): string {
	let dashes = '---';
	while (text.includes(`)${dashes}"`)) dashes += '-';
	return `r"${dashes}(${text})${dashes}"`;
}
