/** Reads one cell of an Arrow column as a plain value, exactly: what a number can not hold comes as text. */

import type { DataType, Vector } from 'apache-arrow';
import type { ColumnKind, Scalar } from '../table-answer.ts';
import { clockText, dayText, decimalText, intervalText, momentText } from './cell-texts.ts';
import { nestedText } from './nested-text.ts';

type Read = (vector: Vector, row: number) => Scalar;

export interface CellSort {
	readonly kind: ColumnKind;
	readonly read: Read;
}

const plain: Read = (vector, row) => vector.get(row) as Scalar;
const whole: Read = (vector, row) => exact(vector.get(row) as bigint);
const nested: Read = (vector, row) => nestedText(vector.get(row));

/** Units of moments and clock times, in seconds to the power of ten. */
const DIGITS = [0, 3, 6, 9] as const;

export function cellSort(type: DataType): CellSort {
	const name = String(type);
	const { unit = 0, scale = 0, timezone = null } = type as DataType & Details;
	if (/^U?int(8|16|32)$/i.test(name) || name.startsWith('Float')) return { kind: 'number', read: plain };
	if (/^U?int64$/i.test(name)) return { kind: 'number', read: whole };
	if (name.startsWith('Decimal')) return { kind: 'number', read: decimal(scale) };
	if (name === 'Utf8' || name.startsWith('Dictionary')) return { kind: 'text', read: plain };
	if (name === 'Bool') return { kind: 'yes', read: plain };
	if (name === 'Date32<DAY>') return { kind: 'day', read: raw((value) => dayText(value)) };
	if (name.startsWith('Timestamp')) {
		return { kind: 'day', read: raw((value) => momentText(value, DIGITS[unit] ?? 6) + (timezone === null ? '' : 'Z')) };
	}
	if (name.startsWith('Time')) return { kind: 'text', read: raw((value) => clockText(value, DIGITS[unit] ?? 6)) };
	if (name === 'Interval<MONTH_DAY_NANO>') return { kind: 'text', read: interval };
	if (name === 'Null') return { kind: 'text', read: () => null };
	return { kind: 'other', read: nested };
}

interface Details {
	readonly unit?: number;
	readonly scale?: number;
	readonly timezone?: string | null;
}

/** Months, days and nanoseconds: Arrow's own reading of these is wrong. */
const interval: Read = (vector, row) => {
	const words = (vector.data[0]?.values as Int32Array).subarray(4 * row, 4 * row + 4);
	const [months = 0, days = 0, low = 0, high = 0] = words;
	return intervalText(months, days, (BigInt(high) << 32n) | BigInt(low >>> 0));
};

/** A whole number as a number where that is exact. */
function exact(value: bigint): Scalar {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : String(value);
}

/** Arrow's own reading of days and moments rounds; the stored number does not. */
function raw(text: (value: bigint) => string): Read {
	return (vector, row) => {
		const values = vector.data[0]?.values as ArrayLike<number | bigint> | undefined;
		const value = values?.[row];
		return value === undefined ? null : text(BigInt(value));
	};
}

function decimal(scale: number): Read {
	return (vector, row) => {
		const words = vector.get(row) as Uint32Array;
		const value = signed(words);
		return scale === 0 ? exact(value) : decimalText(value, scale);
	};
}

/** Little-endian words of 32 bits, two's complement. */
function signed(words: Uint32Array): bigint {
	const value = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
	return BigInt.asIntN(32 * words.length, value);
}
