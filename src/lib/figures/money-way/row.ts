/** One step of the money in one of the two funds, with the publications that describe it. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export const SIDES = ['today', 'first'] as const;
export type Side = (typeof SIDES)[number];
export const PRACTICES = ['kept', 'partly', 'not_kept', 'unknown'] as const;
export type PracticeStatus = (typeof PRACTICES)[number];

type InLanguages = Readonly<Record<Lang, string>>;

/** What the record knows of whether the step is done as described. */
export interface Practice {
	readonly status: PracticeStatus;
	readonly notes: InLanguages | null;
	readonly publication: Cited | null;
}

export interface Cited {
	readonly sourceId: string;
	/** Our label of the publication. */
	readonly titles: InLanguages;
}

export interface StepRow extends FigureRow {
	readonly side: Side;
	/** Place of the step, from 1. */
	readonly place: number;
	readonly names: InLanguages;
	/** Null where the decree of the first fund names no such step. */
	readonly texts: InLanguages | null;
	readonly sourceIds: readonly string[];
	readonly cited: readonly Cited[];
	readonly locators: InLanguages | null;
	/** Year of the newest publication that says so; null for the first fund. */
	readonly asOf: number | null;
	readonly practice: Practice | null;
}

export function readStepRow(cells: CellReader): StepRow {
	const sourceIds = cells.ids('source_ids');
	const titles = inLanguages(cells, 'titles_');
	const status = cells.oneOfOrNull('practice', PRACTICES);
	const evidence = cells.textOrNull('practice_source');
	const evidenceTitles = inLanguages(cells, 'practice_title_');
	return {
		side: cells.oneOf('side', SIDES),
		place: cells.number('place'),
		names: { kk: cells.text('title_kk'), ru: cells.text('title_ru'), en: cells.text('title_en') },
		texts: inLanguages(cells, 'text_'),
		sourceIds,
		cited: sourceIds.map((sourceId, index) => ({ sourceId, titles: nth(titles, index) })),
		locators: inLanguages(cells, 'locator_'),
		asOf: cells.numberOrNull('as_of'),
		practice:
			status === null
				? null
				: {
						status,
						notes: inLanguages(cells, 'practice_'),
						publication:
							evidence === null || evidenceTitles === null ? null : { sourceId: evidence, titles: evidenceTitles }
					},
		factIds: [],
		formula: null
	};
}

function inLanguages(cells: CellReader, prefix: string): InLanguages | null {
	const [kk, ru, en] = ['kk', 'ru', 'en'].map((lang) => cells.textOrNull(prefix + lang));
	return kk && ru && en ? { kk, ru, en } : null;
}

/** The title of one publication out of titles that stand line by line. */
function nth(titles: InLanguages | null, index: number): InLanguages {
	const line = (lang: Lang) => titles?.[lang].split('\n')[index] ?? '';
	return { kk: line('kk'), ru: line('ru'), en: line('en') };
}
