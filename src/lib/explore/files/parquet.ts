/** Parquet by parts: what it holds, and of it only the columns and groups of rows asked for. Knows no page and no address. */

import type { AsyncBuffer, FileMetaData, SchemaElement } from 'hyparquet';
import type { Value } from './column-filler.ts';
import { columnNames } from './names.ts';
import { MOST_COLUMNS, type OwnTable, type ReadOptions } from './own-file.ts';
import { compressorsFor, packingsOf } from './parquet-packing.ts';
import { keptRows } from './parquet-rows.ts';
import { kindOfElement, valuesOf } from './parquet-values.ts';
import { asked, bytesOf, groupsFor, placesOf, planOf, type Choice, type Contents, type Group } from './parts.ts';
import { Refusal, refusalOf, unlessStopped } from './refusal.ts';
import { TableMaker } from './table-maker.ts';

export interface OpenParquet extends Contents {
	readonly file: AsyncBuffer;
	readonly metadata: FileMetaData;
}

/** Bytes from the end in which the list of contents is looked for first. */
const FOOT = 1 << 16;

/** Reads the end of the file only. */
export async function openParquet(file: AsyncBuffer): Promise<OpenParquet> {
	const { parquetMetadataAsync, parquetSchema } = await import('hyparquet');
	let metadata: FileMetaData;
	try {
		metadata = await parquetMetadataAsync(file, { initialFetchSize: FOOT });
	} catch (cause) {
		throw refusalOf(cause);
	}
	const tops = parquetSchema(metadata).children;
	if (tops.length > MOST_COLUMNS) throw new Refusal('columns', String(tops.length));
	packingsOf(metadata);
	const places = new Map(tops.map(({ element }, at) => [element.name, at]));
	const groups = metadata.row_groups.map((group) => groupOf(group, places));
	const columns = tops.map(({ element, children }, at) => ({
		name: element.name,
		kind: children.length > 0 ? ('text' as const) : kindOfElement(element as SchemaElement),
		bytes: groups.reduce((sum, { bytes }) => sum + (bytes[at] ?? 0), 0)
	}));
	return { file, metadata, columns, groups, rows: Number(metadata.num_rows), bytes: file.byteLength };
}

/** A file of this device as hyparquet reads it: never as a whole. */
export function partsOf(file: Blob): AsyncBuffer {
	return { byteLength: file.size, slice: (start, end) => file.slice(start, end).arrayBuffer() };
}

/** Reads the columns asked for of the row groups that may hold the rows wanted. */
export async function readParquet(
	open: OpenParquet,
	choice: Choice,
	{ signal, onprogress, onpart, room }: ReadOptions
): Promise<OwnTable> {
	const { file, metadata } = open;
	const [{ parquetRead }, compressors, arrow] = await Promise.all([
		import('hyparquet'),
		compressorsFor(packingsOf(metadata)),
		import('apache-arrow')
	]);
	const kinds = new Map(open.columns.map(({ name, kind }) => [name, kind]));
	const names = columnNames(choice.columns);
	const maker = new TableMaker(
		arrow,
		choice.columns.map((name, at) => ({ name: names[at]!, kind: kinds.get(name) ?? 'text' })),
		onpart
	);
	const columns = asked(choice);
	const places = placesOf(open, columns);
	const { bytes: total } = planOf(open, choice);
	let bytes = 0;
	for (const group of groupsFor(open, choice.wanted)) {
		unlessStopped(signal);
		const rowStart = open.groups.slice(0, group).reduce((sum, { rows }) => sum + rows, 0);
		const length = open.groups[group]!.rows;
		const read = new Map<string, ArrayLike<Value>>();
		const part = { file, metadata, columns, compressors, rowStart, rowEnd: rowStart + length };
		await parquetRead({
			...part,
			rowFormat: 'array',
			onChunk: ({ columnName, columnData }) =>
				void read.set(columnName, valuesOf(columnData as ArrayLike<unknown>, kinds.get(columnName) ?? 'text'))
		}).catch((cause: unknown) => {
			throw refusalOf(cause);
		});
		maker.addColumns(
			choice.columns.map((name) => read.get(name) ?? []),
			keptRows(length, choice.wanted, (name) => ({ kind: kinds.get(name) ?? 'text', values: read.get(name) ?? [] }))
		);
		bytes += bytesOf(open.groups[group]!, places);
		await room?.();
		onprogress?.({ bytes, total, rows: maker.rows });
	}
	return maker.made();
}

/** Of a nested column only the bytes are told. */
function groupOf(
	{ num_rows, columns }: FileMetaData['row_groups'][number],
	places: ReadonlyMap<string, number>
): Group {
	const bytes = Array.from(places, () => 0);
	const statistics: Group['statistics'][number][] = bytes.map(() => undefined);
	for (const { meta_data } of columns) {
		const at = places.get(meta_data?.path_in_schema[0] ?? '');
		if (meta_data === undefined || at === undefined) continue;
		bytes[at]! += Number(meta_data.total_compressed_size);
		if (meta_data.path_in_schema.length === 1) statistics[at] = meta_data.statistics;
	}
	return { rows: Number(num_rows), bytes, statistics };
}
