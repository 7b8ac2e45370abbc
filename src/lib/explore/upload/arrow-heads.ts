/** The head of one batch of an Arrow file: where its values lie, and how they are packed. */

import { MessageHeader, MetadataVersion } from 'apache-arrow';
import { DictionaryBatch } from 'apache-arrow/fb/dictionary-batch';
import { Message } from 'apache-arrow/fb/message';
import { RecordBatch } from 'apache-arrow/fb/record-batch';
import { BufferRegion, FieldNode } from 'apache-arrow/ipc/metadata/message';
import { ByteBuffer } from 'flatbuffers';
import { Refusal } from './refusal.ts';

/** As `CompressionType` of Arrow's format numbers them. */
export const PACKINGS = ['lz4', 'zstd'] as const;
export type Packing = (typeof PACKINGS)[number];

export interface Head {
	readonly rows: number;
	readonly nodes: readonly FieldNode[];
	readonly buffers: readonly BufferRegion[];
	/** Of each column of views, how many buffers of letters it has. */
	readonly letters: readonly number[];
	/** Of each buffer alone; null when they lie there as they are. */
	readonly packing: Packing | null;
	/** Of words: which dictionary they are of, and whether they come to those before. */
	readonly id: number;
	readonly more: boolean;
}

/** Apache Arrow's own classes read these too, but refuse what is packed. Throws Refusal. */
export function headOf(bytes: Uint8Array): Head {
	const message = Message.getRootAsMessage(new ByteBuffer(bytes));
	const type = message.headerType();
	if (type === MessageHeader.DictionaryBatch) {
		const words = message.header(new DictionaryBatch()) as DictionaryBatch;
		return { ...valuesOf(words.data(), message.version()), id: Number(words.id()), more: words.isDelta() };
	}
	const batch = type === MessageHeader.RecordBatch ? (message.header(new RecordBatch()) as RecordBatch) : null;
	return { ...valuesOf(batch, message.version()), id: -1, more: false };
}

function valuesOf(batch: RecordBatch | null, version: MetadataVersion): Omit<Head, 'id' | 'more'> {
	if (batch === null || version < MetadataVersion.V4) throw new Refusal('damaged', `Arrow ${version}`);
	const listed = <T>(count: number, one: (at: number) => T) => Array.from({ length: count }, (_, at) => one(at));
	const codec = batch.compression()?.codec();
	const packing = codec === undefined ? null : PACKINGS[codec];
	if (packing === undefined) throw new Refusal('packed', `Arrow ${codec}`);
	return {
		rows: Number(batch.length()),
		nodes: listed(batch.nodesLength(), (at) => new FieldNode(batch.nodes(at)!.length(), batch.nodes(at)!.nullCount())),
		buffers: listed(
			batch.buffersLength(),
			(at) => new BufferRegion(batch.buffers(at)!.offset(), batch.buffers(at)!.length())
		),
		letters: lettersOf(batch),
		packing
	};
}

/** Where the counts stand in the table of a batch: the classes of Apache Arrow do not know them yet. */
const COUNTS_AT = 12;

function lettersOf({ bb, bb_pos: at }: RecordBatch): number[] {
	const place = bb!.__offset(at, COUNTS_AT);
	if (place === 0) return [];
	const first = bb!.__vector(at + place);
	return Array.from({ length: bb!.__vector_len(at + place) }, (_, one) => Number(bb!.readInt64(first + one * 8)));
}
