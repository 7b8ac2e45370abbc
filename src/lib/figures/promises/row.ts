/** One promise with what became of it and the publications behind both. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

/** In the order in which they are told: what failed first, what was kept last. */
export const OUTCOMES = ['not_kept', 'partly', 'unknown', 'kept'] as const;
export type Outcome = (typeof OUTCOMES)[number];

type InThree = Readonly<Record<Lang, string>>;

export interface Cited {
	readonly sourceId: string;
	readonly titles: InThree;
}

/** A duty to publish every quarter, as far as the record reaches. */
export interface QuarterlyDuty {
	/** The day from which it binds, and the day of the newest publication of the record. */
	readonly since: string;
	readonly until: string;
	/** Quarters that ended between the two, and those of which a publication was found. */
	readonly due: number;
	readonly found: number;
}

export interface PromiseRow extends FigureRow {
	readonly promiseId: string;
	/** Who promised, as the record writes it. */
	readonly by: string;
	readonly texts: InThree;
	readonly outcome: Outcome;
	readonly promisedIn: Cited;
	/** The publication that shows what became of it; null when none does. */
	readonly evidence: Cited | null;
	readonly notes: InThree | null;
	/** Null where the promise is not one of every quarter. */
	readonly duty: QuarterlyDuty | null;
	readonly sourceIds: readonly string[];
}

export function readPromiseRow(cells: CellReader): PromiseRow {
	const sourceId = cells.text('source_id');
	const since = cells.textOrNull('since');
	const evidenceId = cells.textOrNull('evidence_source_id');
	return {
		promiseId: cells.text('promise_id'),
		by: cells.text('promised_by'),
		texts: inThree('text'),
		outcome: cells.oneOf('status', OUTCOMES),
		promisedIn: { sourceId, titles: inThree('title') },
		evidence: evidenceId === null ? null : { sourceId: evidenceId, titles: inThree('evidence') },
		notes: cells.textOrNull('note_en') === null ? null : inThree('note'),
		duty:
			since === null
				? null
				: {
						since,
						until: cells.text('until'),
						due: cells.number('quarters_due'),
						found: cells.number('quarters_found')
					},
		factIds: [],
		formula: null,
		sourceIds: evidenceId === null ? [sourceId] : [sourceId, evidenceId]
	};

	function inThree(column: string): InThree {
		return {
			kk: cells.text(`${column}_kk`),
			ru: cells.text(`${column}_ru`),
			en: cells.text(`${column}_en`)
		};
	}
}
