/** Names of Arrow types as SQL writes them. */

import type { DataType } from 'apache-arrow';

const SQL_NAMES: Readonly<Record<string, string>> = {
	Float64: 'DOUBLE',
	Float32: 'FLOAT',
	Utf8: 'VARCHAR',
	Bool: 'BOOLEAN',
	Int8: 'TINYINT',
	Int16: 'SMALLINT',
	Int32: 'INTEGER',
	Int64: 'BIGINT',
	Uint8: 'UTINYINT',
	Uint16: 'USMALLINT',
	Uint32: 'UINTEGER',
	Uint64: 'UBIGINT'
};

/** The type's own name when SQL has no plain one. */
export function sqlName(type: DataType): string {
	const name = String(type);
	if (name.startsWith('Decimal')) {
		const { precision, scale } = type as DataType & { precision: number; scale: number };
		return `DECIMAL(${precision},${scale})`;
	}
	if (name.startsWith('Date')) return 'DATE';
	if (name.startsWith('Timestamp')) return 'TIMESTAMP';
	if (name.startsWith('Dictionary')) return 'ENUM';
	if (name.startsWith('Interval')) return 'INTERVAL';
	if (name.startsWith('Time')) return 'TIME';
	return SQL_NAMES[name] ?? name;
}
