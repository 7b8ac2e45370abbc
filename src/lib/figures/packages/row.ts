/** One line of a list of what a package contains, with the publication that prints it. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export const PACKAGES = ['gobmp', 'osms'] as const;
export type Package = (typeof PACKAGES)[number];

export interface BenefitRow extends FigureRow {
	readonly package: Package;
	readonly year: number;
	/** Place in the list: 2 is a kind of care, 2.1 its first part. */
	readonly place: number;
	readonly level: 1 | 2;
	readonly texts: Readonly<Record<Lang, string>>;
	readonly sourceIds: readonly string[];
	/** Our label of the publication. */
	readonly titles: Readonly<Record<Lang, string>>;
}

export function readBenefitRow(cells: CellReader): BenefitRow {
	return {
		package: cells.oneOf('package', PACKAGES),
		year: cells.number('year'),
		place: cells.number('place'),
		level: cells.number('level') === 1 ? 1 : 2,
		texts: { kk: cells.text('text_kk'), ru: cells.text('text_ru'), en: cells.text('text_en') },
		sourceIds: cells.ids('source_id'),
		titles: { kk: cells.text('title_kk'), ru: cells.text('title_ru'), en: cells.text('title_en') },
		factIds: [],
		formula: null
	};
}
