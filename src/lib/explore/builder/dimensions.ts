/** By what a figure of the record can be split or picked, and in which column and list each stands. */

import type { Theme } from '../../contract/vocabulary.ts';

export const DIMENSIONS = [
	'year',
	'span',
	'period',
	'payer',
	'package',
	'care_type',
	'line',
	'category',
	'group',
	'series',
	'subject',
	'schedule',
	'function',
	'financing',
	'item',
	'basis',
	'region',
	'status',
	'source'
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a period is: a whole calendar year, a day, a part of one year, or more than a year. */
export const SPANS = ['year', 'day', 'part', 'long'] as const;
export type Span = (typeof SPANS)[number];

export function spanOf(start: string, end: string): Span {
	if (start === end) return 'day';
	const year = start.slice(0, 4);
	if (start === `${year}-01-01` && end === `${year}-12-31`) return 'year';
	return year === end.slice(0, 4) ? 'part' : 'long';
}

/** The code of a period: its days, parted by two dots. */
export function periodCode(start: string, end: string): string {
	return `${start}..${end}`;
}

/** Lists that name the codes of a dimension. */
export const LISTS = {
	payer: 'payers',
	package: 'packages',
	care_type: 'care_types',
	line: 'budget_lines',
	category: 'categories',
	group: 'groups',
	series: 'series',
	subject: 'subjects',
	schedule: 'schedules',
	function: 'functions',
	financing: 'financing',
	item: 'items'
} as const satisfies Partial<Record<Dimension, string>>;
export type Listed = keyof typeof LISTS;

/** Dimensions of each theme, in the order of the columns dim1 and dim2. */
export const OF_THEME: Readonly<Record<Theme, readonly Dimension[]>> = {
	spending: ['package', 'care_type'],
	inflows: ['payer', 'basis'],
	budget: ['line'],
	services: ['package', 'care_type'],
	beneficiaries: ['category'],
	coverage: ['group'],
	rates: ['payer', 'schedule'],
	macro: ['series'],
	accounts: ['function', 'financing'],
	fund1996: ['payer', 'item'],
	oversight: ['subject']
};

/** Dimensions whose codes are disjoint parts of a total, unless their list marks them as mixed. */
export const ADDS: ReadonlySet<Dimension> = new Set([
	'payer',
	'package',
	'care_type',
	'line',
	'category',
	'function',
	'financing',
	'item'
]);

const PICKED: ReadonlySet<Dimension> = new Set(['span', 'period', 'basis']);

/** Every dimension that figures of a theme have. */
export function dimensionsOf(theme: Theme): readonly Dimension[] {
	return ['year', 'span', 'period', ...OF_THEME[theme], 'region', 'status', 'source'];
}

/** Those that a question can be split by: a span, a period or a basis is only picked. */
export function splitsOf(theme: Theme): readonly Dimension[] {
	return dimensionsOf(theme).filter((dimension) => !PICKED.has(dimension));
}

/** Codes that stand for a whole: no split, and the explicit total of the publication. */
export function isTotal(dimension: Dimension, code: string): boolean {
	if (dimension === 'region') return code === 'KZ';
	return dimension in LISTS && (code === '' || code === 'all');
}
