/** One extract as Parquet, readable by any reader: Snappy, text as UTF-8, numbers as doubles. */

import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { cellsOf, storageOf, type Extract, type Storage } from './extract.ts';

const TYPES: Record<Storage, NonNullable<ColumnSource['type']>> = {
	double: 'DOUBLE',
	boolean: 'BOOLEAN',
	text: 'STRING'
};

export function parquetOf(extract: Extract): Uint8Array {
	const columnData = extract.table.columns.map((column) => ({
		name: column.name,
		data: cellsOf(extract, column),
		type: TYPES[storageOf(column)],
		nullable: column.optional === true
	}));
	return new Uint8Array(parquetWriteBuffer({ columnData }));
}
