/** A flat table as Parquet and as an Arrow stream: text as UTF-8, numbers as doubles, days as text, as the extracts have them. */

import { Field, Float64, Schema, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { FlatTable } from '$lib/share/flat-table.ts';

export function parquetOf(table: FlatTable): Uint8Array {
	const columnData = table.map(({ name, kind, cells }) => ({
		name,
		data: [...cells],
		type: kind === 'number' ? ('DOUBLE' as const) : ('STRING' as const),
		nullable: true
	}));
	return new Uint8Array(parquetWriteBuffer({ columnData }));
}

export function arrowOf(table: FlatTable): Uint8Array {
	const typed = table.map(({ name, kind, cells }) => ({
		name,
		cells,
		type: kind === 'number' ? new Float64() : new Utf8()
	}));
	const schema = new Schema(typed.map(({ name, type }) => new Field(name, type, true)));
	const vectors = typed.map(({ name, cells, type }) => [name, vectorFromArray([...cells], type)]);
	return tableToIPC(new Table(schema, Object.fromEntries(vectors)), 'stream');
}
