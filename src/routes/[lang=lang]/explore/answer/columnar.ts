/** An answer as Parquet and as an Arrow stream, a slice at a time; what it is stands in the file's own notes. */

import { Bool, Field, Float64, RecordBatchStreamWriter, Schema, Table, Utf8, vectorFromArray } from 'apache-arrow';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Scalar } from '$lib/explore/answer.ts';
import type { FileColumn, FileKind, Slice } from '$lib/explore/slices.ts';

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
	const types = columns.map(({ kind }) =>
		kind === 'number' ? new Float64() : kind === 'yes' ? new Bool() : new Utf8()
	);
	const fields = columns.map(({ name }, at) => new Field(name, types[at]!, true));
	const schema = new Schema(fields, new Map(Object.entries(about)));
	const writer = new RecordBatchStreamWriter();
	for await (const { cells } of slices) {
		const vectors = columns.map(({ name, kind }, at) => [
			name,
			vectorFromArray(written(cells[at] ?? [], kind), types[at]!)
		]);
		for (const batch of new Table(schema, Object.fromEntries(vectors)).batches) writer.write(batch);
	}
	writer.finish();
	return writer.toUint8Array(true);
}

function written(cells: readonly Scalar[], kind: FileKind): Scalar[] {
	if (kind === 'yes') return [...cells];
	return cells.map((cell) => (cell === null ? null : kind === 'number' ? Number(cell) : String(cell)));
}
