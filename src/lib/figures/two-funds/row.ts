/** One aspect of the two funds, each side with its publications. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import { publisherList, type PublisherNames } from '../../query/publisher-names.ts';
import type { FigureRow } from '../figure.ts';

type InThree = Readonly<Record<Lang, string>>;

export interface Cited {
	readonly sourceId: string;
	readonly publisher: PublisherNames;
}

/** What is known of one fund; null where nothing is. */
export interface Side {
	readonly words: InThree;
	readonly cited: readonly Cited[];
}

export const FUNDS = ['old', 'new'] as const;
export type Fund = (typeof FUNDS)[number];

export interface AspectRow extends FigureRow, Readonly<Record<Fund, Side | null>> {
	/** Code of the aspect in stories/comparison.csv. */
	readonly aspect: string;
	readonly names: InThree;
	/** Empty where there is none. */
	readonly notes: InThree;
	readonly sourceIds: readonly string[];
}

export function readAspectRow(cells: CellReader): AspectRow {
	const [old, now] = FUNDS.map((fund) => readSide(cells, fund));
	const cited = [...(old?.cited ?? []), ...(now?.cited ?? [])].map(({ sourceId }) => sourceId);
	return {
		aspect: cells.text('aspect'),
		names: { kk: cells.text('aspect_kk'), ru: cells.text('aspect_ru'), en: cells.text('aspect_en') },
		old: old ?? null,
		new: now ?? null,
		notes: {
			kk: cells.textOrNull('note_kk') ?? '',
			ru: cells.textOrNull('note_ru') ?? '',
			en: cells.textOrNull('note_en') ?? ''
		},
		factIds: [],
		formula: null,
		sourceIds: [...new Set(cited)]
	};
}

function readSide(cells: CellReader, fund: Fund): Side | null {
	const en = cells.textOrNull(`${fund}_en`);
	if (en === null) return null;
	const publishers = publisherList(cells, `${fund}_publishers`);
	return {
		words: { kk: cells.text(`${fund}_kk`), ru: cells.text(`${fund}_ru`), en },
		cited: cells.ids(`${fund}_source_ids`).map((sourceId, index) => ({
			sourceId,
			publisher: publishers[index] ?? { kk: sourceId, ru: sourceId, en: sourceId }
		}))
	};
}
