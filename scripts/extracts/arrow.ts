/** One extract as an Arrow IPC stream for DuckDB in the browser: one batch, plain text, doubles and dates, no dictionaries. */

import {
	Bool,
	DateDay,
	Field,
	Float64,
	Schema,
	Table,
	tableToIPC,
	Utf8,
	vectorFromArray,
	type DataType
} from 'apache-arrow';
import { sqlTypeOf, type SqlType } from '../../src/lib/contract/ddl.ts';
import { cellsOf, dateOf, type Extract } from './extract.ts';

const TYPES: Record<SqlType, () => DataType> = {
	DOUBLE: () => new Float64(),
	BOOLEAN: () => new Bool(),
	VARCHAR: () => new Utf8()
};

export function arrowOf(extract: Extract): Uint8Array {
	const columns = extract.table.columns.map((column) => ({
		column,
		type: column.kind === 'day' ? new DateDay() : TYPES[sqlTypeOf(column)]()
	}));
	const schema = new Schema(columns.map(({ column, type }) => new Field(column.name, type, column.optional === true)));
	if (extract.rows.length === 0) return tableToIPC(new Table(schema), 'stream');
	const vectors = columns.map(({ column, type }) => [
		column.name,
		vectorFromArray(column.kind === 'day' ? cellsOf(extract, column).map(dateOf) : cellsOf(extract, column), type)
	]);
	return tableToIPC(new Table(schema, Object.fromEntries(vectors)), 'stream');
}
