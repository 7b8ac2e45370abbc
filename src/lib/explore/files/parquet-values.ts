/** Values of Parquet as the columns of explore hold them. Knows no file. */

import type { SchemaElement } from 'hyparquet';
import { MS_OF_DAY } from './cells.ts';
import type { ColumnKind, Value } from './column-filler.ts';

export function kindOfElement({ type, converted_type: converted, logical_type: logical }: SchemaElement): ColumnKind {
	if (converted === 'DATE' || logical?.type === 'DATE') return 'day';
	if (converted?.startsWith('TIMESTAMP') === true || logical?.type === 'TIMESTAMP' || type === 'INT96') return 'moment';
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
