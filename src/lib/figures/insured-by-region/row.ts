/** One figure of one region, printed or the other side of a printed share, or a region for which none is printed. */

import { PRECISIONS, STATUSES, type Lang, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import { publisherNames, type PublisherNames } from '../../query/publisher-names.ts';
import type { FigureRow } from '../figure.ts';

export const MEASURES = ['insured_share', 'uninsured_share', 'insured_persons', 'uninsured_persons'] as const;
export type Measure = (typeof MEASURES)[number];

export interface RegionRow extends FigureRow {
	readonly measure: Measure;
	readonly region: string;
	readonly names: Readonly<Record<Lang, string>>;
	/** A region that is no more, or its old borders. */
	readonly former: boolean;
	/** null where nothing is printed, and so are the next four. */
	readonly day: string | null;
	readonly status: Status | null;
	readonly precision: Precision | null;
	/** People, or percent of the people of the region. */
	readonly value: number | null;
	readonly rounding: number | null;
	readonly publishers: PublisherNames;
	readonly newest: boolean;
}

export function readRegionRow(cells: CellReader): RegionRow {
	return {
		measure: cells.oneOf('measure', MEASURES),
		region: cells.text('region'),
		names: { kk: cells.text('kk'), ru: cells.text('ru'), en: cells.text('en') },
		former: cells.number('former') === 1,
		day: cells.textOrNull('day'),
		status: cells.oneOfOrNull('status', STATUSES),
		precision: cells.oneOfOrNull('precision', PRECISIONS),
		value: cells.numberOrNull('value'),
		rounding: cells.numberOrNull('rounding'),
		publishers: publisherNames(cells, 'publishers'),
		newest: cells.number('newest') === 1,
		factIds: cells.ids('fact_ids'),
		formula: cells.textOrNull('formula')
	};
}
