/** Which rows and row groups of a Parquet file hold what a reader wants. */

import type { Statistics } from 'hyparquet';
import { dayOf, MS_OF_DAY } from './cells.ts';
import type { ColumnKind, Value } from '../../export/arrow/column-filler.ts';
import { unscaledText, type Digits } from './decimals.ts';

/** A column, and what it has to hold, as the reader wrote it. */
export interface Wanted {
	readonly column: string;
	readonly value: string;
}

/** What the reader wrote, as the column holds it; null when the column can not hold it. */
export function sameAs(text: string, kind: ColumnKind): string | number | boolean | null {
	const plain = text.trim();
	if (kind === 'text') return plain;
	if (kind === 'yes') return /^(true|1)$/i.test(plain) ? true : /^(false|0)$/i.test(plain) ? false : null;
	const day = kind === 'day' || kind === 'moment' ? dayOf(plain) : null;
	if (kind === 'day') return day;
	if (kind === 'moment') return day === null ? null : day * MS_OF_DAY;
	return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

/** Does a row group surely hold no such value, by the least and the greatest that it states? */
export function unlikely(statistics: Statistics, wanted: string | number | boolean | null): boolean {
	if (wanted === null) return true;
	const [least, greatest] = [
		comparable(statistics.min_value ?? statistics.min, wanted),
		comparable(statistics.max_value ?? statistics.max, wanted)
	];
	if (least === null || greatest === null) return false;
	return before(wanted, least) || before(greatest, wanted);
}

interface WantedColumn {
	readonly kind: ColumnKind;
	readonly digits?: Digits | undefined;
	readonly values: ArrayLike<Value>;
}

/** Places of the rows that hold all that is wanted. */
export function chosenRows(
	length: number,
	wanted: readonly Wanted[],
	columnOf: (name: string) => WantedColumn
): number[] {
	const tests = wanted.map(({ column, value }) => {
		const { kind, digits, values } = columnOf(column);
		const same = digits === undefined ? sameAs(value, kind) : unscaledText(value, digits.scale);
		if (typeof same === 'bigint') return (row: number) => values[row] === same;
		return (row: number) => isSame(values[row] ?? null, same, value);
	});
	const places: number[] = [];
	for (let row = 0; row < length; row += 1) if (tests.every((test) => test(row))) places.push(row);
	return places;
}

/** Is a value of a column what the reader wrote, which `same` is? */
export function isSame(found: Value, same: ReturnType<typeof sameAs>, text: string): boolean {
	if (found === null) return false;
	if (typeof found !== 'bigint') return found === same;
	// Of greater numbers many are one as a double.
	return Number(found) === same && (Number.isSafeInteger(same) || String(found) === text.trim());
}

/** Null for what can not be compared: a shortened text or another sort of value. */
function comparable(value: Statistics['min'], wanted: string | number | boolean): string | number | null {
	if (typeof wanted === 'boolean' || value === undefined) return null;
	if (typeof wanted === 'string') return typeof value === 'string' ? value : null;
	if (value instanceof Date) {
		// Days are wanted as days, moments as milliseconds: the larger is the latter.
		return Math.abs(wanted) < 1e6 ? value.getTime() / MS_OF_DAY : value.getTime();
	}
	return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : null;
}

/** Parquet orders text by its bytes in UTF-8, which is the order of code points. */
function before(a: string | number | boolean, b: string | number | boolean): boolean {
	if (typeof a !== 'string' || typeof b !== 'string') return a < b;
	const [one, other] = [[...a], [...b]];
	const at = one.findIndex((letter, place) => letter !== other[place]);
	if (at < 0) return one.length < other.length;
	return other[at] !== undefined && one[at]!.codePointAt(0)! < other[at].codePointAt(0)!;
}
