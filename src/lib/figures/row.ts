/** How the rows of an answer are read: each column stated once, as its type and as its reader. */

import { PRECISIONS, STATUSES, type Lang } from '../contract/vocabulary.ts';
import type { CellReader } from '../query/cells.ts';
import { publisherNames } from '../query/publisher-names.ts';
import type { InThree } from '../text/in-one.ts';

export interface Field<Value> {
	/** Throws TypeError for a cell of another kind. */
	read(cells: CellReader, column: string): Value;
	isNull(cells: CellReader, column: string): boolean;
}

/** The row that a reader made by `rowOf` gives. */
export type RowOf<Read> = Read extends (cells: CellReader) => infer Row ? Row : never;

type ValueOf<F> = F extends Field<infer Value> ? Value : never;

type Fields = Readonly<Record<string, Field<unknown>>>;

type Values<Own extends Fields> = { readonly [Key in keyof Own]: ValueOf<Own[Key]> };

type Row<Own extends Fields> = Values<Own> &
	Omit<{ readonly factIds: readonly string[]; readonly formula: string | null }, keyof Own>;

const textIsNull = (cells: CellReader, column: string): boolean => cells.textOrNull(column) === null;

export const text: Field<string> = { read: (cells, column) => cells.text(column), isNull: textIsNull };

export const number: Field<number> = {
	read: (cells, column) => cells.number(column),
	isNull: (cells, column) => cells.numberOrNull(column) === null
};

/** 1 for yes: SQL hands a BOOLEAN over as DOUBLE. */
export const yes: Field<boolean> = { ...number, read: (cells, column) => cells.number(column) === 1 };

/** Ids joined by `;`; an empty list for null. */
export const ids: Field<readonly string[]> = { read: (cells, column) => cells.ids(column), isNull: textIsNull };

export function oneOf<const Word extends string>(words: readonly Word[]): Field<Word> {
	return { read: (cells, column) => cells.oneOf(column, words), isNull: textIsNull };
}

/** `subject_kk`, `subject_ru`, `subject_en`; without a stem the columns `kk`, `ru`, `en` of a list. */
export function inThree(stem = ''): Field<InThree> {
	const of = (lang: Lang) => (stem === '' ? lang : `${stem}_${lang}`);
	return {
		read: (cells) => ({ kk: cells.text(of('kk')), ru: cells.text(of('ru')), en: cells.text(of('en')) }),
		isNull: (cells) => cells.textOrNull(of('en')) === null
	};
}

/** Publishers of a cell in each language, joined by commas; empty for null. */
export const publishers: Field<InThree> = { read: publisherNames, isNull: textIsNull };

export function optional<Value>(field: Field<Value>): Field<Value | null> {
	return { ...field, read: (cells, column) => (field.isNull(cells, column) ? null : field.read(cells, column)) };
}

/** A column of another name than its key. */
export function column<Value>(name: string, field: Field<Value>): Field<Value> {
	return { read: (cells) => field.read(cells, name), isNull: (cells) => field.isNull(cells, name) };
}

/** Columns that belong together, as one value; null where the first of them is. */
export function group<Own extends Fields>(fields: Own): Field<Values<Own>> {
	const all = Object.entries(fields).map(([key, field]) => [key, snakeCase(key), field] as const);
	return {
		read: (cells) => Object.fromEntries(all.map(([key, name, field]) => [key, field.read(cells, name)])) as Values<Own>,
		isNull: (cells) => all.slice(0, 1).some(([, name, field]) => field.isNull(cells, name))
	};
}

/** The columns of a row with one printed figure. */
export const PRINTED = {
	periodStart: text,
	periodEnd: text,
	status: oneOf(STATUSES),
	precision: oneOf(PRECISIONS),
	value: number,
	rounding: optional(number),
	factIds: ids
};

/** The same columns where a row may have no figure. */
export const MAYBE_PRINTED = {
	periodStart: optional(text),
	periodEnd: optional(text),
	status: optional(oneOf(STATUSES)),
	precision: optional(oneOf(PRECISIONS)),
	value: optional(number),
	rounding: optional(number),
	factIds: ids
};

/** A row of `MAYBE_PRINTED` that has a figure, and what else it then has. */
export type Printed<Own, Also extends keyof Own = never> = Own & {
	readonly [Key in (keyof Own & MaybeNull) | Also]: NonNullable<Own[Key]>;
};

type MaybeNull = Exclude<keyof typeof MAYBE_PRINTED, 'rounding' | 'factIds'>;

/** A row without a value has no other column of a figure either. */
export function isPrinted<Own extends { readonly value: number | null }>(item: Own): item is Printed<Own> {
	return item.value !== null;
}

/** Reads `periodStart` from the column `period_start`. A row is no derived one unless it has a field `formula`. */
export function rowOf<Own extends Fields>(fields: Own): (cells: CellReader) => Row<Own> {
	const values = group(fields);
	return (cells) => ({ factIds: [], formula: null, ...values.read(cells, '') });
}

function snakeCase(key: string): string {
	return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
