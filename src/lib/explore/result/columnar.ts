/** An answer as Parquet and as an Arrow stream, a slice at a time; what it is stands in the file's own notes. */

import * as arrow from 'apache-arrow';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Scalar } from './answer.ts';
import { ArrowTable } from '../../export/arrow/arrow-table.ts';
import type { FileColumn, FileKind, Slice } from './slices.ts';

type Slices = AsyncIterable<Slice>;
type About = Readonly<Record<string, string>>;

const PARQUET = { number: 'DOUBLE', exact: 'STRING', yes: 'BOOLEAN', text: 'STRING' } as const;

export async function parquetOf(columns: readonly FileColumn[], slices: Slices, about: About): Promise<Uint8Array> {
	const writer = new ByteWriter();
	const typed = (cells: Slice['cells']) =>
		columns.map(({ name, kind }, at) => ({
			name,
			data: written(cells[at] ?? [], kind),
			type: PARQUET[kind],
			nullable: true
		}));
	const parquet = new ParquetWriter({
		writer,
		schema: schemaFromColumnData({ columnData: typed([]) }),
		kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value }))
	});
	for await (const { cells } of slices) {
		// The schema has the type; only a column without one may name it again.
		const columnData = typed(cells).map(({ name, data }) => ({ name, data }));
		if ((cells[0]?.length ?? 0) > 0) await parquet.write({ columnData });
	}
	await parquet.finish();
	return writer.getBytes();
}

export async function arrowOf(columns: readonly FileColumn[], slices: Slices, about: About): Promise<Uint8Array> {
	const maker = new ArrowTable(
		arrow,
		columns.map(({ name, kind }) => ({ name, kind: kind === 'exact' ? 'text' : kind }))
	);
	for await (const { cells } of slices) {
		const rows = (cells[0] ?? []).map((_, row) => row);
		maker.addColumns(
			columns.map(({ kind }, at) => written(cells[at] ?? [], kind)),
			rows
		);
	}
	return maker.ipc(about);
}

function written(cells: readonly Scalar[], kind: FileKind): Scalar[] {
	if (kind === 'yes') return [...cells];
	return cells.map((cell) => (cell === null ? null : kind === 'number' ? Number(cell) : String(cell)));
}
