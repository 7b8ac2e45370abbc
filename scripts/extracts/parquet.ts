/** One extract as Parquet, readable by any reader: Snappy, text as UTF-8, numbers as doubles. */

import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { sqlTypeOf, type SqlType } from '../../src/lib/contract/ddl.ts';
import { cellsOf, type Extract } from './extract.ts';

const TYPES: Record<SqlType, NonNullable<ColumnSource['type']>> = {
	DOUBLE: 'DOUBLE',
	BOOLEAN: 'BOOLEAN',
	VARCHAR: 'STRING'
};

export function parquetOf(extract: Extract): Uint8Array {
	const columnData = extract.table.columns.map((column) => ({
		name: column.name,
		data: cellsOf(extract, column),
		type: TYPES[sqlTypeOf(column)],
		nullable: column.optional === true
	}));
	return new Uint8Array(parquetWriteBuffer({ columnData }));
}
