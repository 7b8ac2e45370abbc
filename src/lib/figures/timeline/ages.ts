/** Groups the events by age and year. Knows no pixel and no language. */

import type { EventRow } from './row.ts';

export const AGES = ['first', 'between', 'law', 'launched'] as const;
export type Age = (typeof AGES)[number];

/** First day of each age: the first fund, the years without insurance, the new law before its start, and after it. */
const BEGINS: Record<Age, string> = {
	first: '1995-01-01',
	between: '2000-01-01',
	law: '2015-01-01',
	launched: '2020-01-01'
};

export interface YearOfEvents {
	readonly year: number;
	readonly events: readonly EventRow[];
}

export function yearsOf(rows: readonly EventRow[], age: Age): YearOfEvents[] {
	const own = rows.filter((row) => ageOf(row) === age);
	const years = [...new Set(own.map((row) => Number(row.day.slice(0, 4))))];
	return years.map((year) => ({ year, events: own.filter((row) => row.day.startsWith(String(year))) }));
}

export function countIn(rows: readonly EventRow[], age: Age): number {
	return rows.filter((row) => ageOf(row) === age).length;
}

function ageOf(row: EventRow): Age {
	return AGES.findLast((age) => row.day >= BEGINS[age]) ?? 'first';
}

/** What was put off, and the launches, in order of days. */
export function pathToLaunch(rows: readonly EventRow[]): EventRow[] {
	return rows.filter((row) => row.putOff || row.kind === 'launch');
}

/** Postponements of the system of today, announced or made law before it started. */
export function postponements(rows: readonly EventRow[]): EventRow[] {
	return rows.filter((row) => row.putOff && row.day >= BEGINS.law);
}

/** The newest launch: the start in full. */
export function launch(rows: readonly EventRow[]): EventRow | undefined {
	return rows.findLast((row) => row.kind === 'launch');
}
