/** Where the bytes of each column of an Arrow batch lie, and a column made of its own bytes alone. */

import { DataType, MetadataVersion, UnionMode, type Data, type Field, type Vector } from 'apache-arrow';
import { VectorLoader } from 'apache-arrow/visitor/vectorloader';
import { BufferRegion, type FieldNode } from 'apache-arrow/ipc/metadata/message';
import type { Head, Packing } from './arrow-heads.ts';
import { isView, laidOutViews } from './arrow-views.ts';

/** Bytes from `offset` of a batch's body on. */
export interface Region {
	readonly offset: number;
	readonly length: number;
}

export interface ColumnLayout extends Region {
	readonly nodes: readonly FieldNode[];
	readonly buffers: readonly BufferRegion[];
	/** Of each column of views among it and its children, how many buffers of letters it has. */
	readonly letters: readonly number[];
	readonly packing: Packing | null;
}

/** One buffer as it was before it was packed. */
export type Unpack = (bytes: Uint8Array, packing: Packing) => Uint8Array;

export type Dictionaries = Map<number, Vector>;

/** Of each column, in their order. */
export function layoutsOf(header: Head, fields: readonly Field[], version: MetadataVersion): ColumnLayout[] {
	let [node, buffer, view] = [0, 0, 0];
	return fields.map(({ type }) => {
		const taken = takes(type as DataType, version, header.letters.slice(view));
		const letters = header.letters.slice(view, (view += taken.views));
		const nodes = header.nodes.slice(node, (node += taken.nodes));
		const buffers = header.buffers.slice(buffer, (buffer += taken.buffers));
		const offset = Math.min(...buffers.map((one) => one.offset));
		const end = Math.max(...buffers.map((one) => one.offset + one.length));
		const region = buffers.length > 0 ? { offset, length: end - offset } : { offset: 0, length: 0 };
		return { nodes, buffers, letters, packing: header.packing, ...region };
	});
}

/** `bytes` are those of the layout's region. */
export function loaded(
	field: Field,
	{ nodes, buffers, letters, offset, packing }: ColumnLayout,
	bytes: Uint8Array,
	dictionaries: Dictionaries,
	version: MetadataVersion,
	unpack: Unpack | null = null
): Data {
	const regions = buffers.map((one) => new BufferRegion(BigInt(one.offset - offset), BigInt(one.length)));
	const packed = packing !== null && unpack !== null;
	if (!packed && letters.length === 0) {
		return new VectorLoader(bytes, [...nodes], regions, dictionaries, version).visit(field) as Data;
	}
	const found = regions.map((one) => {
		const part = bytes.subarray(one.offset, one.offset + one.length);
		return packed ? unpack(part, packing) : part;
	});
	const plain = letters.length === 0 ? found : textsOf(field.type as DataType, version, nodes, found, letters);
	const space = plain.map(({ length }) => Math.ceil(length / ALIGNED) * ALIGNED);
	const all = new Uint8Array(space.reduce((sum, length) => sum + length, 0));
	let at = 0;
	const places = plain.map((one, index) => {
		all.set(one, at);
		const place = new BufferRegion(BigInt(at), BigInt(one.length));
		at += space[index]!;
		return place;
	});
	return new VectorLoader(all, [...nodes], places, dictionaries, version).visit(field) as Data;
}

/** The buffers of a column as they would be without views. */
function textsOf(
	top: DataType,
	version: MetadataVersion,
	nodes: readonly FieldNode[],
	found: readonly Uint8Array[],
	letters: readonly number[]
): Uint8Array[] {
	let [node, buffer, view] = [0, 0, 0];
	const made: Uint8Array[] = [];
	const visit = (type: DataType) => {
		const { length } = nodes[node++]!;
		if (isView(type)) {
			const [valid, all] = [found[buffer]!, found[buffer + 1]!];
			const end = buffer + 2 + letters[view++]!;
			made.push(valid, ...laidOutViews(length, valid, all, found.slice(buffer + 2, end)));
			buffer = end;
			return;
		}
		const count = buffersOf(type, version);
		made.push(...found.slice(buffer, (buffer += count)));
		if (DataType.isDictionary(type)) return;
		for (const child of (type.children ?? []) as readonly Field[]) visit(child.type as DataType);
	};
	visit(top);
	return made;
}

/** Bytes to whose multiples buffers are laid. */
const ALIGNED = 8;

/** The dictionaries that a column and its children are coded by. */
export function wordsOf(type: DataType): number[] {
	if (DataType.isDictionary(type)) return [type.id];
	return ((type.children ?? []) as readonly Field[]).flatMap((child) => wordsOf(child.type as DataType));
}

interface Taken {
	readonly nodes: number;
	readonly buffers: number;
	/** Columns of views among them. */
	readonly views: number;
}

/** Nodes and buffers that a column takes, with those of its children. */
function takes(type: DataType, version: MetadataVersion, letters: readonly number[]): Taken {
	if (isView(type)) return { nodes: 1, buffers: 2 + (letters[0] ?? 0), views: 1 };
	let [nodes, buffers, views] = [1, buffersOf(type, version), 0];
	if (DataType.isDictionary(type)) return { nodes, buffers, views };
	for (const child of (type.children ?? []) as readonly Field[]) {
		const taken = takes(child.type as DataType, version, letters.slice(views));
		nodes += taken.nodes;
		buffers += taken.buffers;
		views += taken.views;
	}
	return { nodes, buffers, views };
}

function buffersOf(type: DataType, version: MetadataVersion): number {
	if (DataType.isNull(type)) return 0;
	if (DataType.isStruct(type) || DataType.isFixedSizeList(type)) return 1;
	if (DataType.isUnion(type)) return (type.mode === UnionMode.Sparse ? 1 : 2) + (version < MetadataVersion.V5 ? 1 : 0);
	const long = DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isBinary(type);
	return long || DataType.isLargeBinary(type) ? 3 : 2;
}
