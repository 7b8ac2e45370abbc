/** What the drawing of this figure shows, in the terms of the chart: bars of regions, newest day first, and gaps. */

import type { RankedBarsContent } from '../../charts/ranked-bars.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { shortAmount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { byName } from '../../text/sort.ts';
import { day, monthYear } from '../../text/periods.ts';
import { textureOf } from '../texture.ts';
import { gaps, newest, type PrintedRegion } from './regions.ts';
import type { Measure, RegionRow } from './row.ts';
import { inWordsMarked, unitOf } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

export function regionBars(rows: readonly RegionRow[], measure: Measure, lang: Lang, from: From): RankedBarsContent {
	const words = inOne(WORDS, lang);
	const none = gaps(rows, measure);
	const compare = byName(lang);
	return {
		rows: [
			...newest(rows, measure).map((row) => ({ id: row.region, name: row.names[lang], bar: barOf(row) })),
			...[...none]
				.sort((a, b) => compare(a.names[lang], b.names[lang]))
				.map((row) => ({
					id: row.region,
					name: row.names[lang],
					gap: {
						id: `${row.region}-gap`,
						words: words.notPublished,
						label: fill(words.gapLabel, { region: row.names[lang] })
					}
				}))
		],
		keys: [
			{ tone: 'part-2', texture: 'solid', words: words.key.today },
			{ tone: 'context', texture: 'solid', words: words.key.former }
		]
	};

	function barOf(row: PrintedRegion) {
		const short = shortAmount(row.value, unitOf(measure), lang, { precision: row.precision, rounding: row.rounding });
		return {
			id: row.factIds.join('-'),
			tone: row.former ? 'context' : 'part-2',
			texture: textureOf(row.status),
			label: `${row.names[lang]}, ${day(row.day, lang)}: ${inWordsMarked(row, lang)} (${row.publishers[lang]})`,
			caption: `${short}, ${monthYear(row.day, lang)}${row.formula === null ? '' : words.derivedShort}`,
			href: from(row.factIds),
			value: row.value
		} as const;
	}
}
