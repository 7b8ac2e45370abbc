/** A rounding says how far a figure may be off: none when exact, else above zero and a divisor of the value. */

import type { ParsedTables, ParsedRow } from '../parsed-table.ts';
import { factTables } from '../facts.ts';
import type { Problem } from '../problem.ts';

export function roundingsFit(parsed: ParsedTables): Problem[] {
	const problems: Problem[] = [];
	for (const { rows } of factTables(parsed)) {
		for (const row of rows) {
			const message = mistake(row);
			if (message) problems.push({ file: row.file, line: row.lineOf('rounding'), column: 'rounding', message });
		}
	}
	return problems;
}

function mistake({ cells, text }: ParsedRow): string | null {
	const { value, precision, rounding } = cells;
	if (precision === undefined || rounding === undefined) return null;
	if (precision === 'exact') {
		return rounding === null ? null : `${text.rounding} stands beside precision exact; empty it, or write rounded`;
	}
	if (rounding === null)
		return `is empty beside precision ${precision}; write the unit of the last printed digit, such as 100000000`;
	if (typeof rounding !== 'number' || typeof value !== 'number') return null;
	if (rounding <= 0) return `${text.rounding} is not above zero; write the unit of the last printed digit`;
	if (isMultiple(text.value ?? '', text.rounding ?? '')) return null;
	return `${text.rounding} does not divide ${text.value}; the last printed digit of the value is finer or coarser than that`;
}

/** Divides in whole numbers, because 0.3 / 0.1 is not 3 in floating point. */
function isMultiple(value: string, rounding: string): boolean {
	const places = Math.max(decimals(value), decimals(rounding));
	return scaled(value, places) % scaled(rounding, places) === 0n;
}

function scaled(text: string, places: number): bigint {
	return BigInt(text.replace('.', '') + '0'.repeat(places - decimals(text)));
}

function decimals(text: string): number {
	return text.split('.')[1]?.length ?? 0;
}
