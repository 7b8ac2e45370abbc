/** What an Arrow file says of itself: its end, and the heads of its batches; no value of it is read. */

import type { Field, MetadataVersion, Schema } from 'apache-arrow';
import { Footer, type FileBlock } from 'apache-arrow/ipc/metadata/file';
import type { AsyncBuffer } from 'hyparquet';
import { headOf, type Head } from './arrow-heads.ts';
import { layoutsOf, wordsOf, type ColumnLayout } from './arrow-layout.ts';
import { markViews, tellViews } from './arrow-views.ts';
import { digitsOfType, kindOfType, unknownType } from './arrow-values.ts';
import { MOST_COLUMNS } from './user-file.ts';
import type { Contents } from './parts.ts';
import { Refusal, refusalOf } from './refusal.ts';

export interface OpenBatch {
	readonly rows: number;
	/** Where its values begin in the file. */
	readonly body: number;
	readonly layouts: readonly ColumnLayout[];
}

export interface OpenWords {
	readonly id: number;
	/** Are these words more ones of that dictionary? */
	readonly more: boolean;
	readonly body: number;
	readonly layout: ColumnLayout;
}

export interface OpenArrow extends Contents {
	readonly file: AsyncBuffer;
	readonly schema: Schema;
	readonly version: MetadataVersion;
	readonly batches: readonly OpenBatch[];
	readonly words: readonly OpenWords[];
}

/** Bytes from the end in which the list of contents is looked for first. */
const FOOT = 1 << 16;
/** The length of the list and the mark of the format. */
const LAST = 10;
const MARK = 'ARROW1';
/** Heads that are asked for at once. */
const AT_ONCE = 8;

/** Throws Refusal. */
export async function openArrow(file: AsyncBuffer): Promise<OpenArrow> {
	try {
		return await opened(file);
	} catch (cause) {
		throw unknownType(cause) ?? refusalOf(cause);
	}
}

async function opened(file: AsyncBuffer): Promise<OpenArrow> {
	const footer = await footerOf(file);
	const { schema, version } = footer;
	const { fields } = schema;
	if (fields.length > MOST_COLUMNS) throw new Refusal('columns', String(fields.length));
	const batches = (await headsOf(file, [...footer.recordBatches()])).map(({ header, body }) => ({
		rows: header.rows,
		body,
		layouts: layoutsOf(header, fields, version)
	}));
	const words = (await headsOf(file, [...footer.dictionaryBatches()])).map(({ header, body }) => {
		const type = schema.dictionaries.get(header.id);
		if (type === undefined) throw new Refusal('damaged', `dictionary ${header.id}`);
		const [layout] = layoutsOf(header, [{ type } as Field], version);
		return { id: header.id, more: header.more, body, layout: layout! };
	});
	const groups = batches.map(({ rows, layouts }, at) => ({
		rows,
		// The words of a column are read once, before its first rows.
		bytes: layouts.map(({ length }, column) => length + (at === 0 ? wordBytes(fields[column]!, words) : 0)),
		statistics: []
	}));
	const columns = fields.map(({ name, type }, at) => ({
		name,
		kind: kindOfType(type),
		digits: digitsOfType(type),
		bytes: groups.reduce((sum, { bytes }) => sum + bytes[at]!, 0)
	}));
	const rows = batches.reduce((sum, batch) => sum + batch.rows, 0);
	return { file, schema, version, batches, words, columns, groups, rows, bytes: file.byteLength };
}

async function footerOf(file: AsyncBuffer): Promise<Footer> {
	const { byteLength } = file;
	const end = new Uint8Array(await file.slice(Math.max(0, byteLength - FOOT), byteLength));
	const mark = new TextDecoder().decode(end.subarray(-MARK.length));
	if (end.length < LAST || mark !== MARK) throw new Refusal('damaged', mark);
	const length = new DataView(end.buffer).getInt32(end.length - LAST, true);
	if (length <= 0 || length + LAST > byteLength) throw new Refusal('damaged', `${MARK} ${length}`);
	const from = byteLength - LAST - length;
	const inside = length + LAST <= end.length;
	const list = inside
		? end.slice(end.length - LAST - length, -LAST)
		: new Uint8Array(await file.slice(from, from + length));
	const views = tellViews(list);
	const footer = Footer.decode(list);
	markViews(footer.schema, views);
	return footer;
}

interface Placed {
	readonly header: Head;
	readonly body: number;
}

async function headsOf(file: AsyncBuffer, blocks: readonly FileBlock[]): Promise<Placed[]> {
	const heads: Placed[] = [];
	for (let from = 0; from < blocks.length; from += AT_ONCE) {
		const some = blocks.slice(from, from + AT_ONCE).map(async ({ offset, metaDataLength }) => {
			const bytes = new Uint8Array(await file.slice(offset, offset + metaDataLength));
			// A mark of continuation, which old writers leave out, and the length stand before it.
			const before = bytes[0] === 0xff && bytes[3] === 0xff ? 8 : 4;
			return { header: headOf(bytes.subarray(before)), body: offset + metaDataLength };
		});
		heads.push(...(await Promise.all(some)));
	}
	return heads;
}

function wordBytes({ type }: Field, words: readonly OpenWords[]): number {
	const ids = wordsOf(type);
	return words.reduce((sum, { id, layout }) => sum + (ids.includes(id) ? layout.length : 0), 0);
}
