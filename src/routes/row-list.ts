/** Rows of one shape as they travel in a page: each name once, not once a row. */

import { LANGS, type Lang } from '../lib/contract/vocabulary.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Names of fields, the fields of each row in their order, and the texts of fields that repeat few of them, by the place of
 * the field: its rows then say the place of the text.
 */
export type Packed = readonly [
	names: readonly string[],
	rows: readonly (readonly unknown[])[],
	texts: Readonly<Record<number, readonly string[]>>
];

/** A list that is told from others when a page is written; its reader gets a plain one. */
export class RowList<R extends object> extends Array<R> {
	static override get [Symbol.species](): ArrayConstructor {
		return Array;
	}
}

/** The same rows, in which equal wordings are one object: it travels once. */
export function wordedOnce<R extends object>(rows: readonly R[]): R[] {
	const known = new Map<string, unknown>();
	const once = (value: unknown) => {
		if (!isInLanguages(value)) return value;
		const key = JSON.stringify(value);
		if (!known.has(key)) known.set(key, value);
		return known.get(key);
	};
	return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, once(value)])) as R);
}

function isInLanguages(value: unknown): value is Readonly<Record<Lang, string>> {
	return (
		typeof value === 'object' &&
		value !== null &&
		Object.keys(value).length === LANGS.length &&
		LANGS.every((lang) => typeof (value as Row)[lang] === 'string')
	);
}

/** Null when the rows are not of one shape: they then travel as they are. */
export function packRows(rows: readonly object[]): Packed | null {
	const [first] = rows;
	if (first === undefined) return null;
	const names = Object.keys(first);
	const same = rows.every((row) => {
		const own = Object.keys(row);
		return own.length === names.length && own.every((name, at) => name === names[at]);
	});
	if (!same) return null;
	const columns = names.map((name) => rows.map((row) => (row as Row)[name]));
	const places = columns.map(repeated);
	const packed = rows.map((_, row) => columns.map((column, at) => places[at]?.get(column[row]) ?? column[row]));
	const texts = places.flatMap((own, at) => (own === null ? [] : [[at, [...own.keys()]] as const]));
	return [names, packed, Object.fromEntries(texts) as Packed[2]];
}

export function unpackRows([names, rows, texts]: Packed): Row[] {
	const told = (value: unknown, at: number) => (typeof value === 'number' ? (texts[at]?.[value] ?? value) : value);
	return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, told(row[at], at)])));
}

/** Places of the texts of a field that has few; null for any other field. */
function repeated(column: readonly unknown[]): Map<unknown, number> | null {
	const own = new Set(column.filter((value) => value !== null));
	const few = 2 * own.size < column.length && [...own].every((value) => typeof value === 'string');
	return few ? new Map([...own].map((text, place) => [text, place])) : null;
}
