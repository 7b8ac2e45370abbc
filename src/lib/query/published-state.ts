/** Are the published tables of an engine, and what SQL means there, still as published? Knows no page and no reader. */

import type { Connector } from './query.ts';
import { quotedName, quotedText } from './sql-quotes.ts';

/** Without one of these words SQL changes nothing, wherever they stand in it: better looked at in vain than not. */
const CHANGES =
	/\b(insert|update|delete|merge|truncate|create|drop|alter|copy|import|attach|detach|use|set|reset|execute|call|pragma)\b/i;

export function mayChange(sql: string): boolean {
	return CHANGES.test(sql);
}

/**
 * Every row and column of the tables named, and what a reader made that SQL would take in place of them or of a function
 * of the engine: two texts are equal as long as nothing changed. Rejects when a table is gone.
 */
export async function publishedState(engine: Connector, names: readonly string[]): Promise<string> {
	const parts = [rowsOf(names), columnsOf(names), intrudersOf(names), PLACE];
	const answers: unknown[] = [];
	for (const sql of parts) answers.push(await engine.rows(sql));
	return JSON.stringify(answers, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

/** Functions by their full names, and no operator: a reader's macro may stand for any other. */
function rowsOf(names: readonly string[]): string {
	return names
		.map(
			(name) => `select ${quotedText(name)} as name, system.main.count_star()::varchar as n,
	system.main.sum(system.main.hash(t))::varchar as h from memory.main.${quotedName(name)} t`
		)
		.join('\nunion all by name\n');
}

function columnsOf(names: readonly string[]): string {
	return `
select c.table_name, c.column_name, c.data_type from system.main.duckdb_columns() c
where c.database_name = 'memory' and c.schema_name = 'main' and c.table_name in (${listed(names)})
order by c.table_name, c.column_index`;
}

function intrudersOf(names: readonly string[]): string {
	return `
select f.function_name as name from system.main.duckdb_functions() f
where not f.internal and f.function_name in (
	select g.function_name from system.main.duckdb_functions() g where g.internal
)
union all
select t.table_name from system.main.duckdb_tables() t where t.temporary and t.table_name in (${listed(names)})
union all
select v.view_name from system.main.duckdb_views() v where v.temporary and v.view_name in (${listed(names)})
order by name`;
}

const PLACE = 'select system.main.current_database()::varchar as base, system.main.current_schema()::varchar as place';

function listed(names: readonly string[]): string {
	return names.map(quotedText).join(', ');
}
