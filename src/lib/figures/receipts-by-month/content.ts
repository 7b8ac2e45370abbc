/** What the two drawings of this figure show, in the terms of their charts. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { Tone } from '../../charts/mark.ts';
import type { MonthBar, MonthRowsContent } from '../../charts/month-rows.ts';
import type { RankedBarsContent } from '../../charts/ranked-bars.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { inOne } from '../../text/in-one.ts';
import { monthYear, period, shortMonth, year as yearWords } from '../../text/periods.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { inDigits, inWords, withRange } from './amounts.ts';
import { isKnown, months, monthYears, years, type Month } from './months.ts';
import type { ReceiptRow } from './row.ts';
import { kindOf } from './table.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const PRINTED: Tone = 'accent';
const DERIVED: Tone = 'context';

export function monthContent(rows: readonly ReceiptRow[], lang: Lang, from: From): MonthRowsContent {
	const words = inOne(WORDS, lang);
	const all = months(rows);
	const drawn = all.flatMap(({ printed, expected }) => [printed, expected]).filter((row) => row !== null);
	const bar = (row: ReceiptRow, month: number): MonthBar => ({
		id: `${row.periodStart}-${row.derived ? 'derived' : 'printed'}`,
		month,
		tone: row.derived ? DERIVED : PRINTED,
		texture: textureOf(row.status),
		label: `${monthYear(row.periodStart, lang)}, ${row.derived ? words.kind.derived : words.kind.printed}, ${statusWord(row.status, lang)}: ${withRange(row, lang)}`,
		caption: inDigits(row, lang),
		href: from(row.factIds),
		value: row.value,
		...(row.low === null || row.high === null ? {} : { range: { low: row.low, high: row.high } })
	});
	const bars = (own: readonly Month[], pick: (month: Month) => ReceiptRow | null) =>
		own.flatMap((month) => {
			const row = pick(month);
			return row === null ? [] : [bar(row, month.month)];
		});
	return {
		rows: monthYears(rows).map((year) => {
			const own = all.filter((month) => month.year === year);
			return {
				id: String(year),
				name: String(year),
				bars: bars(own, ({ printed, expected }) => printed ?? expected),
				derived: bars(own, ({ derived }) => derived),
				gaps: own
					.filter((month) => !isKnown(month) && month.expected === null)
					.map(({ id, month }) => ({
						id: `${id}-gap`,
						month,
						label: `${monthYear(`${id}-01`, lang)}: ${words.notPublished}`
					}))
			};
		}),
		months: Array.from({ length: 12 }, (_, index) => shortMonth(`2000-${String(index + 1).padStart(2, '0')}-01`, lang)),
		keys: [
			{ tone: PRINTED, texture: 'solid', words: words.kind.printed },
			...(['preliminary', 'estimate'] as const)
				.filter((status) => drawn.some((row) => row.status === status))
				.map((status): KeyEntry => ({ tone: PRINTED, texture: textureOf(status), words: statusWord(status, lang) })),
			{ tone: DERIVED, texture: 'solid', words: words.kind.derived }
		],
		missing: words.notPublished
	};
}

export function yearContent(rows: readonly ReceiptRow[], lang: Lang, from: From): RankedBarsContent {
	const words = inOne(WORDS, lang);
	return {
		rows: years(rows).map(({ year, row }) => {
			if (row === null) {
				const label = `${yearWords(year, lang)}: ${words.notPublished}`;
				return {
					id: String(year),
					name: yearWords(year, lang),
					gap: { id: `${year}-gap`, words: words.notPublished, label }
				};
			}
			const when = period(row.periodStart, row.periodEnd, lang);
			const said = `${kindOf(row, lang)}, ${statusWord(row.status, lang)}`;
			return {
				id: String(year),
				name: when,
				bar: {
					id: row.factIds.join('-'),
					tone: row.named ? PRINTED : DERIVED,
					texture: textureOf(row.status),
					label: `${when}, ${said}: ${inWords(row, lang)}`,
					caption: `${inDigits(row, lang)} (${kindOf(row, lang)})`,
					href: from(row.factIds),
					value: row.value
				}
			};
		})
	};
}
