/** One step of the money in one of the two funds; the funds side by side, and the publications by number. */

import type { InThree } from '../../text/in-one.ts';
import type { Context } from '../define.ts';
import { column, group, ids, inThree, number, oneOf, optional, rowOf, text, type RowOf } from '../row.ts';
import type { WORDS } from './words.ts';

export const row = rowOf({
	side: oneOf(['today', 'first']),
	/** Place of the step, from 1. */
	place: number,
	names: inThree('title'),
	/** Null where the decree of the first fund names no such step. */
	texts: optional(inThree('text')),
	sourceIds: ids,
	/** Our labels of these publications, line by line. */
	titles: optional(inThree('titles')),
	locators: optional(inThree('locator')),
	/** Year of the newest publication that says so; null for the first fund. */
	asOf: optional(number),
	/** What the record knows of whether the step is done as described. */
	practice: optional(
		group({
			status: column('practice', oneOf(['kept', 'partly', 'not_kept', 'unknown'])),
			notes: optional(inThree('practice')),
			publication: optional(group({ sourceId: column('practice_source', text), titles: inThree('practice_title') }))
		})
	)
});
export type StepRow = RowOf<typeof row>;
export type FigureContext = Context<StepRow, typeof WORDS>;

export interface Cited {
	readonly sourceId: string;
	/** Our label of the publication. */
	readonly titles: InThree;
}

/** Steps in their order, each with both funds. */
export function pairsOf(rows: readonly StepRow[]) {
	return rows
		.filter(({ side }) => side === 'today')
		.flatMap((today) => {
			const first = rows.find(({ side, place }) => side === 'first' && place === today.place);
			return first === undefined ? [] : [{ today, first }];
		});
}

/** The publications that describe the step. */
export function citedIn({ sourceIds, titles }: StepRow): readonly Cited[] {
	const [kk = [], ru = [], en = []] =
		titles === null ? [] : [titles.kk, titles.ru, titles.en].map((all) => all.split('\n'));
	return sourceIds.map((sourceId, index) => ({
		sourceId,
		titles: { kk: kk[index] ?? '', ru: ru[index] ?? '', en: en[index] ?? '' }
	}));
}

/** Every publication once, those of practice too, numbered in the order in which the steps use it. */
export function publications(rows: readonly StepRow[]) {
	const all = rows.flatMap((step) => [...citedIn(step), step.practice?.publication ?? []].flat());
	return all
		.filter((one, index) => all.findIndex(({ sourceId }) => sourceId === one.sourceId) === index)
		.map((one, index) => ({ ...one, number: index + 1 }));
}

/** What is known of the practice, as one text. */
export function practiceOf(
	{ status, notes }: NonNullable<StepRow['practice']>,
	{ words, format }: FigureContext
): string {
	const word = words.practice[status];
	return notes === null ? word : `${word} ${format.in(notes)}.`;
}
