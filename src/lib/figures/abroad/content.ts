/** What the drawings of this figure show, in the terms of the chart. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { RankedBarsContent } from '../../charts/ranked-bars.ts';
import type { Tone } from '../../charts/mark.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { shortAmount } from '../../text/amounts.ts';
import { inOne } from '../../text/in-one.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { PAYERS, type AbroadRow, type Panel, type Payer } from './row.ts';
import { rowsOf } from './shown.ts';
import { digitsOf, inWords, nameOf } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const TONE_OF: Record<Payer, Tone> = {
	employer: 'root-2',
	employee: 'root-3',
	employer_and_employee: 'context'
};

export function abroadBars(rows: readonly AbroadRow[], panel: Panel, lang: Lang, from: From): RankedBarsContent {
	const own = rowsOf(rows, panel);
	const payers = PAYERS.filter((payer) => own.some((row) => row.payer === payer));
	return {
		rows: own.map((row) => ({
			id: row.factIds.join('-'),
			name: nameOf(row, lang),
			bar: {
				id: row.factIds.join('-'),
				tone: toneOf(row),
				texture: textureOf(row.status),
				label: `${nameOf(row, lang)}, ${statusWord(row.status, lang)}: ${inWords(row, lang)} (${row.publishers[lang]})`,
				caption: shortAmount(row.value, 'percent', lang, { precision: row.precision, digits: digitsOf(row) }),
				href: from(row.factIds),
				value: row.value
			}
		})),
		keys: payers.length < 2 ? [] : [...payers.map(keyOf), ...plans()]
	};

	function keyOf(payer: Payer): KeyEntry {
		return { tone: TONE_OF[payer], texture: 'solid', words: inOne(WORDS, lang).payer[payer] };
	}
	function plans(): KeyEntry[] {
		const some = own.some((row) => row.status === 'plan');
		return some ? [{ tone: 'context', texture: textureOf('plan'), words: statusWord('plan', lang) }] : [];
	}
}

function toneOf(row: AbroadRow): Tone {
	if (row.payer !== null) return TONE_OF[row.payer];
	return row.country === 'KZ' ? 'accent' : 'context';
}
