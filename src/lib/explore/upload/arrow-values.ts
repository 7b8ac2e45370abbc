/** Values of Arrow columns as the columns of explore hold them, and which rows hold what a reader wants. */

import { DataType, type Data, type Decimal, type Vector } from 'apache-arrow';
import { MS_OF_DAY } from './cells.ts';
import type { ColumnKind, Value } from '../../export/arrow/column-filler.ts';
import { engineDigits, nearest, unscaledText, unscaledWords, type Digits } from './decimals.ts';
import { isSame, sameAs } from './parquet-rows.ts';
import { valueOf } from './parquet-values.ts';
import { Refusal } from './refusal.ts';

/** What Apache Arrow's classes say of a column whose type is newer than they are. */
export function unknownType(cause: unknown): Refusal | null {
	const [, number] = /Unrecognized type: .*\((\d+)\)/.exec(String(cause)) ?? [];
	return number === undefined ? null : new Refusal('type', `Arrow ${number}`);
}

/** Of a decimal that the engine has a type for. */
export function digitsOfType(type: DataType): Digits | undefined {
	if (DataType.isDictionary(type)) return digitsOfType(type.dictionary as DataType);
	return DataType.isDecimal(type) ? (engineDigits(type.precision, type.scale) ?? undefined) : undefined;
}

/** Apache Arrow's classes and the engine know decimals of this width only; others are read value by value. */
const DECIMAL_BITS = 128;

export function isUnsupportedDecimal(type: DataType): boolean {
	if (DataType.isDictionary(type)) return isUnsupportedDecimal(type.dictionary as DataType);
	return DataType.isDecimal(type) && type.bitWidth !== DECIMAL_BITS;
}

export function kindOfType(type: DataType): ColumnKind {
	if (DataType.isDictionary(type)) return kindOfType(type.dictionary as DataType);
	if (DataType.isInt(type)) return type.bitWidth === 64 && !type.isSigned ? 'text' : 'whole';
	if (DataType.isDecimal(type)) return digitsOfType(type) === undefined ? 'number' : 'decimal';
	if (DataType.isFloat(type)) return 'number';
	if (DataType.isBool(type)) return 'yes';
	if (DataType.isDate(type)) return 'day';
	return DataType.isTimestamp(type) ? 'moment' : 'text';
}

/** A value of each row. */
export function valuesIn(vector: Vector, kind: ColumnKind): Value[] {
	const type = vector.type as DataType;
	if (DataType.isDecimal(type)) return decimalsIn(vector, type, kind);
	return Array.from({ length: vector.length }, (_, row) => {
		const value = vector.get(row) as unknown;
		if (value === null || value === undefined) return null;
		if (kind === 'day') return Math.floor(Number(value) / MS_OF_DAY);
		if (kind === 'moment') return Math.floor(Number(value));
		return kind === 'text' ? valueOf(value, kind) : (value as Value);
	});
}

/** Of `rows`, those that hold what the reader wrote. */
export function rowsWith(vector: Vector, kind: ColumnKind, wanted: string, rows: readonly number[]): number[] {
	const digits = digitsOfType(vector.type as DataType);
	if (digits !== undefined) {
		const [values, unscaled] = [valuesIn(vector, kind), unscaledText(wanted, digits.scale)];
		return rows.filter((row) => unscaled !== null && values[row] === unscaled);
	}
	const same = sameAs(wanted, kind);
	if (same === null) return [];
	if (DataType.isUtf8(vector.type)) return rowsWithText(vector, String(same), rows);
	const values = valuesIn(DataType.isDictionary(vector.type) ? vector.memoize() : vector, kind);
	return rows.filter((row) => isSame(values[row] ?? null, same, wanted));
}

/** Compares bytes: no text is made of each row. */
function rowsWithText(vector: Vector, wanted: string, rows: readonly number[]): number[] {
	const letters = new TextEncoder().encode(wanted);
	const data = vector.data[0]!;
	const [offsets, bytes] = [data.valueOffsets as Int32Array, data.values as Uint8Array];
	return rows.filter((row) => {
		const [from, to] = [offsets[row]!, offsets[row + 1]!];
		if (to - from !== letters.length || !data.getValid(row)) return false;
		for (let at = 0; at < letters.length; at += 1) if (bytes[from + at] !== letters[at]) return false;
		return true;
	});
}

function decimalsIn(vector: Vector, { bitWidth, scale }: Decimal, kind: ColumnKind): Value[] {
	const words = bitWidth / 32;
	return vector.data.flatMap((data) => {
		const values = data.values as Uint32Array;
		return Array.from({ length: data.length }, (_, row) => {
			if (!data.getValid(row)) return null;
			const unscaled = unscaledWords(values.subarray(row * words, (row + 1) * words));
			return kind === 'decimal' ? unscaled : nearest(unscaled, scale);
		});
	});
}

/** A column whose dictionary would go with each of its batches: beyond this it is better laid out. */
const MOST_WORDS = 65_536;

export function hasManyWords({ dictionary }: Data): boolean {
	return dictionary !== undefined && dictionary.length > MOST_WORDS;
}
