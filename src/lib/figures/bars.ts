/** Bars of printed figures that are no figure of their own: what each says, told to the chart. */

import type { Tone } from '../charts/mark.ts';
import type { RankedBar, RankedBarsContent } from '../charts/ranked-bars/content.ts';
import type { Status } from '../contract/vocabulary.ts';
import { textureOf } from './texture.ts';

export interface PrintedBar {
	readonly id: string;
	readonly kind: 'total' | 'part' | 'insurance';
	readonly status: Status;
	readonly value: number;
	/** The value as printed. */
	readonly caption: string;
	/** Everything the bar says. */
	readonly label: string;
	readonly href: string;
}

export interface PrintedRow {
	readonly name: string;
	readonly bar: PrintedBar;
	/** The plan under what happened. */
	readonly plan?: PrintedBar;
}

export type BarsContent = RankedBarsContent;

const TONES: Readonly<Record<PrintedBar['kind'], Tone>> = { total: 'context', part: 'part-1', insurance: 'part-2' };

/** Rows in the order given; `keys` are the words for what happened and for a plan, where both are drawn. */
export function barsContent(
	rows: readonly PrintedRow[],
	keys?: Readonly<Record<'happened' | 'planned', string>>
): BarsContent {
	const entries =
		keys === undefined
			? []
			: ([
					['actual', keys.happened],
					['plan', keys.planned]
				] as const);
	return {
		rows: rows.map(({ name, bar, plan }) => ({
			id: bar.id,
			name,
			bar: drawn(bar),
			...(plan && { bound: drawn(plan) })
		})),
		keys: entries.map(([status, words]) => ({ tone: TONES.part, texture: textureOf(status), words }))
	};
}

function drawn({ kind, status, ...printed }: PrintedBar): RankedBar {
	return { ...printed, tone: TONES[kind], texture: textureOf(status) };
}
