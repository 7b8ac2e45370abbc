/**
 * Texts as Polars writes them into Arrow (Utf8View, BinaryView): sixteen bytes of each hold it or say where it lies. The classes
 * of Apache Arrow do not know these, so that they are told of the older types, and get them laid out so.
 */

import type { DataType, Field, Schema } from 'apache-arrow';
import { Footer } from 'apache-arrow/fb/footer';
import type { Field as Described } from 'apache-arrow/fb/field';
import { ByteBuffer } from 'flatbuffers';

/** As the format numbers them: a view, and what it is told to be. */
const TOLD: ReadonlyMap<number, number> = new Map([
	[23, 4],
	[24, 5]
]);
/** Where the number of a field's type stands in its table. */
const TYPE_AT = 8;

const views = new WeakSet<DataType>();

export function isView(type: DataType): boolean {
	return views.has(type);
}

/** Tells the views of a list of contents to be texts, in its bytes; gives one answer for each field, children behind their parents. */
export function tellViews(footer: Uint8Array): readonly boolean[] {
	const found: boolean[] = [];
	const tell = (field: Described) => {
		const typeName = TOLD.get(field.typeType());
		found.push(typeName !== undefined);
		const { bb, bb_pos: at } = field;
		if (typeName !== undefined) bb!.bytes()[at + bb!.__offset(at, TYPE_AT)] = typeName;
		for (let child = 0; child < field.childrenLength(); child += 1) tell(field.children(child)!);
	};
	const schema = Footer.getRootAsFooter(new ByteBuffer(footer)).schema();
	for (let at = 0; at < (schema?.fieldsLength() ?? 0); at += 1) tell(schema!.fields(at)!);
	return found;
}

/** Knows the types of these fields again as views. */
export function markViews({ fields }: Schema, found: readonly boolean[]): void {
	let at = 0;
	const mark = ({ type }: Field) => {
		const typed = type as DataType & { dictionary?: DataType };
		const worded = typed.dictionary ?? typed;
		if (found[at++] === true) views.add(worded);
		for (const child of (worded.children ?? []) as readonly Field[]) mark(child);
	};
	fields.forEach(mark);
}

/** Bytes of a view, and of a text that lies in it. */
const [BYTES, INSIDE] = [16, 12];

/** Offsets and letters of `rows` texts; one that is missing is empty. */
export function laidOutViews(
	rows: number,
	valid: Uint8Array,
	all: Uint8Array,
	letters: readonly Uint8Array[]
): [Uint8Array, Uint8Array] {
	const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
	const offsets = new Int32Array(rows + 1);
	const isThere = (row: number) => valid.length === 0 || ((valid[row >> 3]! >> (row & 7)) & 1) === 1;
	for (let row = 0; row < rows; row += 1) {
		offsets[row + 1] = offsets[row]! + (isThere(row) ? view.getInt32(row * BYTES, true) : 0);
	}
	const data = new Uint8Array(offsets[rows]!);
	for (let row = 0; row < rows; row += 1) {
		const [at, length] = [row * BYTES, offsets[row + 1]! - offsets[row]!];
		if (length <= INSIDE) data.set(all.subarray(at + 4, at + 4 + length), offsets[row]!);
		else {
			const from = view.getInt32(at + 12, true);
			data.set(letters[view.getInt32(at + 8, true)]!.subarray(from, from + length), offsets[row]!);
		}
	}
	return [new Uint8Array(offsets.buffer), data];
}
