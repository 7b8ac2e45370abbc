/** What the two drawings of this figure show, in the terms of their charts. */

import type { RankedBarsContent, RankedRow } from '../../charts/ranked-bars.ts';
import type { Tone } from '../../charts/mark.ts';
import type { TimeLinesContent } from '../../charts/time-lines.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { inOne } from '../../text/in-one.ts';
import { shortest } from '../../text/numbers.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { inSigns, inWords, nominalInWords } from './amounts.ts';
import { SERIES, type MoneyRow, type MoneyUnit, type SeriesName } from './row.ts';
import { refusedWords, whatOf } from './statement.ts';
import { isKnown, seriesOf, sumsIn } from './sums.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const TONE_OF: Record<SeriesName, Tone> = { older: 'context', today: 'accent', public: 'root-1' };

export function sumBars(rows: readonly MoneyRow[], unit: MoneyUnit, lang: Lang, from: From): RankedBarsContent {
	const words = inOne(WORDS, lang);
	const own = sumsIn(rows, unit);
	return {
		rows: own.map((row): RankedRow => {
			const id = `${row.what}-${row.year}`;
			const name = whatOf(row, lang);
			if (!isKnown(row)) {
				return {
					id,
					name,
					gap: { id: `${id}-gap`, words: words.noInput, label: `${name}: ${refusedWords(row, lang)}` }
				};
			}
			const label = `${name}, ${statusWord(row.status, lang)}: ${inWords(row, lang)} (${nominalInWords(row, lang)})`;
			return {
				id,
				name,
				bar: {
					id,
					tone: row.what === 'funding' ? 'accent' : 'context',
					texture: textureOf(row.status),
					label,
					caption: inSigns(row, lang),
					href: from(row.factIds),
					value: row.value
				}
			};
		}),
		keys: [
			{ tone: 'context', texture: 'solid', words: words.key.then },
			{ tone: 'accent', texture: 'solid', words: words.key.now },
			{ tone: 'context', texture: textureOf('plan'), words: statusWord('plan', lang) }
		]
	};
}

/** Three series, none joined to another; the older one is of estimates, so its dots stand alone. */
export function shareLines(rows: readonly MoneyRow[], lang: Lang, from: From): TimeLinesContent {
	const words = inOne(WORDS, lang);
	return {
		series: SERIES.map((name) => {
			const own = seriesOf(rows, name);
			return {
				id: name,
				name: '',
				dots: own.map((row, index) => ({
					id: `${name}-${row.year}`,
					tone: TONE_OF[name],
					texture: textureOf(row.status),
					label: `${words.series[name]}, ${row.year}, ${statusWord(row.status, lang)}: ${inWords(row, lang)}`,
					...(index === 0 || index === own.length - 1 ? { caption: shortest(row.value, lang, 1) } : {}),
					href: from(row.factIds),
					day: `${row.year}-07-01`,
					value: row.value
				}))
			};
		}),
		formatTick: (value) => shortest(value, lang, 1),
		keys: SERIES.map((name) => ({
			tone: TONE_OF[name],
			texture: name === 'older' ? textureOf('estimate') : 'solid',
			words: words.series[name]
		}))
	};
}
