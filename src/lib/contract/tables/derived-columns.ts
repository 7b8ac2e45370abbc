/** Columns that several derived tables share, stated once. */

import { FORMULA_IDS } from '../formulas.ts';
import type { Column } from '../table.ts';
import { CLASSES, EVIDENCE, PRECISIONS, STATUSES, THEMES, UNITS } from '../vocabulary.ts';

const FACTS = [{ table: 'facts', column: 'fact_id' }] as const;

export const QUESTION = {
	name: 'question',
	kind: 'text',
	describe: 'What the figure answers: theme|measure|period_start|period_end|region|dim1|dim2|class|unit'
} as const satisfies Column;

export const FACT_ID = {
	name: 'fact_id',
	kind: 'id',
	describe: 'Key of the printed fact',
	refers: FACTS
} as const satisfies Column;

export function factIds<const Name extends string>(name: Name, describe: string) {
	return { name, kind: 'ids', describe, refers: FACTS } as const;
}

export const SOURCE_ID = {
	name: 'source_id',
	kind: 'id',
	describe: 'The publication that printed it',
	refers: [{ table: 'sources', column: 'source_id' }]
} as const satisfies Column;

export const THEME = {
	name: 'theme',
	kind: 'code',
	words: THEMES,
	describe: 'The table of facts it stands in'
} as const satisfies Column;
export const MEASURE = {
	name: 'measure',
	kind: 'code',
	describe: 'What was measured',
	refers: [{ table: 'measures', column: 'code' }]
} as const satisfies Column;
export const REGION = {
	name: 'region',
	kind: 'code',
	describe: 'Country, region of Kazakhstan or other country',
	refers: [
		{ table: 'regions', column: 'code' },
		{ table: 'countries', column: 'code' }
	]
} as const satisfies Column;
export const STATUS = {
	name: 'status',
	kind: 'code',
	words: STATUSES,
	describe: 'Actual, preliminary, plan, estimate or law'
} as const satisfies Column;
export const CLASS = {
	name: 'class',
	kind: 'code',
	words: CLASSES,
	describe: 'happened (actual, preliminary), expected (plan, estimate) or law'
} as const satisfies Column;
export const EVIDENCE_READ = {
	name: 'evidence',
	kind: 'code',
	words: EVIDENCE,
	describe: 'How the place was read: text, headline only, rewrite by others, or with an assumption of ours'
} as const satisfies Column;
export const UNIT = {
	name: 'unit',
	kind: 'code',
	words: UNITS,
	describe: 'Unit of the value'
} as const satisfies Column;

export const PERIOD = [
	{ name: 'period_start', kind: 'day', describe: 'First day the figure speaks of' },
	{ name: 'period_end', kind: 'day', describe: 'Last day the figure speaks of' }
] as const satisfies readonly Column[];

export const DIMENSIONS = [
	{ name: 'dim1_name', kind: 'code', describe: 'Name of the first dimension of the theme' },
	{ name: 'dim1', kind: 'code', optional: true, describe: 'Its code; empty when not broken down by it' },
	{
		name: 'dim2_name',
		kind: 'code',
		optional: true,
		describe: 'Name of the second dimension, where the theme has one'
	},
	{ name: 'dim2', kind: 'code', optional: true, describe: 'Its code; empty when not broken down by it' }
] as const satisfies readonly Column[];

export const PRINTED = [
	{ name: 'value', kind: 'number', describe: 'The figure in base units, as printed' },
	UNIT,
	{ name: 'precision', kind: 'code', words: PRECISIONS, describe: 'How the publication qualified the figure' },
	{
		name: 'rounding',
		kind: 'number',
		optional: true,
		describe: 'Unit of the last printed digit, in base units; empty when exact'
	}
] as const satisfies readonly Column[];

export const FORMULA = {
	name: 'formula',
	kind: 'code',
	words: FORMULA_IDS,
	describe: 'Id of the formula by which the value is derived'
} as const satisfies Column;
