/** What is known about every printed figure: the publication's words, and how it stands to other figures. */

import { CLASSES, EVIDENCE, PRECISIONS, STATUSES, THEMES, UNITS } from '../contract/vocabulary.ts';
import type { Class, Evidence, Precision, Status, Theme, Unit } from '../contract/vocabulary.ts';
import type { Query } from './query.ts';

export interface Dimension {
	/** Column of the fact's table, such as `payer`. */
	readonly name: string;
	/** Null where the figure is not broken down by it. */
	readonly code: string | null;
}

export interface PrintedFact {
	readonly factId: string;
	readonly theme: Theme;
	readonly measure: string;
	readonly start: string;
	readonly end: string;
	readonly region: string;
	readonly dimensions: readonly Dimension[];
	/** In base units. */
	readonly value: number;
	readonly unit: Unit;
	readonly precision: Precision;
	/** Unit of the last printed digit, in base units; null when exact. */
	readonly rounding: number | null;
	readonly status: Status;
	readonly class: Class;
	/** How the place in the publication was read. */
	readonly evidence: Evidence;
	readonly sourceId: string;
	readonly locator: string | null;
	readonly note: string | null;
	readonly question: string;
}

export const printedFacts: Query<PrintedFact> = {
	name: 'printed facts',
	extracts: ['facts'],
	sql: `
		select *
		from facts
		order by period_end desc, period_start desc, theme, measure, region, dim1, dim2, fact_id`,
	read: (cells) => ({
		factId: cells.text('fact_id'),
		theme: cells.oneOf('theme', THEMES),
		measure: cells.text('measure'),
		start: cells.text('period_start'),
		end: cells.text('period_end'),
		region: cells.text('region'),
		dimensions: ['dim1', 'dim2'].flatMap((column) => {
			const name = cells.textOrNull(`${column}_name`);
			return name === null ? [] : [{ name, code: cells.textOrNull(column) }];
		}),
		value: cells.number('value'),
		unit: cells.oneOf('unit', UNITS),
		precision: cells.oneOf('precision', PRECISIONS),
		rounding: cells.numberOrNull('rounding'),
		status: cells.oneOf('status', STATUSES),
		class: cells.oneOf('class', CLASSES),
		evidence: cells.oneOf('evidence', EVIDENCE),
		sourceId: cells.text('source_id'),
		locator: cells.textOrNull('locator'),
		note: cells.textOrNull('note'),
		question: cells.text('question')
	})
};

/** Two facts for one question that differ by more than their roundings allow. */
export interface Disagreement {
	readonly factIds: readonly [string, string];
	/** In base units of `unit`. */
	readonly gap: number;
	readonly gapPercent: number;
	readonly unit: Unit;
}

export const disagreements: Query<Disagreement> = {
	name: 'disagreements',
	extracts: ['disagreements'],
	sql: 'select * from disagreements order by question, fact_id_a, fact_id_b',
	read: (cells) => ({
		factIds: [cells.text('fact_id_a'), cells.text('fact_id_b')],
		gap: cells.number('gap'),
		gapPercent: cells.number('gap_percent'),
		unit: cells.oneOf('unit', UNITS)
	})
};

/** A fact's place among the editions of one series that answer one question. */
export interface Revision {
	readonly question: string;
	readonly series: string;
	/** From 1, oldest edition first. */
	readonly ordinal: number;
	readonly factId: string;
}

export const revisions: Query<Revision> = {
	name: 'revisions',
	extracts: ['revisions'],
	sql: 'select question, series, cast(ordinal as double) as ordinal, fact_id from revisions order by question, series, ordinal',
	read: (cells) => ({
		question: cells.text('question'),
		series: cells.text('series'),
		ordinal: cells.number('ordinal'),
		factId: cells.text('fact_id')
	})
};

/** Why a fact is the preferred one of its question. */
export interface Preference {
	readonly factId: string;
	readonly reason: string;
}

export const preferences: Query<Preference> = {
	name: 'preferences',
	extracts: ['preferred'],
	sql: 'select fact_id, reason from preferred order by fact_id',
	read: (cells) => ({ factId: cells.text('fact_id'), reason: cells.text('reason') })
};
