/** Turns an Arrow answer of the browser's engine into plain rows, by the same rule as in Node. */

import type { DataType, Table } from 'apache-arrow';
import { checkAnswer } from '../answer.ts';
import type { Cells } from '../cells.ts';

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

/** Throws TypeError for a column whose type has no plain value. */
export function answerRows(table: Table): readonly Cells[] {
	const columns = table.schema.fields.map(({ name, type }) => ({ name, type: sqlName(type) }));
	checkAnswer(columns);
	const rows: Record<string, unknown>[] = Array.from({ length: table.numRows }, () => ({}));
	columns.forEach(({ name }, index) => {
		const cells = table.getChildAt(index);
		rows.forEach((row, place) => (row[name] = cells?.get(place) ?? null));
	});
	return rows;
}

function sqlName(type: DataType): string {
	const name = String(type);
	if (name.startsWith('Decimal')) {
		const { precision, scale } = type as DataType & { precision: number; scale: number };
		return `DECIMAL(${precision},${scale})`;
	}
	if (name.startsWith('Date')) return 'DATE';
	if (name.startsWith('Timestamp')) return 'TIMESTAMP';
	if (name.startsWith('Dictionary')) return 'ENUM';
	return SQL_NAMES[name] ?? name;
}
