/** Values of Parquet as the columns of explore hold them. */

import type { FileMetaData, SchemaElement, Statistics } from 'hyparquet';
import { MS_OF_DAY } from './cells.ts';
import type { ColumnKind, Value } from '../../export/arrow/column-filler.ts';
import { engineDigits, nearest, unscaledBytes, type Digits } from './decimals.ts';

/** Of a decimal of its own, stored as a whole number: the digits that it has. */
function storedDigits(element: SchemaElement): Digits | null {
	const { type, converted_type: converted, logical_type: logical, repetition_type: repeated } = element;
	if (type === 'BYTE_ARRAY' || repeated === 'REPEATED') return null;
	if (logical?.type === 'DECIMAL') return { precision: logical.precision, scale: logical.scale };
	return converted === 'DECIMAL' ? { precision: element.precision ?? 0, scale: element.scale ?? 0 } : null;
}

/** Of a decimal that the engine has a type for. */
export function digitsOf(element: SchemaElement): Digits | undefined {
	const stored = storedDigits(element);
	return stored === null ? undefined : (engineDigits(stored.precision, stored.scale) ?? undefined);
}

/** hyparquet makes doubles of decimals, with noise behind their digits; this has it read these columns as they are stored. */
export function storedDecimals(metadata: FileMetaData, columns: readonly SchemaElement[]): FileMetaData {
	const decimals = new Set(columns.filter((element) => storedDigits(element) !== null));
	const schema = metadata.schema.map((element) => {
		if (!decimals.has(element)) return element;
		const stored = { ...element };
		delete stored.converted_type;
		delete stored.logical_type;
		return stored;
	});
	return { ...metadata, schema };
}

/** Of one column, what its values as stored are in the columns of explore. */
export function valueReader(
	element: SchemaElement | undefined,
	kind: ColumnKind
): (data: ArrayLike<unknown>) => ArrayLike<Value> {
	const stored = element === undefined ? null : storedDigits(element);
	if (stored === null) return (data) => valuesOf(data, kind);
	return (data) =>
		Array.from(data, (value) => {
			if (value === null || value === undefined) return null;
			const unscaled = value instanceof Uint8Array ? unscaledBytes(value) : BigInt(value as number | bigint);
			return kind === 'decimal' ? unscaled : nearest(unscaled, stored.scale);
		});
}

/** Doubles to which the library's noise does no harm: it is less than half of the smallest part. */
const QUIET = 2 ** 50;

/** Least and greatest without the noise; nothing where they have more digits than a double holds. */
export function statisticsOf(
	element: SchemaElement | undefined,
	found: Statistics | undefined
): Statistics | undefined {
	const stored = element === undefined ? null : storedDigits(element);
	if (stored === null || found === undefined) return found;
	// What the library leaves alone without the old name of the type is no decimal yet.
	if (element!.converted_type !== 'DECIMAL') return undefined;
	const quiet = (value: unknown) =>
		typeof value === 'number' && Math.abs(value) * 10 ** stored.scale < QUIET
			? Number(value.toFixed(stored.scale))
			: undefined;
	const [least, greatest] = [quiet(found.min_value ?? found.min), quiet(found.max_value ?? found.max)];
	return least === undefined || greatest === undefined ? undefined : { min_value: least, max_value: greatest };
}

export function kindOfElement(element: SchemaElement): ColumnKind {
	const { type, converted_type: converted, logical_type: logical } = element;
	if (converted === 'DATE' || logical?.type === 'DATE') return 'day';
	if (converted?.startsWith('TIMESTAMP') === true || logical?.type === 'TIMESTAMP' || type === 'INT96') return 'moment';
	if (digitsOf(element) !== undefined) return 'decimal';
	if (converted === 'DECIMAL' || logical?.type === 'DECIMAL' || logical?.type === 'FLOAT16') return 'number';
	if (converted === 'UINT_64' || (logical?.type === 'INTEGER' && logical.bitWidth === 64 && !logical.isSigned)) {
		return 'text';
	}
	if (type === 'BOOLEAN') return 'yes';
	if (type === 'INT32' || type === 'INT64') return 'whole';
	return type === 'DOUBLE' || type === 'FLOAT' ? 'number' : 'text';
}

export function valuesOf(data: ArrayLike<unknown>, kind: ColumnKind): ArrayLike<Value> {
	if (kind === 'number' || kind === 'whole' || kind === 'yes') return data as ArrayLike<Value>;
	const values = new Array<Value>(data.length);
	for (let at = 0; at < data.length; at += 1) values[at] = valueOf(data[at], kind);
	return values;
}

export function valueOf(value: unknown, kind: ColumnKind): Value {
	if (value === null || value === undefined) return null;
	if (typeof value === 'string') return value;
	if (value instanceof Date) {
		const ms = value.getTime();
		if (kind === 'text') return value.toISOString();
		return kind === 'day' ? Math.floor(ms / MS_OF_DAY) : ms;
	}
	if (value instanceof Uint8Array) return [...value].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return typeof value === 'object'
		? JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner))
		: String(value);
}
