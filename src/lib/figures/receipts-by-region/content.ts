/** What the drawings of this figure show, in the terms of their charts. */

import type { Tone } from '../../charts/mark.ts';
import type { RankedBarsContent } from '../../charts/ranked-bars.ts';
import type { TileMapContent } from '../../charts/tile-map.ts';
import type { TimeLinesContent } from '../../charts/time-lines.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { shortest } from '../../text/numbers.ts';
import { regionShort } from '../../text/regions.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { formerOf, regions, sumsOf, type PeriodChoice, type RegionSum } from './places.ts';
import type { RegionRow } from './row.ts';
import { inWords, whenOf } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const SIGN = { exact: '', rounded: '', about: '≈', over: '>', under: '<', up_to: '≤' } as const;
const TODAY: Tone = 'accent';
const FORMER: Tone = 'context';

/** From this day the state and employees pay too: no line is drawn across it. */
const ALL_PAY = '2020-01-01';

const SCALE = { month: 1e6, share: 1, running: 1e9, other: 1e9, region: 1 } as const;

function digits(value: number, reading: RegionSum['reading'], lang: Lang): string {
	return shortest(value / SCALE[reading], lang, reading === 'month' ? 0 : 1);
}

function markOf(row: RegionSum, lang: Lang, from: From) {
	return {
		id: row.factIds.join('-'),
		tone: row.former ? FORMER : TODAY,
		texture: textureOf(row.status),
		label: `${row.names[lang]}, ${whenOf(row, lang)}, ${statusWord(row.status, lang)}: ${inWords(row, lang)}`,
		caption: SIGN[row.precision] + digits(row.value, row.reading, lang),
		href: from(row.factIds),
		value: row.value
	};
}

export function regionTiles(rows: readonly RegionRow[], choice: PeriodChoice, lang: Lang, from: From): TileMapContent {
	const words = inOne(WORDS, lang);
	const sums = sumsOf(rows, choice);
	const reading = sums[0]?.reading ?? 'region';
	return {
		tiles: regions(rows).flatMap((row) => {
			if (row.tile === null) return [];
			const own = sums.find((sum) => sum.region === row.region);
			const former = formerOf(row.region, sums);
			const region = row.names[lang];
			return [
				{
					id: row.region,
					name: { desk: regionShort(row.region, lang, 'desk'), phone: regionShort(row.region, lang, 'phone') },
					...row.tile,
					...(own === undefined ? {} : { value: markOf(own, lang, from) }),
					label:
						former === null
							? `${region}: ${words.notPublished}`
							: fill(words.withinLabel, { region, former: former.names[lang] }),
					within: former !== null
				}
			];
		}),
		formatStep: (low, high) =>
			fill(words.steps, { low: digits(low, reading, lang), high: digits(high, reading, lang) }),
		missing: words.notPublished,
		within: words.within,
		tone: TODAY
	};
}

export function regionBars(
	rows: readonly RegionRow[],
	choice: PeriodChoice,
	lang: Lang,
	from: From
): RankedBarsContent {
	return {
		rows: sumsOf(rows, choice).map((row) => ({
			id: row.region,
			name: row.names[lang],
			bar: markOf(row, lang, from)
		}))
	};
}

export function runningLines(rows: readonly RegionRow[], lang: Lang, from: From, narrow: boolean): TimeLinesContent {
	const sums = sumsOf(rows, 'running');
	const codes = [...new Set(sums.map(({ region }) => region))];
	return {
		series: codes.map((code) => {
			const own = sums.filter(({ region }) => region === code);
			return {
				id: code,
				// A name at the end of the drawing would be far from a dot of years ago.
				name: '',
				dots: own.map((row, place) => {
					const mark = markOf(row, lang, from);
					return {
						...mark,
						caption: `${shortName(row, lang, narrow)} ${mark.caption}`,
						day: row.periodEnd,
						broken: row.periodEnd >= ALL_PAY && (own[place - 1]?.periodEnd ?? ALL_PAY) < ALL_PAY
					};
				})
			};
		}),
		formatTick: (value) => digits(value, 'running', lang)
	};
}

function shortName({ region, former }: RegionSum, lang: Lang, narrow: boolean): string {
	const own = regionShort(region.replace(/_old$/, ''), lang, narrow ? 'phone' : 'desk');
	return former ? fill(inOne(WORDS, lang).formerShort, { region: own }) : own;
}
