/** One pair of printed figures that answer one question and can not both be right. */

import {
	PRECISIONS,
	STATUSES,
	UNITS,
	type Lang,
	type Precision,
	type Status,
	type Unit
} from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import { publisherNames, type PublisherNames } from '../../query/publisher-names.ts';
import type { FigureRow } from '../figure.ts';

export interface PrintedSide {
	readonly factId: string;
	readonly sourceId: string;
	readonly value: number;
	readonly status: Status;
	readonly precision: Precision;
	readonly rounding: number | null;
	readonly publisher: PublisherNames;
	readonly published: string | null;
	readonly titles: Readonly<Record<Lang, string>>;
	/** What the record notes of the figure; null when nothing. */
	readonly notes: Readonly<Record<Lang, string>> | null;
}

export interface DisagreementRow extends FigureRow {
	readonly question: string;
	/** What was asked, without the period. */
	readonly names: Readonly<Record<Lang, string>>;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly unit: Unit;
	/** The side that the rule of preference ranks higher. */
	readonly a: PrintedSide;
	readonly b: PrintedSide;
	/** In the unit. */
	readonly gap: number;
	/** Of the larger figure. */
	readonly gapPercent: number;
}

export function readDisagreementRow(cells: CellReader): DisagreementRow {
	return {
		question: cells.text('question'),
		names: { kk: cells.text('kk'), ru: cells.text('ru'), en: cells.text('en') },
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		unit: cells.oneOf('unit', UNITS),
		a: side(cells, 'a'),
		b: side(cells, 'b'),
		gap: cells.number('gap'),
		gapPercent: cells.number('gap_percent'),
		factIds: cells.ids('fact_ids'),
		formula: 'disagreement_gap'
	};
}

function side(cells: CellReader, which: 'a' | 'b'): PrintedSide {
	const noted = cells.textOrNull(`note_en_${which}`) !== null;
	return {
		factId: cells.text(`fact_id_${which}`),
		sourceId: cells.text(`source_id_${which}`),
		value: cells.number(`value_${which}`),
		status: cells.oneOf(`status_${which}`, STATUSES),
		precision: cells.oneOf(`precision_${which}`, PRECISIONS),
		rounding: cells.numberOrNull(`rounding_${which}`),
		publisher: publisherNames(cells, `publisher_${which}`),
		published: cells.textOrNull(`published_${which}`),
		titles: inThree('title'),
		notes: noted ? inThree('note') : null
	};

	function inThree(column: string): Record<Lang, string> {
		return {
			kk: cells.text(`${column}_kk_${which}`),
			ru: cells.text(`${column}_ru_${which}`),
			en: cells.text(`${column}_en_${which}`)
		};
	}
}
