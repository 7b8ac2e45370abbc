/** One printed figure of one cell of the expected grids, or a cell that has none. */

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

export const GRIDS = ['payer', 'package', 'care_type', 'category', 'coverage', 'accounts', 'local_budget'] as const;
export type Grid = (typeof GRIDS)[number];

export const STATES = [
	'filled',
	'part_year_only',
	'mixed_only',
	'plan_only',
	'population_only',
	'total_only',
	'nothing'
] as const;
export type CellState = (typeof STATES)[number];

export type Expected = 'happened' | 'expected';

export interface KnownFigure {
	readonly factId: string;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly status: Status;
	readonly precision: Precision;
	readonly unit: Unit;
	readonly value: number;
	readonly rounding: number | null;
	/** What it speaks of, when that is not the question itself. */
	readonly names: Readonly<Record<Lang, string>> | null;
}

export interface GapRow extends FigureRow {
	readonly grid: Grid;
	readonly class: Expected;
	readonly code: string;
	readonly names: Readonly<Record<Lang, string>>;
	readonly year: number;
	readonly state: CellState;
	/** The answer, or what is known instead of one; null when nothing is. */
	readonly known: KnownFigure | null;
}

export function readGapRow(cells: CellReader): GapRow {
	const factId = cells.textOrNull('fact_id');
	return {
		grid: cells.oneOf('grid', GRIDS),
		class: cells.oneOf('class', ['happened', 'expected']),
		code: cells.text('code'),
		names: inThree(cells, ''),
		year: cells.number('year'),
		state: cells.oneOf('state', STATES),
		known: factId === null ? null : known(cells, factId),
		factIds: factId === null ? [] : [factId],
		formula: null
	};
}

function known(cells: CellReader, factId: string): KnownFigure {
	return {
		factId,
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		unit: cells.oneOf('unit', UNITS),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		names: cells.textOrNull('near_en') === null ? null : inThree(cells, 'near_')
	};
}

function inThree(cells: CellReader, prefix: string): Record<Lang, string> {
	return { kk: cells.text(`${prefix}kk`), ru: cells.text(`${prefix}ru`), en: cells.text(`${prefix}en`) };
}
