/** A table as DuckDB is told to make it: numbers DOUBLE, yes or no BOOLEAN, all else (days too) VARCHAR. */

import type { Column, Table } from './table.ts';

export type SqlType = 'DOUBLE' | 'BOOLEAN' | 'VARCHAR';

export function sqlTypeOf({ kind }: Column): SqlType {
	if (kind === 'number' || kind === 'whole') return 'DOUBLE';
	return kind === 'yes' ? 'BOOLEAN' : 'VARCHAR';
}

/** `CREATE TABLE` with every column in the order of the contract; a column that may not be empty is NOT NULL. */
export function createTable({ name, columns }: Table): string {
	const lines = columns.map((column) => {
		const required = column.optional ? '' : ' NOT NULL';
		return `\t"${column.name}" ${sqlTypeOf(column)}${required}`;
	});
	return `CREATE TABLE "${name}" (\n${lines.join(',\n')}\n)`;
}
