/** One printed rate of one payer: in force, or by a schedule that was never applied. */

import { STATUSES, type Lang, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export const PAYERS = [
	'state',
	'employer',
	'employee',
	'entrepreneur',
	'civil_contract',
	'self_payer',
	'self_employed'
] as const;
export type RatePayer = (typeof PAYERS)[number];

export const SCHEDULES = ['in_force', 'law_2015', 'law_2016'] as const;
export type Schedule = (typeof SCHEDULES)[number];

export interface RateRow extends FigureRow {
	readonly payer: RatePayer;
	readonly names: Readonly<Record<Lang, string>>;
	readonly schedule: Schedule;
	/** Year in which the rate begins. */
	readonly year: number;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly status: Status;
	/** Percent of the payer's own base. */
	readonly value: number;
	/** The one of its payer, schedule and year that is drawn. */
	readonly drawn: boolean;
	/** The newest year that has begun; later ones are the law as it stands. The same in every row. */
	readonly begun: number;
}

export function readRateRow(cells: CellReader): RateRow {
	return {
		payer: cells.oneOf('payer', PAYERS),
		names: { kk: cells.text('kk'), ru: cells.text('ru'), en: cells.text('en') },
		schedule: cells.oneOf('schedule', SCHEDULES),
		year: cells.number('year'),
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		status: cells.oneOf('status', STATUSES),
		value: cells.number('value'),
		drawn: cells.number('drawn') === 1,
		begun: cells.number('begun'),
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}
