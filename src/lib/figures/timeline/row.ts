/** One dated event with its publication. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import { publisherNames, type PublisherNames } from '../../query/publisher-names.ts';
import type { FigureRow } from '../figure.ts';

export const KINDS = ['law', 'decree', 'institution', 'launch', 'change', 'report'] as const;
export type Kind = (typeof KINDS)[number];

export interface EventRow extends FigureRow {
	readonly day: string;
	readonly kind: Kind;
	readonly titles: Readonly<Record<Lang, string>>;
	/** What a reader should know; empty where nothing. */
	readonly notes: Readonly<Record<Lang, string>>;
	/** Does it move or put off a start? */
	readonly putOff: boolean;
	readonly sourceId: string;
	readonly publisher: PublisherNames;
}

export function readEventRow(cells: CellReader): EventRow {
	const sourceId = cells.text('source_id');
	return {
		day: cells.text('day'),
		kind: cells.oneOf('kind', KINDS),
		titles: { kk: cells.text('title_kk'), ru: cells.text('title_ru'), en: cells.text('title_en') },
		notes: {
			kk: cells.textOrNull('note_kk') ?? '',
			ru: cells.textOrNull('note_ru') ?? '',
			en: cells.textOrNull('note_en') ?? ''
		},
		putOff: cells.number('put_off') === 1,
		sourceId,
		publisher: publisherNames(cells, 'publisher'),
		factIds: [],
		formula: null,
		sourceIds: [sourceId]
	};
}
