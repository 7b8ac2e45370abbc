/** Published files hold days as dates; SQL of the site compares days as text. Makes the one of the other. */

import type { Cells } from './cells.ts';
import { quotedName, quotedText } from './sql-quotes.ts';

/** What an engine has to do for it; both reject with the engine's own message. */
export interface DescribedEngine {
	rows(sql: string): Promise<readonly Cells[]>;
	/** Runs a statement whose answer nobody reads. */
	run(sql: string): Promise<unknown>;
}

/** Turns every date column of these tables into text `YYYY-MM-DD`; columns that are text already stay. */
export async function daysAsText(engine: DescribedEngine, tables: readonly string[]): Promise<void> {
	if (tables.length === 0) return;
	const days = await engine.rows(
		`select table_name, column_name from duckdb_columns() where data_type = 'DATE' and table_name in (${tables.map(quotedText).join(', ')})`
	);
	const changes = days.map(
		({ table_name: table, column_name: column }) =>
			`alter table ${quotedName(String(table))} alter column ${quotedName(String(column))} type varchar`
	);
	if (changes.length > 0) await engine.run(changes.join(';\n'));
}
