/** Rows of one shape as they travel in a page: each name once, not once a row. */

import { LANGS, type Lang } from '../lib/contract/vocabulary.ts';

type Row = Readonly<Record<string, unknown>>;

/** Names of fields, then the fields of each row in their order. */
export type Packed = readonly [names: readonly string[], rows: readonly (readonly unknown[])[]];

/** A list that is told from others when a page is written; its reader gets a plain one. */
export class RowList<R extends object> extends Array<R> {
	static override get [Symbol.species](): ArrayConstructor {
		return Array;
	}
}

/**
 * The rows with their words in this language, each wording once; English stays too, because drawings tell things apart by
 * it. Rows travel in pages of one language.
 */
export function inLanguage<R extends object>(rows: readonly R[], lang: Lang): R[] {
	const known = new Map<string, object>();
	const once = (words: object) => {
		const key = JSON.stringify(words);
		if (!known.has(key)) known.set(key, words);
		return known.get(key);
	};
	return rows.map((row) => {
		const own = Object.entries(row).map(([name, value]: [string, unknown]) =>
			isInLanguages(value) ? [name, once({ [lang]: value[lang], en: value.en })] : [name, value]
		);
		return Object.fromEntries(own) as R;
	});
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
	return same ? [names, rows.map((row) => names.map((name) => (row as Row)[name]))] : null;
}

export function unpackRows([names, rows]: Packed): Row[] {
	return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}
