/** Where the bytes of each column of an Arrow batch lie, and a column made of its own bytes alone. Knows no file. */

import { DataType, MetadataVersion, UnionMode, type Data, type Field, type Vector } from 'apache-arrow';
import { VectorLoader } from 'apache-arrow/visitor/vectorloader';
import type { BufferRegion, FieldNode, RecordBatch } from 'apache-arrow/ipc/metadata/message';

/** Bytes from `offset` of a batch's body on. */
export interface Region {
	readonly offset: number;
	readonly length: number;
}

export interface ColumnLayout extends Region {
	readonly nodes: readonly FieldNode[];
	readonly buffers: readonly BufferRegion[];
}

export type Dictionaries = Map<number, Vector>;

/** Of each column, in their order. */
export function layoutsOf(header: RecordBatch, fields: readonly Field[], version: MetadataVersion): ColumnLayout[] {
	let [node, buffer] = [0, 0];
	return fields.map(({ type }) => {
		const taken = takes(type as DataType, version);
		const nodes = header.nodes.slice(node, (node += taken.nodes));
		const buffers = header.buffers.slice(buffer, (buffer += taken.buffers));
		const offset = Math.min(...buffers.map((one) => one.offset));
		const end = Math.max(...buffers.map((one) => one.offset + one.length));
		return { nodes, buffers, ...(buffers.length > 0 ? { offset, length: end - offset } : { offset: 0, length: 0 }) };
	});
}

/** `bytes` are those of the layout's region. */
export function loaded(
	field: Field,
	{ nodes, buffers, offset }: ColumnLayout,
	bytes: Uint8Array,
	dictionaries: Dictionaries,
	version: MetadataVersion
): Data {
	const own = buffers.map((one) => ({ offset: one.offset - offset, length: one.length }) as BufferRegion);
	return new VectorLoader(bytes, [...nodes], own, dictionaries, version).visit(field) as Data;
}

/** The dictionaries that a column and its children are coded by. */
export function wordsOf(type: DataType): number[] {
	if (DataType.isDictionary(type)) return [type.id];
	return ((type.children ?? []) as readonly Field[]).flatMap((child) => wordsOf(child.type as DataType));
}

/** Nodes and buffers that a column takes, with those of its children. */
function takes(type: DataType, version: MetadataVersion): { readonly nodes: number; readonly buffers: number } {
	let [nodes, buffers] = [1, buffersOf(type, version)];
	if (DataType.isDictionary(type)) return { nodes, buffers };
	for (const child of (type.children ?? []) as readonly Field[]) {
		const taken = takes(child.type as DataType, version);
		nodes += taken.nodes;
		buffers += taken.buffers;
	}
	return { nodes, buffers };
}

function buffersOf(type: DataType, version: MetadataVersion): number {
	if (DataType.isNull(type)) return 0;
	if (DataType.isStruct(type) || DataType.isFixedSizeList(type)) return 1;
	if (DataType.isUnion(type)) return (type.mode === UnionMode.Sparse ? 1 : 2) + (version < MetadataVersion.V5 ? 1 : 0);
	const long = DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isBinary(type);
	return long || DataType.isLargeBinary(type) ? 3 : 2;
}
