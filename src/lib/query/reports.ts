/** What the record says of one year, and how far two years may be compared. */

import { CLASSES, THEMES, UNITS, type Class, type Theme, type Unit } from '../contract/vocabulary.ts';
import { figuresSql, planActualSql, yearsSql } from './reports-sql.ts';
import type { Query } from './query.ts';

/** The years that have a report, the oldest first: no list of them is kept. */
export const reportYears: Query<number> = {
	name: 'years with a report',
	extracts: ['preferred', 'regions'],
	sql: `${yearsSql} order by year`,
	read: (cells) => cells.number('year')
};

/** Why a figure is not compared with the year before. */
export const INCOMPARABLE = [
	'many_years',
	'part_year',
	'percent',
	'no_year_before',
	'zero_before',
	'part_year_before',
	'class',
	'package_split',
	'line_changed',
	'accounts_changed',
	'launch',
	'borders',
	'local_outlook',
	'status',
	'precision',
	'rounding',
	'tenfold'
] as const;
export type Incomparable = (typeof INCOMPARABLE)[number];

export interface YearFigure {
	readonly year: number;
	readonly factId: string;
	readonly theme: Theme;
	readonly measure: string;
	readonly region: string;
	/** Of another country? */
	readonly abroad: boolean;
	readonly dim1: string | null;
	readonly dim2: string | null;
	readonly class: Class;
	readonly start: string;
	readonly end: string;
	/** Does it answer for the whole calendar year? */
	readonly whole: boolean;
	/** The figure of the year before that it may be compared with, and by how many per cent it changed; null when refused. */
	readonly before: string | null;
	readonly change: number | null;
	/** How far the roundings leave the change open, in per cent. */
	readonly changeLow: number | null;
	readonly changeHigh: number | null;
	readonly refused: Incomparable | null;
}

/** The preferred figure of every question that a year answers. */
export const yearFigures: Query<YearFigure> = {
	name: 'figures of a year',
	extracts: ['preferred', 'regions'],
	sql: figuresSql,
	read: (cells) => ({
		year: cells.number('year'),
		factId: cells.text('fact_id'),
		theme: cells.oneOf('theme', THEMES),
		measure: cells.text('measure'),
		region: cells.text('region'),
		abroad: cells.number('abroad') === 1,
		dim1: cells.textOrNull('dim1'),
		dim2: cells.textOrNull('dim2'),
		class: cells.oneOf('class', CLASSES),
		start: cells.text('period_start'),
		end: cells.text('period_end'),
		whole: cells.number('whole') === 1,
		before: cells.textOrNull('before_id'),
		change: cells.numberOrNull('change'),
		changeLow: cells.numberOrNull('change_low'),
		changeHigh: cells.numberOrNull('change_high'),
		refused: cells.oneOfOrNull('refused', INCOMPARABLE)
	})
};

/** A plan and what happened, for one question and a whole year. */
export interface PlanActual {
	readonly year: number;
	readonly planned: string;
	readonly happened: string;
	/** Per cent of the plan carried out; null when one of them is not told exactly enough. */
	readonly share: number | null;
	/** `under`: the share is an upper bound, for the plan is said as "over". */
	readonly precision: 'rounded' | 'under';
}

export const planActuals: Query<PlanActual> = {
	name: 'plan and actual of a year',
	extracts: ['preferred'],
	sql: planActualSql,
	read: (cells) => ({
		year: cells.number('year'),
		planned: cells.text('planned'),
		happened: cells.text('happened'),
		share: cells.numberOrNull('share'),
		precision: cells.oneOf('precision', ['rounded', 'under'])
	})
};

export interface YearGap {
	readonly year: number;
	readonly grid: string;
	readonly class: string;
	readonly code: string;
	readonly reason: string;
	readonly near: readonly string[];
}

export const yearGaps: Query<YearGap> = {
	name: 'gaps of a year',
	extracts: ['gaps'],
	sql: `
		select cast(year as double) as year, grid, class, code, reason, near_ids
		from gaps
		order by year, grid, class desc, code`,
	read: (cells) => ({
		year: cells.number('year'),
		grid: cells.text('grid'),
		class: cells.text('class'),
		code: cells.text('code'),
		reason: cells.text('reason'),
		near: cells.ids('near_ids')
	})
};

export interface YearDisagreement {
	readonly year: number;
	readonly factIds: readonly [string, string];
	readonly gap: number;
	readonly gapPercent: number;
	readonly unit: Unit;
}

export const yearDisagreements: Query<YearDisagreement> = {
	name: 'disagreements of a year',
	extracts: ['disagreements', 'facts'],
	sql: `
		select cast(left(f.period_end, 4) as double) as year, d.fact_id_a, d.fact_id_b, d.gap, d.gap_percent, d.unit
		from disagreements d
		join facts f on f.fact_id = d.fact_id_a
		order by year, d.question, d.fact_id_a, d.fact_id_b`,
	read: (cells) => ({
		year: cells.number('year'),
		factIds: [cells.text('fact_id_a'), cells.text('fact_id_b')],
		gap: cells.number('gap'),
		gapPercent: cells.number('gap_percent'),
		unit: cells.oneOf('unit', UNITS)
	})
};

export interface YearEvent {
	readonly year: number;
	readonly day: string;
	readonly titles: Readonly<Record<'kk' | 'ru' | 'en', string>>;
	readonly sourceId: string;
}

export const yearEvents: Query<YearEvent> = {
	name: 'events of a year',
	extracts: ['events'],
	sql: `
		select cast(left(date, 4) as double) as year, date, title_kk, title_ru, title_en, source_id
		from events
		order by date, title_en`,
	read: (cells) => ({
		year: cells.number('year'),
		day: cells.text('date'),
		titles: { kk: cells.text('title_kk'), ru: cells.text('title_ru'), en: cells.text('title_en') },
		sourceId: cells.text('source_id')
	})
};
