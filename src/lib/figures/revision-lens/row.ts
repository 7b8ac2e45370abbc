/** One sum that one budget law printed for one year. */

import { PRECISIONS, STATUSES, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { LawPart } from '../../text/newest-law.ts';
import type { FigureRow } from '../figure.ts';
import type { OnLaws } from '../law-rows.ts';

export const SUBJECTS = [
	'osms',
	'gobmp',
	'both',
	'before',
	'receipts',
	'receipts-state',
	'receipts-employer',
	'receipts-other',
	'spending'
] as const;
export type Subject = (typeof SUBJECTS)[number];
/** Subjects that are lines of the budget; the others are forecasts of its annex. */
export const LINES: readonly Subject[] = ['osms', 'gobmp', 'both', 'before'];

/** What of a law the subject is. */
export function partOf(subject: Subject): LawPart {
	return LINES.includes(subject) ? 'lines' : 'forecast';
}

export interface EditionRow extends FigureRow, OnLaws {
	readonly subject: Subject;
	/** The year that the law speaks of. */
	readonly year: number;
	/** Years of the budget and day of the text: `2017-2019/2016-11-29`. */
	readonly edition: string;
	readonly editionDay: string;
	/** Place among the laws that speak of the year, from 1. */
	readonly place: number;
	readonly newest: boolean;
	readonly status: Status;
	readonly precision: Precision;
	/** Tenge. */
	readonly value: number;
	readonly rounding: number | null;
}

export function readEditionRow(cells: CellReader): EditionRow {
	return {
		subject: cells.oneOf('subject', SUBJECTS),
		year: cells.number('year'),
		edition: cells.text('edition'),
		editionDay: cells.text('edition_day'),
		place: cells.number('place'),
		newest: cells.number('newest') === 1,
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		newerLaws: cells.ids('newer_laws'),
		formula: null,
		factIds: cells.ids('fact_ids')
	};
}
