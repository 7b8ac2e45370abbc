/** One count or share of the insured or the uninsured, printed or the other side of a printed share, or a year without any. */

import { PRECISIONS, STATUSES, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import { publisherNames, type PublisherNames } from '../../query/publisher-names.ts';
import type { FigureRow } from '../figure.ts';

export const SCALES = ['number', 'share'] as const;
export type Scale = (typeof SCALES)[number];

export const SIDES = ['uninsured', 'insured'] as const;
export type Side = (typeof SIDES)[number];

export const COUNTED = ['status', 'payers', 'conditional', 'with_local'] as const;
/** Who is counted: figures of different definitions are never joined. */
export type Counted = (typeof COUNTED)[number];

export interface InsuredRow extends FigureRow {
	readonly scale: Scale;
	readonly side: Side;
	readonly counted: Counted;
	readonly periodStart: string;
	readonly periodEnd: string;
	/** null for a gap, and so are the next three. */
	readonly status: Status | null;
	readonly precision: Precision | null;
	/** People, or percent of the population. */
	readonly value: number | null;
	readonly rounding: number | null;
	/** Names of the publishers, joined by commas; empty for a gap. */
	readonly publishers: PublisherNames;
}

export function readInsuredRow(cells: CellReader): InsuredRow {
	return {
		scale: cells.oneOf('scale', SCALES),
		side: cells.oneOf('side', SIDES),
		counted: cells.oneOf('counted', COUNTED),
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		status: cells.oneOfOrNull('status', STATUSES),
		precision: cells.oneOfOrNull('precision', PRECISIONS),
		value: cells.numberOrNull('value'),
		rounding: cells.numberOrNull('rounding'),
		publishers: publisherNames(cells, 'publishers'),
		factIds: cells.ids('fact_ids'),
		formula: cells.textOrNull('formula')
	};
}
