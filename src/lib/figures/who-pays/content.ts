/** What the three drawings of this figure show, in the terms of their charts. */

import type { LanesContent } from '../../charts/lanes.ts';
import type { RankedBarsContent } from '../../charts/ranked-bars.ts';
import type { TimeLinesContent } from '../../charts/time-lines.ts';
import type { Tone } from '../../charts/mark.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { shortest } from '../../text/numbers.ts';
import { day, period } from '../../text/periods.ts';
import { PRECISION_SIGN } from '../precision-sign.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { CUMULATIVE_PAYERS, FORECAST_PAYERS, forecastBars, runningTotal, yearOf, type Receipts } from './panels.ts';
import type { PayerRow } from './row.ts';
import { inWords } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const TONE_OF: Readonly<Record<string, Tone>> = {
	state: 'root-1',
	employer: 'root-2',
	employee: 'root-3',
	entrepreneur_and_civil_contract: 'root-4',
	entrepreneur: 'root-4',
	civil_contract: 'root-4',
	self_payer: 'root-4',
	single_payment: 'root-4'
};

function markOf(row: PayerRow, when: string, lang: Lang, from: From) {
	return {
		id: row.factIds.join('-'),
		tone: TONE_OF[row.payer] ?? 'context',
		texture: textureOf(row.status),
		label: `${row.names[lang]}, ${when}, ${statusWord(row.status, lang)}: ${inWords(row, lang)}`,
		caption: PRECISION_SIGN[row.precision] + billions(row.value, lang),
		href: from(row.factIds),
		value: row.value
	} as const;
}

/** Billions of tenge in digits; the unit stands under the title. */
export function billions(value: number, lang: Lang): string {
	return shortest(value / 1e9, lang, value < 1e11 ? 1 : 0);
}

export function forecastLanes(rows: readonly PayerRow[], withOlder: boolean, lang: Lang, from: From): LanesContent {
	const words = inOne(WORDS, lang);
	return {
		lanes: FORECAST_PAYERS.map((payer) => ({
			id: payer,
			name: words.short[payer] ?? payer,
			bars: forecastBars(rows, payer).map(({ row, earlier }) => ({
				...markOf(row, lawOf(row, lang), lang, from),
				year: yearOf(row),
				...(withOlder ? { earlier: earlier.map((older) => earlierOf(older, lang)) } : {})
			}))
		})),
		keys: [{ tone: 'context', texture: textureOf('plan'), words: statusWord('plan', lang) }]
	};
}

function lawOf(row: PayerRow, lang: Lang): string {
	const law = row.editionDay === null ? '' : ` (${fill(inOne(WORDS, lang).law, { day: day(row.editionDay, lang) })})`;
	return `${yearOf(row)}${law}`;
}

function earlierOf(row: PayerRow, lang: Lang): { value: number; label: string } {
	const holes = { day: row.editionDay === null ? '' : day(row.editionDay, lang), value: inWords(row, lang) };
	return { value: row.value, label: fill(inOne(WORDS, lang).earlier, holes) };
}

export function receiptBars({ payers }: Receipts, lang: Lang, from: From): RankedBarsContent {
	return {
		rows: payers.map((row) => ({
			id: row.payer,
			name: row.names[lang],
			bar: markOf(row, period(row.periodStart, row.periodEnd, lang), lang, from)
		}))
	};
}

export function cumulativeLines(rows: readonly PayerRow[], lang: Lang, from: From): TimeLinesContent {
	const words = inOne(WORDS, lang);
	return {
		series: CUMULATIVE_PAYERS.map((payer) => ({
			id: payer,
			name: words.short[payer] ?? payer,
			dots: runningTotal(rows, payer).map((row) => {
				const { caption, ...mark } = markOf(row, period(row.periodStart, row.periodEnd, lang), lang, from);
				const all = runningTotal(rows, payer);
				const told = row === all.at(-1) || row === all.findLast((other) => other.class === 'happened');
				return { ...mark, ...(told ? { caption } : {}), day: row.periodEnd };
			})
		})),
		formatTick: (value) => billions(value, lang),
		keys: (['actual', 'preliminary', 'plan', 'estimate'] as const).map((status) => ({
			tone: 'context',
			texture: textureOf(status),
			words: statusWord(status, lang)
		}))
	};
}
