/** Sorts the findings into panels of one check and one unit. Knows no pixel and no language. */

import type { OversightRow } from './row.ts';

/** Bars stand only in these; everything else is told in words. */
export const PANELS = ['auditMoney', 'auditCounts', 'analysisCounts', 'analysisMoney'] as const;
export type PanelCode = (typeof PANELS)[number];

/** How much was looked at: the frame of an audit and not a finding of it. */
const SCOPE = ['audited_expenditure', 'audited_services'];

function panelOf(row: OversightRow): PanelCode | null {
	if (row.regionNames !== null || row.finding === 'other' || SCOPE.includes(row.measure)) return null;
	if (row.unit === 'KZT') return row.finding === 'audit' ? 'auditMoney' : 'analysisMoney';
	if (row.unit === 'count') return row.finding === 'audit' ? 'auditCounts' : 'analysisCounts';
	return null;
}

/** Largest first, and the other outlets' sums for the same thing right below it. */
export function panelRows(rows: readonly OversightRow[], panel: PanelCode): OversightRow[] {
	const own = rows.filter((row) => panelOf(row) === panel);
	const largest = (row: OversightRow) =>
		Math.max(...own.filter((other) => isSame(row, other)).map(({ value }) => value));
	return [...own].sort(
		(a, b) =>
			largest(b) - largest(a) || (a.measure < b.measure ? -1 : Number(a.measure > b.measure)) || b.value - a.value
	);
}

/** What has no bar: the frame of the audit, people, shares; findings of single regions last. */
export function toldRows(rows: readonly OversightRow[]): OversightRow[] {
	const told = rows.filter((row) => panelOf(row) === null);
	return [...told.filter((row) => row.regionNames === null), ...told.filter((row) => row.regionNames !== null)];
}

export function isSame(a: OversightRow, b: OversightRow): boolean {
	return (
		a.finding === b.finding &&
		a.measure === b.measure &&
		a.subject === b.subject &&
		a.regionNames?.en === b.regionNames?.en &&
		a.periodStart === b.periodStart
	);
}

/** Do several publications print a number for the same thing? */
export function isContested(row: OversightRow, rows: readonly OversightRow[]): boolean {
	return rows.some((other) => other !== row && isSame(row, other));
}

export function finding(rows: readonly OversightRow[], measure: string): OversightRow | undefined {
	return rows.find((row) => row.measure === measure);
}

/** The two sums that lie furthest apart for one thing. */
export function furthest(rows: readonly OversightRow[]): readonly [OversightRow, OversightRow] | undefined {
	const pairs = rows.flatMap((a) =>
		rows.filter((b) => b !== a && isSame(a, b) && a.value > b.value).map((b) => [a, b] as const)
	);
	return pairs.sort(([a, b], [c, d]) => c.value / d.value - a.value / b.value)[0];
}
