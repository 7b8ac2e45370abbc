/** One extract as Parquet, readable by any reader: Snappy, text as UTF-8, numbers as doubles, days as dates. */

import { parquetWriteBuffer, schemaFromColumnData, type ColumnSource, type SchemaElement } from 'hyparquet-writer';
import { sqlTypeOf, type SqlType } from '../../src/lib/contract/ddl.ts';
import type { Column } from '../../src/lib/contract/table.ts';
import { cellsOf, dateOf, type Extract } from './extract.ts';

const TYPES: Record<SqlType, NonNullable<ColumnSource['type']>> = {
	DOUBLE: 'DOUBLE',
	BOOLEAN: 'BOOLEAN',
	VARCHAR: 'STRING'
};

export function parquetOf(extract: Extract): Uint8Array {
	const columnData = extract.table.columns.map((column): ColumnSource => {
		const { name, kind, optional } = column;
		// A date has a statement of its own below.
		if (kind === 'day') return { name, data: cellsOf(extract, column).map(dateOf) };
		return { name, data: cellsOf(extract, column), type: TYPES[sqlTypeOf(column)], nullable: optional === true };
	});
	const days = extract.table.columns.filter(({ kind }) => kind === 'day');
	const schemaOverrides = Object.fromEntries(days.map((column) => [column.name, dateElement(column)]));
	const schema = schemaFromColumnData({ columnData, schemaOverrides });
	return new Uint8Array(
		parquetWriteBuffer({ columnData: columnData.map(({ name, data }) => ({ name, data })), schema })
	);
}

function dateElement({ name, optional }: Column): SchemaElement {
	return {
		name,
		type: 'INT32',
		converted_type: 'DATE',
		repetition_type: optional === true ? 'OPTIONAL' : 'REQUIRED'
	};
}
