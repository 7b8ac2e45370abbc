/** The closed vocabularies of the record and which of them stand for what happened. */

export const LANGS = ['kk', 'ru', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const STATUSES = ['actual', 'preliminary', 'plan', 'estimate', 'law'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * How the place in the publication was read; where two hold, the first of the last three.
 * - `text` the place itself was read; `headline` the number was read in a headline or a preview only
 * - `rewrite` told by others in their words, rewritten by a machine, or copied
 * - `assumed` its period, unit or scope is our assumption
 */
export const EVIDENCE = ['text', 'headline', 'rewrite', 'assumed'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const PRECISIONS = ['exact', 'rounded', 'about', 'over', 'under', 'up_to'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const UNITS = ['KZT', 'KZT_per_person', 'persons', 'percent', 'count', 'ratio'] as const;
export type Unit = (typeof UNITS)[number];

export const PUBLISHER_KINDS = [
	'fund',
	'government',
	'parliament',
	'law',
	'statistics',
	'international',
	'academic',
	'press',
	'repost'
] as const;
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

export const THEMES = [
	'spending',
	'inflows',
	'budget',
	'services',
	'beneficiaries',
	'coverage',
	'rates',
	'macro',
	'accounts',
	'fund1996',
	'oversight'
] as const;
export type Theme = (typeof THEMES)[number];

export const BASES = ['cumulative_since_2017_07', 'period'] as const;

/** A plan never answers what happened: facts of different classes are different questions. */
export const CLASSES = ['happened', 'expected', 'law'] as const;
export type Class = (typeof CLASSES)[number];

const CLASS_OF: Record<Status, Class> = {
	actual: 'happened',
	preliminary: 'happened',
	plan: 'expected',
	estimate: 'expected',
	law: 'law'
};

export function classOf(status: Status): Class {
	return CLASS_OF[status];
}
