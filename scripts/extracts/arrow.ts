/**
 * One extract as an Arrow IPC stream for DuckDB in the browser: one batch of text, doubles and dates. A column of texts of which each
 * comes twice or more has every text once, in a dictionary: a third fewer bytes.
 */

import {
	Bool,
	DateDay,
	Dictionary,
	Field,
	Float64,
	Int16,
	Schema,
	Table,
	tableToIPC,
	Utf8,
	vectorFromArray,
	type DataType
} from 'apache-arrow';
import { sqlTypeOf, type SqlType } from '../../src/lib/contract/ddl.ts';
import type { Column } from '../../src/lib/contract/table.ts';
import { cellsOf, dateOf, type Extract } from './extract.ts';

/** What 16 bits can count. */
const MOST_WORDS = 2 ** 15 - 1;

const TYPES: Record<SqlType, () => DataType> = {
	DOUBLE: () => new Float64(),
	BOOLEAN: () => new Bool(),
	VARCHAR: () => new Utf8()
};

export function arrowOf(extract: Extract): Uint8Array {
	const columns = extract.table.columns.map((column, at) => ({ column, type: typeOf(extract, column, at) }));
	const schema = new Schema(columns.map(({ column, type }) => new Field(column.name, type, column.optional === true)));
	if (extract.rows.length === 0) return tableToIPC(new Table(schema), 'stream');
	const vectors = columns.map(({ column, type }) => [
		column.name,
		vectorFromArray(column.kind === 'day' ? cellsOf(extract, column).map(dateOf) : cellsOf(extract, column), type)
	]);
	return tableToIPC(new Table(schema, Object.fromEntries(vectors)), 'stream');
}

/** `at` numbers the dictionary: by itself Arrow counts on from the tables made before. */
function typeOf(extract: Extract, column: Column, at: number): DataType {
	if (column.kind === 'day') return new DateDay();
	const type = TYPES[sqlTypeOf(column)]();
	if (!(type instanceof Utf8)) return type;
	const words = new Set(cellsOf(extract, column)).size;
	return words * 2 < extract.rows.length && words <= MOST_WORDS ? new Dictionary(type, new Int16(), at) : type;
}
