/** Parquet by parts: what it holds, and of it only the columns and groups of rows asked for. */

import type { AsyncBuffer, FileMetaData, SchemaElement } from 'hyparquet';
import type { Value } from '../../export/arrow/column-filler.ts';
import { columnNames } from './names.ts';
import { MOST_COLUMNS, type UserTable, type ReadOptions } from './user-file.ts';
import { compressorsFor, packingsOf } from './parquet-packing.ts';
import { chosenRows } from './parquet-rows.ts';
import { digitsOf, kindOfElement, statisticsOf, storedDecimals, valueReader } from './parquet-values.ts';
import {
	columnsToRead,
	bytesOf,
	groupsFor,
	placesOf,
	planOf,
	type Choice,
	type Contents,
	type Group
} from './parts.ts';
import { Refusal, refusalOf, unlessStopped } from './refusal.ts';
import { TableMaker } from './table-maker.ts';

export interface OpenParquet extends Contents {
	readonly file: AsyncBuffer;
	readonly metadata: FileMetaData;
	/** What the file says of each column that is not nested. */
	readonly elements: ReadonlyMap<string, SchemaElement>;
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
	const leaves = tops.filter(({ children }) => children.length === 0).map(({ element }) => element as SchemaElement);
	const elements = new Map(leaves.map((element) => [element.name, element]));
	const groups = metadata.row_groups.map((group) => groupOf(group, places, elements));
	const columns = tops.map(({ element, children }, at) => ({
		name: element.name,
		kind: children.length > 0 ? ('text' as const) : kindOfElement(element as SchemaElement),
		digits: children.length > 0 ? undefined : digitsOf(element as SchemaElement),
		bytes: groups.reduce((sum, { bytes }) => sum + (bytes[at] ?? 0), 0)
	}));
	const stored = storedDecimals(metadata, leaves);
	return { file, metadata: stored, elements, columns, groups, rows: Number(metadata.num_rows), bytes: file.byteLength };
}

/** A file of this device as hyparquet reads it: never as a whole. */
export function partsOf(file: Blob): AsyncBuffer {
	return { byteLength: file.size, slice: (start, end) => file.slice(start, end).arrayBuffer() };
}

/** Reads the columns asked for of the row groups that may hold the rows wanted. */
export async function readParquet(
	open: OpenParquet,
	choice: Choice,
	{ signal, onprogress, onpart, ready }: ReadOptions
): Promise<UserTable> {
	const { file, metadata } = open;
	const [{ parquetRead }, compressors, arrow] = await Promise.all([
		import('hyparquet'),
		compressorsFor(packingsOf(metadata)),
		import('apache-arrow')
	]);
	const known = new Map(open.columns.map((column) => [column.name, column]));
	const kindOf = (name: string) => known.get(name)?.kind ?? 'text';
	const digitsIn = (name: string) => known.get(name)?.digits;
	const names = columnNames(choice.columns);
	const maker = new TableMaker(
		arrow,
		choice.columns.map((name, at) => ({ name: names[at]!, kind: kindOf(name), digits: digitsIn(name) })),
		onpart
	);
	const columns = columnsToRead(choice);
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
				void read.set(
					columnName,
					valueReader(open.elements.get(columnName), kindOf(columnName))(columnData as ArrayLike<unknown>)
				)
		}).catch((cause: unknown) => {
			throw unknownValues(cause) ?? refusalOf(cause);
		});
		maker.addColumns(
			choice.columns.map((name) => read.get(name) ?? []),
			chosenRows(length, choice.wanted, (name) => ({
				kind: kindOf(name),
				digits: digitsIn(name),
				values: read.get(name) ?? []
			}))
		);
		bytes += bytesOf(open.groups[group]!, places);
		await ready?.();
		onprogress?.({ bytes, total, rows: maker.rows });
	}
	return maker.made();
}

/** What hyparquet says of values whose type it does not know: of an interval, say. */
function unknownValues(cause: unknown): Refusal | null {
	const [, type] = /^parquet (\w+) not supported$/.exec(cause instanceof Error ? cause.message : '') ?? [];
	return type === undefined ? null : new Refusal('type', type.toUpperCase());
}

/** Of a nested column only the bytes are told. */
function groupOf(
	{ num_rows, columns }: FileMetaData['row_groups'][number],
	places: ReadonlyMap<string, number>,
	elements: ReadonlyMap<string, SchemaElement>
): Group {
	const bytes = Array.from(places, () => 0);
	const statistics: Group['statistics'][number][] = bytes.map(() => undefined);
	for (const { meta_data } of columns) {
		const at = places.get(meta_data?.path_in_schema[0] ?? '');
		if (meta_data === undefined || at === undefined) continue;
		bytes[at]! += Number(meta_data.total_compressed_size);
		const [name, inner] = meta_data.path_in_schema;
		if (inner === undefined) statistics[at] = statisticsOf(elements.get(name!), meta_data.statistics);
	}
	return { rows: Number(num_rows), bytes, statistics };
}
