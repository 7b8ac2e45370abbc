/** The unit of a fact is the unit of its measure; shares stay within 0 and 100, amounts and head counts above zero. */

import { factTables } from '../facts.ts';
import type { ParsedTables, ParsedRow } from '../parsed-table.ts';
import type { Problem } from '../problem.ts';

export function unitsFitMeasures(parsed: ParsedTables): Problem[] {
	const problems: Problem[] = [];
	const measures = new Map<string, ParsedRow>();
	for (const row of parsed.get('measures')?.rows ?? []) measures.set(`${row.text.theme} ${row.text.code}`, row);
	for (const { table, rows } of factTables(parsed)) {
		for (const row of rows) {
			const measure = measures.get(`${table.name} ${row.text.measure}`);
			const wrong = measure && mistake(row, measure);
			if (wrong) problems.push({ file: row.file, line: row.lineOf(wrong.column), ...wrong });
		}
	}
	return problems;
}

function mistake({ cells }: ParsedRow, measure: ParsedRow): { column: string; message: string } | null {
	const { value, unit } = cells;
	const measureUnit = measure.cells.unit;
	if (unit !== undefined && measureUnit !== undefined && unit !== measureUnit) {
		const message = `"${unit}" is not the unit of ${measure.text.code}, which is ${measureUnit}; convert the value, or use another measure`;
		return { column: 'unit', message };
	}
	if (typeof value !== 'number') return null;
	if (unit === 'percent') {
		if (measure.cells.percent_of === 'base' || (value >= 0 && value <= 100)) return null;
		const message = `${value} is not a share from 0 to 100; correct it, or use a measure of growth (percent_of base in data/lists/measures.csv)`;
		return { column: 'value', message };
	}
	if (value >= 0) return null;
	return {
		column: 'value',
		message: `${value} is below zero; a deficit has a measure of its own and is written without a minus`
	};
}
