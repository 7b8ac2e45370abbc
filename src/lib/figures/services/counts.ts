/** Sorts the rows into what is counted, kinds of care and years. Knows no pixel and no language. */

import type { Count, ServiceRow } from './row.ts';

/** What the reader can ask for; the measures of one group have one unit and are still never added. */
export const GROUPS = {
	patients: ['patients'],
	services: ['services'],
	visits: ['visits'],
	calls: ['calls'],
	cases: ['cases', 'surgeries'],
	screening: ['screened_persons', 'screening_findings', 'screening_followup'],
	need: ['need_covered_share']
} as const;
export type Group = keyof typeof GROUPS;
export const GROUP_CODES = Object.keys(GROUPS) as Group[];

/** A row with a count. */
export type Counted = ServiceRow & { readonly count: Count };

export interface Line {
	readonly measure: string;
	readonly careType: string;
	readonly counts: readonly Counted[];
}

export function groupOf(choice: string | undefined): Group {
	return GROUP_CODES.find((code) => code === choice) ?? 'patients';
}

export function isCounted(row: ServiceRow): row is Counted {
	return row.count !== null;
}

/** Every count of the group, of the country and of single regions. */
export function counted(rows: readonly ServiceRow[], group: Group): Counted[] {
	const measures: readonly string[] = GROUPS[group];
	return rows.filter(isCounted).filter(({ count }) => measures.includes(count.measure));
}

/** Lines of the drawing: one for each measure and kind that has a count of the country. */
export function lines(rows: readonly ServiceRow[], group: Group): Line[] {
	const drawn = counted(rows, group).filter(({ count }) => count.drawn);
	return GROUPS[group].flatMap((measure) => {
		const own = drawn.filter(({ count }) => count.measure === measure);
		return [...new Set(own.map((row) => row.careType))].map((careType) => ({
			measure,
			careType,
			counts: own.filter((row) => row.careType === careType)
		}));
	});
}

export function isWholeYear({ count }: Counted): boolean {
	return count.periodStart.endsWith('-01-01') && count.periodEnd.endsWith('-12-31');
}

/** Years of the drawing: every year from the first drawn count of any measure to the last. */
export function years(rows: readonly ServiceRow[]): number[] {
	const known = rows
		.filter(isCounted)
		.filter(({ count }) => count.drawn)
		.map(({ count }) => count.year);
	if (known.length === 0) return [];
	const first = Math.min(...known);
	return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}

/** Main kinds of care, and those for which no count of any measure is printed, neither for them nor for a part of them. */
export function mainKinds(rows: readonly ServiceRow[]): { main: ServiceRow[]; none: ServiceRow[] } {
	const main = rows.filter(
		(row, index) => row.parent === null && rows.findIndex((other) => other.careType === row.careType) === index
	);
	const withPart = new Set(rows.filter(isCounted).map((row) => row.parent));
	return { main, none: main.filter((row) => row.count === null && !withPart.has(row.careType)) };
}

/** The largest drawn count of what happened in a whole year; of a part of a year where there is no other. */
export function largest(rows: readonly ServiceRow[], group: Group): Counted | undefined {
	const drawn = counted(rows, group).filter(({ count }) => count.drawn && count.status !== 'plan');
	const whole = drawn.filter(isWholeYear);
	return [...(whole.length === 0 ? drawn : whole)].sort((a, b) => b.count.value - a.count.value)[0];
}
