/** A flat table as Parquet and as an Arrow stream: text as UTF-8, numbers as doubles, days as dates, as the extracts have them. */

import { DateDay, Field, Float64, Schema, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { FlatColumn, FlatTable } from '$lib/share/flat-table.ts';

const ARROW = { text: () => new Utf8(), number: () => new Float64(), day: () => new DateDay() } as const;

const PARQUET = {
	text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	number: { type: 'DOUBLE' },
	day: { type: 'INT32', converted_type: 'DATE' }
} as const satisfies Record<FlatColumn['kind'], Partial<SchemaElement>>;

export function parquetOf(table: FlatTable): Uint8Array {
	const columnData = table.map((column) => ({ name: column.name, data: cellsOf(column) }));
	const schema: SchemaElement[] = [
		{ name: 'root', num_children: table.length },
		...table.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL' as const, ...PARQUET[kind] }))
	];
	return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}

export function arrowOf(table: FlatTable): Uint8Array {
	const typed = table.map((column) => ({ name: column.name, cells: cellsOf(column), type: ARROW[column.kind]() }));
	const schema = new Schema(typed.map(({ name, type }) => new Field(name, type, true)));
	const vectors = typed.map(({ name, cells, type }) => [name, vectorFromArray(cells, type)]);
	return tableToIPC(new Table(schema, Object.fromEntries(vectors)), 'stream');
}

function cellsOf({ kind, cells }: FlatColumn): (string | number | Date | null)[] {
	return kind === 'day' ? cells.map((cell) => (cell === null ? null : new Date(`${cell}T00:00:00Z`))) : [...cells];
}
