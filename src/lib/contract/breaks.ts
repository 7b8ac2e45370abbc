/** Where a series of printed figures changes what it counts, for reports and quotations alike. */

import type { Theme } from './vocabulary.ts';

export const SERIES_BREAK_KINDS = ['package_split', 'launch', 'line_changed', 'accounts_changed'] as const;
export type SeriesBreakKind = (typeof SERIES_BREAK_KINDS)[number];

/** From this year on a figure counts something else than the year before, though it bears the same name. */
export interface SeriesBreak {
	readonly kind: SeriesBreakKind;
	readonly year: number;
	readonly theme: Theme;
	/** Every measure of the theme where it is left out. */
	readonly measure?: string;
	/** Codes of the first dimension; `all` also stands for a figure that is not broken down. */
	readonly codes: readonly string[];
}

/**
 * The guaranteed package was split in 2020; employees and the state began to pay in 2020, so totals of contributions and line
 * 066 of 2020 are of other payers; line 053 of the budget changed its contents with the law on 2018-2020, lines 066, 067 and
 * 002 with the law on 2024-2026; the national health accounts count voluntary and government schemes otherwise from 2010 on.
 */
export const SERIES_BREAKS: readonly SeriesBreak[] = [
	{ kind: 'package_split', year: 2020, theme: 'spending', codes: ['gobmp'] },
	{ kind: 'launch', year: 2020, theme: 'inflows', measure: 'contributions', codes: ['all'] },
	{ kind: 'launch', year: 2020, theme: 'budget', codes: ['osms_066'] },
	{ kind: 'package_split', year: 2020, theme: 'budget', codes: ['gobmp_067'] },
	{
		kind: 'line_changed',
		year: 2024,
		theme: 'budget',
		codes: ['gobmp_067', 'osms_066', 'transfer_to_fund_002']
	},
	{
		kind: 'line_changed',
		year: 2018,
		theme: 'budget',
		codes: ['care_outside_unified_system_053', 'reserve_and_infrastructure_053']
	},
	...['share_of_current_health_expenditure', 'current_health_expenditure', 'health_share_of_government_spending'].map(
		(measure) => ({
			kind: 'accounts_changed' as const,
			year: 2010,
			theme: 'accounts' as const,
			measure,
			codes: ['all']
		})
	)
];

/** The fund of 1996-1998 had ended, its successor too, and today's Fund did not exist. */
export const BETWEEN_THE_FUNDS = { last: 1999, first: 2015 } as const;

export interface BreakSubject {
	readonly theme: Theme;
	readonly measure: string;
	/** Code of the first dimension; null where the figure is not broken down. */
	readonly code: string | null;
}

/** Breaks of a series after one year, up to another. */
export function breaksBetween(subject: BreakSubject, first: number, last: number): readonly SeriesBreak[] {
	return SERIES_BREAKS.filter(
		({ year, theme, measure, codes }) =>
			year > first &&
			year <= last &&
			theme === subject.theme &&
			(measure === undefined || measure === subject.measure) &&
			codes.includes(subject.code ?? 'all')
	);
}
