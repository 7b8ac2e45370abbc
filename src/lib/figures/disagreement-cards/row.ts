/** One pair of printed figures that answer one question and can not both be right; pairs gathered into cards. */

import { PRECISIONS, STATUSES, UNITS } from '../../contract/vocabulary.ts';
import type { RequestKey } from '../request-key.ts';
import type { Context } from '../define.ts';
import { column, group, ids, inThree, number, oneOf, optional, rowOf, text, type RowOf } from '../row.ts';
import type { WORDS } from './words.ts';

function side(which: 'a' | 'b') {
	return group({
		factId: column(`fact_id_${which}`, text),
		value: column(`value_${which}`, number),
		status: column(`status_${which}`, oneOf(STATUSES)),
		precision: column(`precision_${which}`, oneOf(PRECISIONS)),
		rounding: column(`rounding_${which}`, optional(number)),
		publisher: inThree(`publisher_${which}`),
		published: column(`published_${which}`, optional(text)),
		titles: inThree(`title_${which}`),
		/** What the record notes of the figure. */
		notes: optional(inThree(`note_${which}`))
	});
}

export const row = rowOf({
	question: text,
	/** What was asked, without the period. */
	names: inThree(),
	periodStart: text,
	periodEnd: text,
	unit: oneOf(UNITS),
	/** The side that the rule of preference ranks higher. */
	a: side('a'),
	b: side('b'),
	/** In the unit. */
	gap: number,
	/** Of the larger figure. */
	gapPercent: number,
	factIds: ids,
	formula: text
});
export type DisagreementRow = RowOf<typeof row>;
export type PrintedSide = DisagreementRow['a'];
export type FigureContext = Context<DisagreementRow, typeof WORDS>;

/** One figure and everyone who prints it. */
export interface Answer {
	readonly first: PrintedSide;
	readonly printed: readonly PrintedSide[];
}

/** The pairs of one question: every different figure once, with all who print it. */
export interface Card {
	/** The pair with the widest gap. */
	readonly row: DisagreementRow;
	/** The preferred answer first. */
	readonly answers: readonly Answer[];
	readonly factIds: readonly string[];
}

/** From this gap on, in per cent of the larger figure, a card stands in the first part. */
const LARGE = 1;

/** Cards in the order of the rows: newest period first. */
export function cards(rows: readonly DisagreementRow[]): readonly Card[] {
	return [...new Set(rows.map(({ question }) => question))].map((question) => {
		const selected = rows.filter((pair) => pair.question === question);
		const ranked = [...selected.map(({ a }) => a), ...selected.map(({ b }) => b)];
		const sides = [...new Map(ranked.map((side) => [side.factId, side])).values()];
		const firsts = sides.filter((side, index) => sides.findIndex((other) => isSame(side, other)) === index);
		return {
			row: selected.reduce((most, pair) => (pair.gap > most.gap ? pair : most)),
			answers: firsts.map((first) => ({ first, printed: sides.filter((side) => isSame(side, first)) })),
			factIds: [...new Set(selected.flatMap(({ a, b }) => [a.factId, b.factId]))]
		};
	});
}

function isSame(one: PrintedSide, other: PrintedSide): boolean {
	return one.value === other.value && one.status === other.status;
}

/** A card is asked about by the preferred side of its widest gap. */
export function requestOfCard({ row }: Card): RequestKey {
	return { kind: 'disagreement', id: row.a.factId };
}

export function isLarge({ row }: Card): boolean {
	return row.gapPercent >= LARGE;
}
