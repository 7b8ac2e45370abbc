/** Parquet by parts: what it holds, how much a choice of columns and rows will read, and only that read. Knows no page and no address. */

import type { AsyncBuffer, FileMetaData, SchemaElement } from 'hyparquet';
import type { ColumnKind, Value } from './column-filler.ts';
import { columnNames } from './names.ts';
import { MOST_COLUMNS, type OwnTable, type ReadOptions } from './own-file.ts';
import { keptRows, sameAs, unlikely, type Wanted } from './parquet-rows.ts';
import { compressorsFor, packingsOf } from './parquet-packing.ts';
import { kindOfElement, valuesOf } from './parquet-values.ts';
import { Refusal, refusalOf, unlessStopped } from './refusal.ts';
import { TableMaker } from './table-maker.ts';

export interface ParquetColumn {
	readonly name: string;
	readonly kind: ColumnKind;
	/** Of all row groups, packed. */
	readonly bytes: number;
}

/** What the end of a file says of it. */
export interface Contents {
	readonly metadata: FileMetaData;
	readonly columns: readonly ParquetColumn[];
	readonly rows: number;
	readonly bytes: number;
}

export interface OpenParquet extends Contents {
	readonly file: AsyncBuffer;
}

export interface Choice {
	/** Names of columns. */
	readonly columns: readonly string[];
	/** Rows of which each column named holds what is named. */
	readonly wanted: readonly Wanted[];
}

export interface Plan {
	readonly bytes: number;
	readonly groups: number;
	readonly allGroups: number;
	readonly rows: number;
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
	const columns = tops.map(({ element, children }) => ({
		name: element.name,
		kind: children.length > 0 ? 'text' : kindOfElement(element as SchemaElement),
		bytes: bytesOf(metadata, [...metadata.row_groups.keys()], [element.name])
	}));
	return { file, metadata, columns, rows: Number(metadata.num_rows), bytes: file.byteLength };
}

/** A file of this device as hyparquet reads it: never as a whole. */
export function partsOf(file: Blob): AsyncBuffer {
	return { byteLength: file.size, slice: (start, end) => file.slice(start, end).arrayBuffer() };
}

/** What reading the choice takes, before it is read. */
export function planOf({ metadata, columns }: Contents, choice: Choice): Plan {
	const groups = groupsOf(metadata, columns, choice.wanted);
	return {
		bytes: bytesOf(metadata, groups, asked(choice)),
		groups: groups.length,
		allGroups: metadata.row_groups.length,
		rows: groups.reduce((sum, at) => sum + Number(metadata.row_groups[at]!.num_rows), 0)
	};
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
	const { bytes: total } = planOf(open, choice);
	let bytes = 0;
	for (const group of groupsOf(metadata, open.columns, choice.wanted)) {
		unlessStopped(signal);
		const rowStart = metadata.row_groups.slice(0, group).reduce((sum, one) => sum + Number(one.num_rows), 0);
		const length = Number(metadata.row_groups[group]!.num_rows);
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
		bytes += bytesOf(metadata, [group], columns);
		onprogress?.({ bytes, total, rows: maker.rows });
		await room?.();
	}
	return maker.made();
}

function asked({ columns, wanted }: Choice): string[] {
	return [...new Set([...columns, ...wanted.map(({ column }) => column)])];
}

/** By the least and the greatest value that the file states for each row group. */
function groupsOf(metadata: FileMetaData, columns: readonly ParquetColumn[], wanted: readonly Wanted[]): number[] {
	const kinds = new Map(columns.map(({ name, kind }) => [name, kind]));
	return [...metadata.row_groups.keys()].filter((at) =>
		wanted.every(({ column, value }) => {
			const chunk = metadata.row_groups[at]!.columns.find(
				({ meta_data }) => meta_data?.path_in_schema.length === 1 && meta_data.path_in_schema[0] === column
			);
			const statistics = chunk?.meta_data?.statistics;
			return statistics === undefined || !unlikely(statistics, sameAs(value, kinds.get(column) ?? 'text'));
		})
	);
}

function bytesOf({ row_groups }: FileMetaData, groups: readonly number[], columns: readonly string[]): number {
	const names = new Set(columns);
	let bytes = 0;
	for (const at of groups)
		for (const { meta_data } of row_groups[at]!.columns)
			if (names.has(meta_data?.path_in_schema[0] ?? '')) bytes += Number(meta_data?.total_compressed_size ?? 0);
	return bytes;
}
