/** What makes two figures incomparable, so that a comparison has to say it, in a statement as in a quotation. */

import { BETWEEN_THE_FUNDS, breaksBetween, type SeriesBreakKind } from './breaks.ts';
import { BASES, classOf, type Precision, type Status, type Theme } from './vocabulary.ts';

/** What the rule looks at: a printed figure, or one that is derived from it. */
export interface Compared {
	readonly theme: Theme;
	readonly measure: string;
	readonly region: string;
	/** Codes of the dimensions in the order of the table; null where the figure is not broken down. */
	readonly codes: readonly (string | null)[];
	readonly start: string;
	readonly end: string;
	readonly status: Status;
	readonly precision: Precision;
	/** KZT and KZT_per_person are money in the prices of its year; money in constant prices has a unit of its own. */
	readonly unit: string;
	/** First day of the borders that the region has now; null where they did not change. */
	readonly bordersFrom: string | null;
}

/** In the order in which they are told. */
export const INCOMPARABLE = [
	'class',
	'law',
	'status',
	'measure',
	'whom',
	'basis',
	'period',
	'package_split',
	'launch',
	'line_changed',
	'accounts_changed',
	'borders',
	'two_funds',
	'one_question',
	'precision',
	'prices'
] as const;
export type Incomparable = (typeof INCOMPARABLE)[number];

export interface Warning {
	readonly kind: Incomparable;
	/** The year of a break; null where no year belongs to it. */
	readonly year: number | null;
}

/** Everything that a reader must know before comparing the two; empty only for two figures of one series that no break parts. */
export function incomparable(first: Compared, second: Compared): readonly Warning[] {
	const [older, newer] = first.end <= second.end ? [first, second] : [second, first];
	return [...ofKind(first, second), ...ofSeries(older, newer), ...ofMoney(first, second)];
}

function ofKind(first: Compared, second: Compared): Warning[] {
	const [one, other] = [classOf(first.status), classOf(second.status)];
	const law = one === 'law' || other === 'law';
	const measured = sameMeasure(first, second);
	return warnings({
		class: one !== other && !law,
		law: one !== other && law,
		status: one === other && first.status !== second.status,
		measure: !measured,
		whom: measured && (first.region !== second.region || `${groupsOf(first)}` !== `${groupsOf(second)}`),
		basis: basisOf(first) !== basisOf(second) && measured,
		period: !(one === 'law' && other === 'law') && lengthOf(first) !== lengthOf(second),
		one_question: measured && one === other && samePlace(first, second) && samePeriod(first, second),
		precision: !isSharp(first) || !isSharp(second)
	});
}

/** Breaks that lie between the two, of the series of either. */
function ofSeries(older: Compared, newer: Compared): Warning[] {
	const [from, to] = [yearOf(older.end), yearOf(newer.end)];
	const found = new Map<SeriesBreakKind, number>();
	for (const { theme, measure, codes } of [newer, older]) {
		for (const { kind, year } of breaksBetween({ theme, measure, code: codes[0] ?? null }, from, to)) {
			found.set(kind, year);
		}
	}
	const borders = [older, newer].map(({ bordersFrom }) => bordersFrom).find((day) => day !== null && day > older.start);
	return [
		...[...found].map(([kind, year]) => ({ kind, year })),
		...(borders == null ? [] : [{ kind: 'borders' as const, year: yearOf(borders) }]),
		...warnings({ two_funds: from <= BETWEEN_THE_FUNDS.last && to >= BETWEEN_THE_FUNDS.first })
	];
}

function ofMoney(first: Compared, second: Compared): Warning[] {
	const money = first.unit === 'KZT' || first.unit === 'KZT_per_person';
	return warnings({ prices: money && yearOf(first.end) !== yearOf(second.end) });
}

function warnings(kinds: Partial<Record<Incomparable, boolean>>): Warning[] {
	return INCOMPARABLE.filter((kind) => kinds[kind] === true).map((kind) => ({ kind, year: null }));
}

function sameMeasure(first: Compared, second: Compared): boolean {
	return first.theme === second.theme && first.measure === second.measure;
}

function isBasis(code: string | null): boolean {
	return BASES.some((basis) => basis === code);
}

function groupsOf({ codes }: Compared): readonly (string | null)[] {
	return codes.filter((code) => !isBasis(code));
}

function basisOf({ codes }: Compared): string {
	return codes.find(isBasis) ?? 'period';
}

function samePlace(first: Compared, second: Compared): boolean {
	return first.region === second.region && `${first.codes}` === `${second.codes}`;
}

function samePeriod(first: Compared, second: Compared): boolean {
	return first.start === second.start && first.end === second.end;
}

/** How long a figure counts: a day, so many whole months (a year is twelve), or so many days. */
function lengthOf({ start, end }: Compared): string {
	if (start === end) return 'day';
	const months = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;
	const whole = start.endsWith('-01') && nextDay(end).endsWith('-01');
	return whole ? `${months} months` : `${(Date.parse(end) - Date.parse(start)) / 864e5} days`;
}

function monthOf(day: string): number {
	return Number(day.slice(5, 7));
}

function nextDay(day: string): string {
	return new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);
}

function isSharp({ precision }: Compared): boolean {
	return precision === 'exact' || precision === 'rounded';
}

function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}
