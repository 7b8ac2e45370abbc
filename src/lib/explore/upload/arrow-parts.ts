/** Reads an Arrow file by parts: of its batches the columns asked for, and of these only where rows are wanted. */

import * as arrow from 'apache-arrow';
import type { Data, DataType, Field, Vector } from 'apache-arrow';
import type { OpenArrow } from './arrow-contents.ts';
import { loaded, wordsOf, type ColumnLayout, type Dictionaries, type Unpack } from './arrow-layout.ts';
import { hasManyWords, isUnsupportedDecimal, rowsWith, valuesIn } from './arrow-values.ts';
import { columnNames } from './names.ts';
import type { UserTable, ReadOptions } from './user-file.ts';
import { columnsToRead, bytesOf, placesOf, planOf, type Choice } from './parts.ts';
import { refusalOf, unlessStopped } from './refusal.ts';
import { TableMaker } from './table-maker.ts';

/** Bytes between two columns that are fetched with them rather than asked around. */
const GAP = 4096;
/** Batches that are fetched at once. */
const AHEAD = 4;

/** Throws Refusal. */
export async function readArrowParts(open: OpenArrow, choice: Choice, options: ReadOptions): Promise<UserTable> {
	try {
		return await partsRead(open, choice, options);
	} catch (cause) {
		throw refusalOf(cause);
	}
}

async function partsRead(
	open: OpenArrow,
	choice: Choice,
	{ signal, onprogress, onpart, ready }: ReadOptions
): Promise<UserTable> {
	const places = placesOf(open, choice.columns);
	const names = columnNames(choice.columns);
	const kinds = places.map((at) => open.columns[at]!.kind);
	const maker = new TableMaker(
		arrow,
		names.map((name, at) => ({ name, kind: kinds[at]!, digits: open.columns[places[at]!]!.digits })),
		onpart
	);
	const wanted = choice.wanted.map(({ column, value }) => ({ at: placesOf(open, [column])[0]!, value }));
	const all = placesOf(open, columnsToRead(choice));
	const unpack = await unpackOf(open);
	const dictionaries = await dictionariesOf(open, all, unpack);
	const { bytes: total } = planOf(open, choice);
	const begun = ahead(open.batches.length, async (at) => {
		const known = new Map<number, Data>();
		await load(open, at, wanted.length > 0 ? [wanted[0]!.at] : places, dictionaries, known, unpack);
		return known;
	});
	let bytes = 0;
	for (const [at, batch] of open.batches.entries()) {
		unlessStopped(signal);
		const known = await begun(at);
		let rows = Array.from({ length: wanted.length > 0 ? batch.rows : 0 }, (_, row) => row);
		for (const one of wanted) {
			if (rows.length === 0) break;
			await load(open, at, [one.at], dictionaries, known, unpack);
			rows = rowsWith(vectorOf(known.get(one.at)!), open.columns[one.at]!.kind, one.value, rows);
		}
		if (batch.rows > 0 && (wanted.length === 0 || rows.length > 0)) {
			await load(open, at, places, dictionaries, known, unpack);
			const data = places.map((place) => known.get(place)!);
			if (wanted.length === 0 && !data.some(isBetterMade)) maker.addMade(data, batch.rows);
			else {
				const values = data.map((one, column) => valuesIn(vectorOf(one), kinds[column]!));
				maker.addColumns(values, wanted.length > 0 ? rows : Array.from({ length: batch.rows }, (_, row) => row));
			}
		}
		bytes += bytesOf(open.groups[at]!, all);
		await ready?.();
		onprogress?.({ bytes, total, rows: maker.rows });
	}
	return maker.made();
}

function isBetterMade(data: Data): boolean {
	return hasManyWords(data) || isUnsupportedDecimal(data.type as DataType);
}

/** Begins some of the work before its turn, for each request takes its time. */
function ahead<T>(count: number, work: (at: number) => Promise<T>): (at: number) => Promise<T> {
	const begun = new Map<number, Promise<T>>();
	return (at) => {
		for (let next = at; next < Math.min(at + AHEAD, count); next += 1) {
			if (begun.has(next)) continue;
			const one = work(next);
			// Heard when its turn comes, if it comes.
			one.catch(() => {});
			begun.set(next, one);
		}
		const one = begun.get(at)!;
		begun.delete(at);
		return one;
	};
}

/** Null for a file of which nothing is packed. */
async function unpackOf({ batches, words }: OpenArrow): Promise<Unpack | null> {
	const layouts = [...batches.flatMap((batch) => batch.layouts), ...words.map(({ layout }) => layout)];
	if (layouts.every(({ packing }) => packing === null)) return null;
	return (await import('./arrow-packing.ts')).unpackedBuffer;
}

function vectorOf(data: Data): Vector {
	return new arrow.Vector([data]);
}

/** Fetches the columns of a batch that are not known yet. */
async function load(
	{ file, schema, version, batches }: OpenArrow,
	at: number,
	places: readonly number[],
	dictionaries: Dictionaries,
	known: Map<number, Data>,
	unpack: Unpack | null
): Promise<void> {
	const { layouts, body } = batches[at]!;
	const missing = [...new Set(places)].filter((place) => !known.has(place));
	const fetched = await fetchedFor(
		missing.map((place) => layouts[place]!),
		(from, to) => file.slice(body + from, body + to)
	);
	missing.forEach((place, one) =>
		known.set(place, loaded(schema.fields[place]!, layouts[place]!, fetched[one]!, dictionaries, version, unpack))
	);
}

/** The bytes of each layout; those that lie near each other come together. */
async function fetchedFor(
	layouts: readonly ColumnLayout[],
	slice: (from: number, to: number) => ArrayBuffer | Promise<ArrayBuffer>
): Promise<Uint8Array[]> {
	const runs: { from: number; to: number }[] = [];
	for (const { offset, length } of [...layouts].sort((a, b) => a.offset - b.offset)) {
		const last = runs.at(-1);
		if (last !== undefined && offset - last.to <= GAP) last.to = Math.max(last.to, offset + length);
		else runs.push({ from: offset, to: offset + length });
	}
	const bytes = await Promise.all(
		runs.map(async ({ from, to }) => new Uint8Array(to > from ? await slice(from, to) : new ArrayBuffer(0)))
	);
	return layouts.map(({ offset, length }) => {
		const run = runs.findIndex(({ from, to }) => offset >= from && offset + length <= to);
		return bytes[run]!.subarray(offset - runs[run]!.from, offset - runs[run]!.from + length);
	});
}

/** The words of the columns that are coded by a dictionary. */
async function dictionariesOf(
	{ file, schema, version, words }: OpenArrow,
	places: readonly number[],
	unpack: Unpack | null
): Promise<Dictionaries> {
	const ids = new Set(places.flatMap((at) => wordsOf(schema.fields[at]!.type)));
	const dictionaries: Dictionaries = new Map();
	// In their order: a word may be one more of a dictionary that came before.
	for (const { id, more, body, layout } of words) {
		if (!ids.has(id)) continue;
		const bytes = await fetchedFor([layout], (from, to) => file.slice(body + from, body + to));
		const field = { type: schema.dictionaries.get(id)! } as Field;
		const vector = vectorOf(
			loaded(new arrow.Field('words', field.type), layout, bytes[0]!, dictionaries, version, unpack)
		);
		const before = dictionaries.get(id);
		dictionaries.set(id, more && before !== undefined ? before.concat(vector) : vector);
	}
	return dictionaries;
}
