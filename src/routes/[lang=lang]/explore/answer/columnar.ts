/** An answer as Parquet and as an Arrow stream, a slice at a time; what it is stands in the file's own notes. */

import {
	Bool,
	Field,
	Float64,
	makeData,
	RecordBatch,
	RecordBatchStreamWriter,
	Schema,
	Struct,
	Utf8,
	type Data
} from 'apache-arrow';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Scalar } from '$lib/explore/answer.ts';
import { ColumnFiller } from '$lib/explore/files/column-filler.ts';
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
	writer.reset(undefined, schema);
	for await (const { cells } of slices) {
		// Arrow's own builders compile code, which this site's policy forbids.
		const children = columns.map(({ kind }, at) => {
			const filler = new ColumnFiller(kind === 'exact' ? 'text' : kind);
			for (const cell of written(cells[at] ?? [], kind)) filler.push(cell);
			return makeData({ type: types[at]!, ...filler.buffers() } as never) as Data;
		});
		const length = cells[0]?.length ?? 0;
		const struct = makeData({ type: new Struct(fields), length, nullCount: 0, children });
		if (length > 0) writer.write(new RecordBatch(schema, struct));
	}
	writer.finish();
	return writer.toUint8Array(true);
}

function written(cells: readonly Scalar[], kind: FileKind): Scalar[] {
	if (kind === 'yes') return [...cells];
	return cells.map((cell) => (cell === null ? null : kind === 'number' ? Number(cell) : String(cell)));
}
