/** What the drawings of this figure show: balances of the laws as a ladder, what was said as bars of their own. */

import type { LadderContent } from '../../charts/ladder.ts';
import type { RankedBarsContent } from '../../charts/ranked-bars.ts';
import type { Tone } from '../../charts/mark.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { shortest, signed } from '../../text/numbers.ts';
import { shortMonth } from '../../text/periods.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import type { DeficitRow, Panel } from './row.ts';
import { inWords, whatOf, whenOf, whoOf } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const SIGN = { exact: '', rounded: '', about: '≈', over: '>', under: '<', up_to: '≤' } as const;
const TONE_OF: Record<Panel, Tone> = { balance: 'context', deficit: 'accent', assets: 'root-1', extra: 'root-2' };

/** A rung for each law; what is below zero lies left of the line. */
export function balanceLadder(rows: readonly DeficitRow[], lang: Lang, from: From, narrow: boolean): LadderContent {
	const words = inOne(WORDS, lang);
	const own = rows.filter((row) => row.panel === 'balance');
	const years = [...new Set(own.map((row) => row.periodStart.slice(0, 4)))];
	return {
		groups: years.map((year) => ({
			id: year,
			name: year,
			rungs: own
				.filter((row) => row.periodStart.startsWith(year))
				.map((row) => ({
					...markOf(row, lang, from),
					name: narrow ? shortLaw(row, own, lang) : whoOf(row, lang),
					tone: row.value < 0 ? 'accent' : 'context',
					caption: signed(row.value / 1e9, lang)
				}))
		})),
		keys: [
			{ tone: 'accent', texture: textureOf('plan'), words: words.shortfall },
			{ tone: 'context', texture: textureOf('plan'), words: words.surplus }
		]
	};
}

/** Month and year of a law, and its day where another law on the same year is of the same month. */
function shortLaw({ published, periodStart }: DeficitRow, all: readonly DeficitRow[], lang: Lang): string {
	if (published === null) return '';
	const year = published.slice(0, 4);
	const twins = all.filter(
		(row) => row.periodStart === periodStart && row.published?.slice(0, 7) === published.slice(0, 7)
	);
	const day = twins.length > 1 ? `${Number(published.slice(8))} ` : '';
	const month = `${day}${shortMonth(published, lang)}`;
	return lang === 'kk' ? `${year} ${month}` : `${month} ${year}`;
}

/** What was printed, each bar with who printed it and when. */
export function saidBars(
	rows: readonly DeficitRow[],
	panel: Exclude<Panel, 'balance'>,
	lang: Lang,
	from: From
): RankedBarsContent {
	const words = inOne(WORDS, lang);
	const own = rows.filter((row) => row.panel === panel && (panel !== 'extra' || isOneYear(row)));
	return {
		rows: own.map((row) => ({
			id: row.factIds.join('-'),
			name:
				row.payer === null
					? fill(words.said, { when: whenOf(row, lang).replace(/\.$/, ''), who: whoOf(row, lang) })
					: fill(words.saidOf, { payer: row.payer[lang], when: whenOf(row, lang), publisher: row.publisher[lang] }),
			bar: {
				...markOf(row, lang, from),
				caption: SIGN[row.precision] + shortest(row.value / 1e9, lang, 1)
			}
		})),
		keys: (['actual', 'estimate'] as const)
			.filter((status) => own.some((row) => row.status === status))
			.map((status) => ({ tone: 'context', texture: textureOf(status), words: statusWord(status, lang) }))
	};
}

/** A sum of many years does not stand beside those of one. */
function isOneYear({ periodStart, periodEnd }: DeficitRow): boolean {
	return periodStart.slice(0, 4) === periodEnd.slice(0, 4);
}

function markOf(row: DeficitRow, lang: Lang, from: From) {
	const what = [whatOf(row, lang), whenOf(row, lang), whoOf(row, lang), statusWord(row.status, lang)];
	return {
		id: row.factIds.join('-'),
		tone: TONE_OF[row.panel],
		texture: textureOf(row.status),
		label: `${what.join(', ')}: ${inWords(row, lang)}`,
		href: from(row.factIds),
		value: row.value
	} as const;
}
