/** Turns an Arrow answer of the browser's engine into plain rows, by the same rule as in Node. */

import type { Table } from 'apache-arrow';
import { checkAnswer } from '../answer.ts';
import type { Cells } from '../cells.ts';
import { sqlName } from './sql-names.ts';

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
