/** A flat table as Parquet and as an Arrow stream: text as UTF-8, numbers as doubles, days as dates, as the extracts have them. */

import * as arrow from 'apache-arrow';
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { ArrowTable } from '../arrow/arrow-table.ts';
import type { FlatColumn, FlatTable } from './flat-table.ts';

const PARQUET = {
	text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	number: { type: 'DOUBLE' },
	day: { type: 'INT32', converted_type: 'DATE' }
} as const satisfies Record<FlatColumn['kind'], Partial<SchemaElement>>;

const DAY = 86_400_000;

export function parquetOf(table: FlatTable): Uint8Array {
	const columnData = table.map((column) => ({ name: column.name, data: cellsOf(column) }));
	const schema: SchemaElement[] = [
		{ name: 'root', num_children: table.length },
		...table.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL' as const, ...PARQUET[kind] }))
	];
	return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}

/** Without Arrow's own builders: they make functions of text, which the policy of pages forbids. */
export function arrowOf(table: FlatTable): Uint8Array {
	const maker = new ArrowTable(
		arrow,
		table.map(({ name, kind, cells }) => ({ name, kind, coded: kind === 'text' && comeAgain(cells) }))
	);
	maker.addColumns(
		table.map(({ kind, cells }) => (kind === 'day' ? cells.map(daysOf) : cells)),
		(table[0]?.cells ?? []).map((_, row) => row)
	);
	return maker.ipc();
}

/** Does a text stand in two cells or more, on average? Then each is written once. */
function comeAgain(cells: FlatColumn['cells']): boolean {
	return new Set(cells).size * 2 < cells.length;
}

/** Days since 1970 began. */
function daysOf(cell: string | number | null): number | null {
	return cell === null ? null : Date.parse(`${cell}T00:00:00Z`) / DAY;
}

function cellsOf({ kind, cells }: FlatColumn): (string | number | Date | null)[] {
	return kind === 'day' ? cells.map((cell) => (cell === null ? null : new Date(`${cell}T00:00:00Z`))) : [...cells];
}
