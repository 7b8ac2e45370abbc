/** One channel for one use as one document names it. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export const USES = ['status', 'complaint'] as const;
export type Use = (typeof USES)[number];
export const KINDS = ['app', 'bot', 'mail', 'office', 'phone', 'portal', 'site'] as const;
export type Kind = (typeof KINDS)[number];

type InLanguages = Readonly<Record<Lang, string>>;

export interface ChannelRow extends FigureRow {
	readonly channel: string;
	readonly use: Use;
	readonly kind: Kind;
	/** Year of the document; null when it has none. */
	readonly namedIn: number | null;
	readonly names: InLanguages;
	readonly texts: InLanguages;
	/** Address or number as printed. */
	readonly address: string | null;
	readonly sourceIds: readonly [string];
	readonly publication: InLanguages;
	readonly locators: InLanguages;
}

export function readChannelRow(cells: CellReader): ChannelRow {
	return {
		channel: cells.text('channel'),
		use: cells.oneOf('use', USES),
		kind: cells.oneOf('kind', KINDS),
		namedIn: cells.numberOrNull('named_in'),
		names: inLanguages(cells, 'title_'),
		texts: inLanguages(cells, 'text_'),
		address: cells.textOrNull('address'),
		sourceIds: [cells.text('source_id')],
		publication: inLanguages(cells, 'source_'),
		locators: inLanguages(cells, 'locator_'),
		factIds: [],
		formula: null
	};
}

function inLanguages(cells: CellReader, prefix: string): InLanguages {
	return { kk: cells.text(`${prefix}kk`), ru: cells.text(`${prefix}ru`), en: cells.text(`${prefix}en`) };
}
