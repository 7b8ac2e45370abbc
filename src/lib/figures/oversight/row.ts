/** One printed finding of a check, how it is named, and findings sorted into panels of one check and one unit. */

import { fill } from '../../text/fill.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { day } from '../../text/periods.ts';
import { regionInside } from '../../text/regions.ts';
import type { Context } from '../define.ts';
import { inThree, oneOf, optional, PRINTED, publishers, rowOf, text, type RowOf } from '../row.ts';
import type { WORDS } from './words.ts';

/** Bars stand only in these; everything else is told in words. */
export const PANELS = ['auditMoney', 'auditCounts', 'analysisCounts', 'analysisMoney'] as const;
export type PanelCode = (typeof PANELS)[number];

/** How much was looked at: the frame of an audit and not a finding of it. */
const SCOPE = ['audited_expenditure', 'audited_services'];

export const row = rowOf({
	/** Which check found it. */
	finding: oneOf(['audit', 'analysis', 'other']),
	/** Code of lists/measures.csv. */
	measure: text,
	measureNames: inThree('measure'),
	/** Code of lists/subjects.csv, where the finding is split. */
	subject: optional(text),
	subjectNames: optional(inThree('subject')),
	/** Null for the whole country. */
	regionNames: optional(inThree('region')),
	unit: oneOf(['KZT', 'count', 'persons', 'percent']),
	publisher: publishers,
	/** Publication that promised a check before payment. */
	promiseSource: optional(text),
	...PRINTED
});
export type Finding = RowOf<typeof row>;
export type FigureContext = Context<Finding, typeof WORDS>;

/** Largest first, and the other outlets' sums for the same thing right below it. */
export function rowsOf(rows: readonly Finding[], code: PanelCode): readonly Finding[] {
	const selected = rows.filter((one) => panelOf(one) === code);
	const largest = (one: Finding) =>
		Math.max(...selected.filter((other) => isSame(one, other)).map(({ value }) => value));
	return [...selected].sort(
		(a, b) =>
			largest(b) - largest(a) || (a.measure < b.measure ? -1 : Number(a.measure > b.measure)) || b.value - a.value
	);
}

/** What has no bar: the frame of the audit, people, shares; findings of single regions last. */
export function undrawnRows(rows: readonly Finding[]): readonly Finding[] {
	const undrawn = rows.filter((row) => panelOf(row) === null);
	return [...undrawn.filter((row) => row.regionNames === null), ...undrawn.filter((row) => row.regionNames !== null)];
}

function panelOf({ regionNames, finding, measure, unit }: Finding): PanelCode | null {
	if (regionNames !== null || finding === 'other' || SCOPE.includes(measure)) return null;
	return unit === 'KZT' ? `${finding}Money` : unit === 'count' ? `${finding}Counts` : null;
}

/** Do several publications print a number for the same thing? */
export function isContested(row: Finding, rows: readonly Finding[]): boolean {
	return rows.some((other) => other !== row && isSame(row, other));
}

/** The two sums that lie furthest apart for one thing. */
export function furthest(rows: readonly Finding[]): readonly [Finding, Finding] | undefined {
	const pairs = rows.flatMap((a) =>
		rows.filter((b) => b !== a && isSame(a, b) && a.value > b.value).map((b) => [a, b] as const)
	);
	return pairs.sort(([a, b], [c, d]) => c.value / d.value - a.value / b.value)[0];
}

function isSame(a: Finding, b: Finding): boolean {
	return (
		a.finding === b.finding &&
		a.measure === b.measure &&
		a.subject === b.subject &&
		a.regionNames?.en === b.regionNames?.en &&
		a.periodStart === b.periodStart
	);
}

/** "over 32 billion tenge", with the digits that were printed. */
export function printed(row: Finding, { format }: FigureContext): string {
	return format.printed(row, row.unit, { compact: row.precision !== 'exact' });
}

/** "Double payments: inpatient care"; the measure alone for a total. */
export function whatOf({ measureNames, subject, subjectNames }: Finding, { format }: FigureContext): string {
	const what = format.in(measureNames);
	return subjectNames === null || subject === 'all' ? what : `${what}: ${inSentence(format.in(subjectNames))}`;
}

/** The period looked at; of a report whose services have no years, the day of the report. */
export function when(row: Finding, { words, format, lang }: FigureContext): string {
	return row.finding === 'analysis' ? fill(words.reported, { day: day(row.periodStart, lang) }) : format.period(row);
}

/** The region of a finding of one region, and the period. */
export function whereAndWhen(row: Finding, context: FigureContext): string {
	const { regionNames } = row;
	const place = regionNames === null ? '' : `${regionInside(context.format.in(regionNames))}, `;
	return place + when(row, context);
}
