/** One printed sum about the Fund itself: what it has, earns or costs, or what the state owed it. */

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
import type { FigureRow } from '../figure.ts';
import type { OnLaws } from '../law-rows.ts';

export const PANELS = ['assets', 'income', 'costs', 'arrears', 'transfers'] as const;
export type Panel = (typeof PANELS)[number];

export interface FundRow extends FigureRow, OnLaws {
	readonly panel: Panel;
	/** Code of lists/measures.csv. */
	readonly measure: string;
	readonly names: Readonly<Record<Lang, string>>;
	/** Place of the measure in its panel. */
	readonly place: number;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly class: 'expected' | 'happened';
	readonly status: Status;
	readonly precision: Precision;
	readonly value: number;
	readonly unit: Unit;
	readonly rounding: number | null;
	/** Day of the publication; null where it is not known. */
	readonly published: string | null;
	/** Does a budget law print it? Then `published` is the day of the law. */
	readonly law: boolean;
	/** The last year whose sums are asked for; the same in every row. */
	readonly lastAsked: number;
}

export function readFundRow(cells: CellReader): FundRow {
	return {
		panel: cells.oneOf('panel', PANELS),
		measure: cells.text('measure'),
		names: { kk: cells.text('kk'), ru: cells.text('ru'), en: cells.text('en') },
		place: cells.number('place'),
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		class: cells.oneOf('class', ['expected', 'happened']),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		value: cells.number('value'),
		unit: cells.oneOf('unit', UNITS),
		rounding: cells.numberOrNull('rounding'),
		published: cells.textOrNull('published'),
		law: cells.textOrNull('edition') !== null,
		lastAsked: cells.number('last_asked'),
		newerLaws: cells.ids('newer_laws'),
		formula: null,
		factIds: cells.ids('fact_ids')
	};
}
