/** Parts that one source prints beside their total do not exceed it by more than the roundings allow. */

import { boundsOf, type Bounds } from '../../bounds.ts';
import type { Column } from '../../table.ts';
import { PRECISIONS, type Precision } from '../../vocabulary.ts';
import { placeOf, type ParsedTables, type ParsedRow } from '../parsed-table.ts';
import { factTables, questionOf } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** Units in which parts add up; per cent and sums per person do not. */
const ADDING = ['KZT', 'persons', 'count'];
/** The code of the whole list: an empty dimension says the same. */
const TOTAL = 'all';

interface Code {
	readonly parent: string;
	readonly mixed: boolean;
}

export function partsFitTotals(parsed: ParsedTables): Problem[] {
	const problems: Problem[] = [];
	for (const { table, rows, dimensions } of factTables(parsed)) {
		for (const column of table.columns.filter(({ adds }) => adds)) {
			const codes = codesOf(parsed, column);
			for (const group of groups(rows, dimensions, column.name).values()) {
				problems.push(...exceeded(column.name, group, codes));
			}
		}
	}
	return problems;
}

function codesOf(parsed: ParsedTables, column: Column): Map<string, Code> {
	const rows = column.refers?.flatMap(({ table }) => parsed.get(table)?.rows ?? []) ?? [];
	const codes = new Map<string, Code>();
	for (const { text } of rows) {
		const code = text.code ?? '';
		// Codes without a parent are parts of the total.
		codes.set(code, { parent: code === TOTAL ? '' : text.parent || TOTAL, mixed: (text.mixed ?? '') !== '' });
	}
	return codes;
}

/** Rows of one source that differ in `dimension` only. */
function groups(
	rows: readonly ParsedRow[],
	dimensions: readonly string[],
	dimension: string
): Map<string, ParsedRow[]> {
	const byQuestion = new Map<string, ParsedRow[]>();
	for (const row of rows) {
		if (!ADDING.includes(String(row.cells.unit)) || row.cells[dimension] === undefined) continue;
		const question = bounds(row) && questionOf(row, dimensions, dimension);
		if (!question) continue;
		byQuestion.set(question, [...(byQuestion.get(question) ?? []), row]);
	}
	return byQuestion;
}

function exceeded(dimension: string, group: readonly ParsedRow[], codes: ReadonlyMap<string, Code>): Problem[] {
	const byCode = new Map(group.map((row) => [String(row.cells[dimension] ?? TOTAL), row]));
	const problems: Problem[] = [];
	for (const [code, total] of byCode) {
		const parts = [...byCode].filter(([part]) => part !== code && isWithin(part, code, codes));
		const limit = bounds(total)!.high;
		const report = (names: string, low: number) => {
			const message = `${total.text.value} is less than its parts in the same source, ${names}, at least ${low} together; correct the part or the total, or mark an overlapping code as mixed in its list`;
			problems.push({ file: total.file, line: total.lineOf('value'), column: 'value', message });
		};
		const sum = disjoint(code, byCode, codes);
		const together = sum.reduce((low, row) => low + bounds(row)!.low, 0);
		if (sum.length > 0 && together > limit) {
			report(named(sum, total), together);
			continue;
		}
		for (const [, row] of parts) if (bounds(row)!.low > limit) report(named([row], total), bounds(row)!.low);
	}
	return problems;
}

/** The largest set of printed parts of `code` that do not overlap: a part, or else the parts of that part. */
function disjoint(code: string, byCode: ReadonlyMap<string, ParsedRow>, codes: ReadonlyMap<string, Code>): ParsedRow[] {
	const children = [...codes].filter(([, child]) => child.parent === code && !child.mixed).map(([child]) => child);
	return children.flatMap((child) => {
		const row = byCode.get(child);
		return row === undefined ? disjoint(child, byCode, codes) : [row];
	});
}

function isWithin(part: string, whole: string, codes: ReadonlyMap<string, Code>): boolean {
	const seen = new Set<string>();
	for (let code = part; code !== '' && !seen.has(code); code = codes.get(code)?.parent ?? '') {
		if (code === whole) return true;
		seen.add(code);
	}
	return false;
}

function named(rows: readonly ParsedRow[], beside: ParsedRow): string {
	return rows.map((row) => `${placeOf(row, beside)} (${row.text.value})`).join(', ');
}

function bounds({ cells }: ParsedRow): Bounds | null {
	const { value, precision, rounding } = cells;
	if (typeof value !== 'number' || !isPrecision(precision) || rounding === undefined) return null;
	return boundsOf(value, precision, typeof rounding === 'number' ? rounding : null);
}

function isPrecision(cell: unknown): cell is Precision {
	return PRECISIONS.some((precision) => precision === cell);
}
