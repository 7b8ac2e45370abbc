/** What DuckDB's own reader has to be told of a CSV so that it understands what the reader was shown. */

import type { DayFormat, SimpleCsv } from '../../query/simple-csv.ts';
import { dayOf } from './cells.ts';
import type { Kind, Recognised } from './user-file.ts';

const TYPES = { number: 'double', day: 'date', text: 'varchar' } as const satisfies Record<Kind, string>;

/** Null for a file that it can not read. */
export function engineCsv({ format, shape, columns, preview }: Recognised): SimpleCsv | null {
	if (format !== 'csv' || shape?.encoding !== 'utf-8') return null;
	const { delimiter, decimal, header } = shape;
	if (delimiter === decimal) return null;
	const typed = columns.map(({ name, kind }) => ({ name, type: TYPES[kind] }));
	const day = columns.flatMap(({ kind }, at) => (kind === 'day' ? preview.map((row) => row[at] ?? '') : []));
	const days = writtenAs(day.find((cell) => dayOf(cell) !== null) ?? '');
	return { delimiter, decimal, days, header, columns: typed };
}

/** A day that is written otherwise is none to DuckDB then. */
function writtenAs(day: string): DayFormat {
	if (day.includes('.')) return '%d.%m.%Y';
	return day.includes('/') ? '%d/%m/%Y' : '%Y-%m-%d';
}
