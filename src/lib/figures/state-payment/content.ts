/** What the drawings of this figure show, in the terms of the chart: lanes of years. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { Lane, LaneGap, LanesContent } from '../../charts/lanes.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { textureOf } from '../texture.ts';
import { inDigits, inWords } from './amounts.ts';
import { emptyOf, ofKind } from './payments.ts';
import type { Kind, PaymentRow } from './row.ts';
import { WORDS } from './words.ts';

export const PANELS = ['monthly', 'rate', 'wage', 'total', 'question'] as const;
export type PanelName = (typeof PANELS)[number];

type From = (factIds: readonly string[]) => string;

/** Lanes of each drawing; one drawing has one unit. */
const LANES_OF: Record<PanelName, readonly Kind[]> = {
	monthly: ['monthly', 'monthly_derived'],
	rate: ['rate'],
	wage: ['wage'],
	total: ['total_derived', 'forecast', 'line'],
	question: ['persons', 'persons_derived']
};

export function paymentLanes(rows: readonly PaymentRow[], panel: PanelName, lang: Lang, from: From): LanesContent {
	const words = inOne(WORDS, lang);
	return { lanes: LANES_OF[panel].map(laneOf), keys: keysOf(panel) };

	function laneOf(kind: Kind): Lane {
		const gaps = emptyOf(rows, kind).map((row): LaneGap => {
			const said = row.missing === null ? words.notPublished : words.noInput;
			const why = row.missing === null ? said : fill(words.refused, { input: words.input[row.missing] });
			return {
				id: `${kind}-${row.year}`,
				year: row.year,
				words: said,
				label: `${words.kind[kind]}, ${row.year}: ${why}`
			};
		});
		return {
			id: kind,
			name: words.lane[kind],
			gaps,
			bars: ofKind(rows, kind).map((row) => ({
				id: `${kind}-${row.year}`,
				tone: row.formula === null && kind !== 'wage' ? 'root-1' : 'context',
				texture: textureOf(row.status),
				label: `${words.kind[kind]}, ${row.year}: ${inWords(row, lang)}`,
				caption: inDigits(row, lang),
				href: from(row.factIds),
				year: row.year,
				value: row.value
			}))
		};
	}

	function keysOf(name: PanelName): KeyEntry[] {
		if (name !== 'monthly' && name !== 'total' && name !== 'question') return [];
		return [
			{ tone: 'root-1', texture: name === 'total' ? 'hatched' : 'solid', words: words.key[name].printed },
			{ tone: 'context', texture: name === 'question' ? 'hatched' : 'solid', words: words.key[name].derived }
		];
	}
}
