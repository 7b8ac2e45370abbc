/** Which figures behind an answer rest on weak evidence: asked of the record, found behind rows. */

import { EVIDENCE, PRECISIONS, UNITS, type Precision, type Unit } from '../contract/vocabulary.ts';
import type { Query } from '../query/query.ts';
import { weakestOf, type WeakEvidence } from '../text/evidence.ts';

/** A printed figure whose place in the publication was not read, or not in full. */
export interface WeakFact {
	readonly evidence: WeakEvidence;
	readonly value: number;
	readonly unit: Unit;
	readonly precision: Precision;
	readonly rounding: number | null;
	readonly start: string;
	readonly end: string;
}

/** By the id of the fact. */
export type WeakFacts = Readonly<Record<string, WeakFact>>;

export interface WeakOfFact extends WeakFact {
	readonly factId: string;
}

/** Every weak figure of the record: about one in twenty. */
export const weakFacts: Query<WeakOfFact> = {
	name: 'figures with weak evidence',
	extracts: ['facts'],
	sql: `select fact_id, evidence, cast(value as double) as value, unit, precision, cast(rounding as double) as rounding,
	period_start, period_end
from facts
where evidence <> 'text'
order by fact_id`,
	read: (cells) => ({
		factId: cells.text('fact_id'),
		evidence: cells.oneOf('evidence', EVIDENCE.filter(isWeak)),
		value: cells.number('value'),
		unit: cells.oneOf('unit', UNITS),
		precision: cells.oneOf('precision', PRECISIONS),
		rounding: cells.numberOrNull('rounding'),
		start: cells.text('period_start'),
		end: cells.text('period_end')
	})
};

function isWeak(evidence: (typeof EVIDENCE)[number]): evidence is WeakEvidence {
	return evidence !== 'text';
}

/** Those that these rows rest on. */
export function weakBehind(
	rows: readonly { readonly factIds: readonly string[] }[],
	all: readonly WeakOfFact[]
): WeakFacts {
	const used = new Set(rows.flatMap(({ factIds }) => factIds));
	return weakById(all.filter(({ factId }) => used.has(factId)));
}

export function weakById(list: readonly WeakOfFact[]): WeakFacts {
	return Object.fromEntries(list.map(({ factId, ...fact }) => [factId, fact]));
}

/** The weakest evidence of these figures; null where each was read in its place. */
export function weakestBehind(factIds: readonly string[], weak: WeakFacts): WeakEvidence | null {
	return weakestOf(factIds.map((factId) => weak[factId]?.evidence));
}
