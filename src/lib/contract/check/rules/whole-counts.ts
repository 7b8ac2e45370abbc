/** What is counted one by one and printed exactly is whole: people, cases, providers. A yearly average need not be. */

import type { ParsedTables } from '../parsed-table.ts';
import { factTables } from '../facts.ts';
import type { Problem } from '../problem.ts';

const COUNTED = ['persons', 'count'];
const AVERAGE = /(^|_)average(_|$)/;

export function countsAreWhole(parsed: ParsedTables): Problem[] {
	const problems: Problem[] = [];
	for (const { rows } of factTables(parsed)) {
		for (const row of rows) {
			const { value, unit, precision, measure } = row.cells;
			if (typeof value !== 'number' || Number.isInteger(value) || precision !== 'exact') continue;
			if (typeof unit !== 'string' || !COUNTED.includes(unit) || AVERAGE.test(String(measure))) continue;
			const message = `${row.text.value} ${unit} printed exactly is not a whole number; leave the decimals out, or write rounded and the unit of its last printed digit`;
			problems.push({ file: row.file, line: row.lineOf('value'), column: 'value', message });
		}
	}
	return problems;
}
