/** A flat table as Parquet and as an Arrow stream: text as UTF-8, numbers as doubles, days as text, as the extracts have them. */

import * as arrow from 'apache-arrow';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { TableMaker } from '$lib/explore/files/table-maker.ts';
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

/** Without Arrow's own builders: they make functions of text, which the policy of pages forbids. */
export function arrowOf(table: FlatTable): Uint8Array {
	const maker = new TableMaker(
		arrow,
		table.map(({ name, kind }) => ({ name, kind: kind === 'number' ? 'number' : 'text' }))
	);
	maker.addColumns(
		table.map(({ cells }) => cells),
		(table[0]?.cells ?? []).map((_, row) => row)
	);
	return maker.ipc();
}
