/** Derived tables about the printed figures themselves: names, all of them, the preferred ones, revisions, disagreements, expected answers, gaps. */

import { table, type Column } from '../table.ts';
import {
	CLASS,
	DIMENSIONS,
	EVIDENCE_READ,
	factIds,
	FACT_ID,
	FORMULA,
	MEASURE,
	PERIOD,
	PRINTED,
	QUESTION,
	REGION,
	SOURCE_ID,
	STATUS,
	THEME,
	UNIT
} from './derived-columns.ts';

/** Which step of the rule decided against the fact that came second. */
export const PREFERRED_REASONS = [
	'only_one',
	'status',
	'evidence',
	'edition',
	'publisher_kind',
	'newest',
	'rounding',
	'fact_id'
] as const;
export type PreferredReason = (typeof PREFERRED_REASONS)[number];

/** The grids of questions that a reader may expect to be answered. */
export const GRIDS = ['payer', 'package', 'care_type', 'category', 'coverage', 'accounts', 'local_budget'] as const;
export type Grid = (typeof GRIDS)[number];

/** What is printed instead of the missing figure, the nearest first. */
export const GAP_REASONS = [
	/** Only a part of the year, or a running total that ends in it. */
	'part_year_only',
	/** Only a sum with others, or a part of what was asked for. */
	'mixed_only',
	/** Only what was planned or estimated, not what happened. */
	'plan_only',
	/** Only the population of the group, an upper bound. */
	'population_only',
	/** Only all of them together. */
	'total_only',
	'nothing'
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

const GRID = {
	name: 'grid',
	kind: 'code',
	words: GRIDS,
	describe: 'The grid of expected questions'
} as const satisfies Column;

const ASKED_REGION = {
	...REGION,
	describe: 'Region that is asked about: KZ, or the one whose local budget is asked for'
} as const satisfies Column;

const YEAR = { name: 'year', kind: 'whole', describe: 'Calendar year' } as const satisfies Column;

const MEASURES = {
	name: 'measures',
	kind: 'text',
	describe: 'Measures that would have answered, joined by ;'
} as const satisfies Column;

const PUBLISHED = {
	name: 'published',
	kind: 'day',
	optional: true,
	describe: 'Day of publication, where it is known'
} as const satisfies Column;

const SERIES = {
	name: 'series',
	kind: 'code',
	describe: 'The series of publications (edition_of in sources)'
} as const satisfies Column;

export const ANSWER_TABLES = [
	table({
		name: 'names',
		category: 'derived',
		describe: 'Names of every code by which a fact may be broken down, in one table',
		key: ['dimension', 'code'],
		columns: [
			{
				name: 'dimension',
				kind: 'code',
				describe: 'The dimension as dim1_name and dim2_name call it in facts; region for the column of that name'
			},
			{ name: 'code', kind: 'code', describe: 'Code used in the facts' },
			{ name: 'kk', kind: 'text', describe: 'Name in Kazakh' },
			{ name: 'ru', kind: 'text', describe: 'Name in Russian' },
			{ name: 'en', kind: 'text', describe: 'Name in English' }
		]
	}),
	table({
		name: 'facts',
		category: 'derived',
		describe: 'Every printed figure of the record in one table, whatever its theme',
		key: ['fact_id'],
		columns: [
			{ name: 'fact_id', kind: 'id', describe: 'Key of the fact' },
			THEME,
			MEASURE,
			...PERIOD,
			REGION,
			...DIMENSIONS,
			...PRINTED,
			STATUS,
			CLASS,
			EVIDENCE_READ,
			SOURCE_ID,
			{ name: 'locator', kind: 'text', optional: true, describe: 'Where in the publication' },
			{ name: 'note', kind: 'text', optional: true, describe: 'What a reader should know about this figure' },
			QUESTION
		]
	}),
	table({
		name: 'preferred',
		category: 'derived',
		describe: 'One fact per question, chosen by the written rule, with the reason',
		key: ['question'],
		columns: [
			QUESTION,
			FACT_ID,
			THEME,
			MEASURE,
			...PERIOD,
			REGION,
			...DIMENSIONS,
			...PRINTED,
			STATUS,
			CLASS,
			EVIDENCE_READ,
			SOURCE_ID,
			PUBLISHED,
			{
				name: 'reason',
				kind: 'code',
				words: PREFERRED_REASONS,
				describe: 'The step of the rule that decided against the fact that came second'
			},
			{ ...factIds('others', 'The other facts of the question, best first, joined by ;'), optional: true }
		]
	}),
	table({
		name: 'revisions',
		category: 'derived',
		describe: 'Figures for one question from successive editions of one series of publications, oldest edition first',
		key: ['question', 'series', 'ordinal'],
		columns: [
			QUESTION,
			SERIES,
			{ name: 'ordinal', kind: 'whole', describe: 'Place of the edition among those that answer the question, from 1' },
			FACT_ID,
			SOURCE_ID,
			PUBLISHED,
			{ name: 'edition', kind: 'text', describe: 'The edition, sorting as text' },
			{ name: 'value', kind: 'number', describe: 'The figure in base units, as printed' },
			UNIT,
			{
				name: 'change',
				kind: 'number',
				optional: true,
				describe: 'Value less that of the edition before; empty for the first'
			},
			{
				name: 'change_percent',
				kind: 'number',
				optional: true,
				unit: 'percent',
				describe: 'The change in per cent of the edition before'
			},
			factIds('input_ids', 'This fact and the one before, joined by ;'),
			FORMULA
		]
	}),
	table({
		name: 'disagreements',
		category: 'derived',
		describe:
			'Two figures for one question from different publications that differ by more than their roundings and precision words allow and are not editions of one series',
		key: ['fact_id_a', 'fact_id_b'],
		columns: [
			QUESTION,
			{ ...FACT_ID, name: 'fact_id_a', describe: 'The fact that the rule of preference ranks higher' },
			{ ...FACT_ID, name: 'fact_id_b', describe: 'The fact that it ranks lower' },
			{ ...SOURCE_ID, name: 'source_id_a', describe: 'The publication that printed fact a' },
			{ ...SOURCE_ID, name: 'source_id_b', describe: 'The publication that printed fact b' },
			{ name: 'value_a', kind: 'number', describe: 'Value of fact a, in base units' },
			{ name: 'value_b', kind: 'number', describe: 'Value of fact b, in base units' },
			{ ...STATUS, name: 'status_a', describe: 'Status of fact a' },
			{ ...STATUS, name: 'status_b', describe: 'Status of fact b' },
			UNIT,
			{ name: 'gap', kind: 'number', describe: 'Distance between the two values, in base units' },
			{
				name: 'gap_percent',
				kind: 'number',
				unit: 'percent',
				describe: 'The gap in per cent of the larger of the two values'
			},
			factIds('input_ids', 'Both facts, joined by ;'),
			FORMULA
		]
	}),
	table({
		name: 'expected_answers',
		category: 'derived',
		describe:
			'Every question that a reader may expect to be answered, with the figures that answer it or that come nearest',
		key: ['grid', 'class', 'year', 'code'],
		columns: [
			GRID,
			ASKED_REGION,
			CLASS,
			YEAR,
			{
				name: 'dimension',
				kind: 'code',
				optional: true,
				describe: 'The dimension whose code it is, as in names; empty where the code is a measure'
			},
			{
				name: 'code',
				kind: 'code',
				describe:
					'Payer, package, kind of care, category, function, financing scheme, region, or measure, that is asked for'
			},
			{ name: 'sort', kind: 'number', describe: 'Place of the code in its grid' },
			{ ...MEASURES, describe: 'Measures that answer, joined by ;' },
			{
				name: 'found',
				kind: 'code',
				words: ['answers', ...GAP_REASONS],
				describe: 'answers, or what is printed instead, if anything'
			},
			{ ...factIds('fact_ids', 'The facts that answer or are printed instead, joined by ;'), optional: true }
		]
	}),
	table({
		name: 'gaps',
		category: 'derived',
		describe: 'Questions that a reader may expect to be answered and that no publication of the record answers',
		key: ['grid', 'class', 'year', 'code'],
		columns: [
			GRID,
			ASKED_REGION,
			CLASS,
			YEAR,
			{
				name: 'code',
				kind: 'code',
				describe:
					'Payer, package, kind of care, category, function, financing scheme, region, or measure, that has no figure'
			},
			MEASURES,
			{ name: 'reason', kind: 'code', words: GAP_REASONS, describe: 'What is printed instead, if anything' },
			{ ...factIds('near_ids', 'The facts that are printed instead, joined by ;'), optional: true }
		]
	})
] as const;
