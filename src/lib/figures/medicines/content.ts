/** What the two drawings of this figure show, in the terms of their charts. */

import type { RankedBarsContent } from '../../charts/ranked-bars.ts';
import type { YearColumnsContent } from '../../charts/year-columns.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { shortAmount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { shortest } from '../../text/numbers.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import type { MedicineRow } from './row.ts';
import { inWords, when } from './statement.ts';
import { WORDS } from './words.ts';
import { isWholeYear, money, people, silentYears, unknownYears } from './years.ts';

type From = (factIds: readonly string[]) => string;

function markOf(row: MedicineRow, lang: Lang, from: From) {
	return {
		id: row.factIds.join('-'),
		tone: 'context',
		texture: textureOf(row.status),
		label: `${row.measureNames[lang]}, ${when(row, lang)}, ${statusWord(row.status, lang)}: ${inWords(row, lang)}`,
		href: from(row.factIds),
		value: row.value
	} as const;
}

export function moneyColumns(rows: readonly MedicineRow[], lang: Lang, from: From): YearColumnsContent {
	const words = inOne(WORDS, lang);
	const silent = silentYears(rows);
	const statuses = (['actual', 'plan'] as const).filter((status) => money(rows).some((row) => row.status === status));
	return {
		columns: money(rows).map((row) => ({
			year: row.year,
			slot: row.class,
			parts: [],
			whole: markOf(row, lang, from),
			caption: shortest(row.value / 1e9, lang, 1) + (isWholeYear(row) ? '' : '*')
		})),
		gaps: unknownYears(rows)
			.filter(
				(year) => !silent.includes(year) && !money(rows).some((row) => row.class === 'happened' && row.year === year)
			)
			.map((year) => ({
				id: `unspent-${year}`,
				year,
				slot: 'happened',
				words: words.notPublished,
				label: `${fill(words.notSpent, { year: String(year) })}: ${words.notPublished}`
			})),
		missing: words.notPublished,
		formatTick: (value) => shortest(value / 1e9, lang, 0),
		keys: statuses.map((status) => ({ tone: 'context', texture: textureOf(status), words: statusWord(status, lang) }))
	};
}

export function peopleBars(rows: readonly MedicineRow[], lang: Lang, from: From): RankedBarsContent {
	return {
		rows: people(rows).map((row) => ({
			id: row.factIds.join('-'),
			name: `${when(row, lang)} (${statusWord(row.status, lang)})`,
			bar: {
				...markOf(row, lang, from),
				caption: shortAmount(row.value, row.unit, lang, { precision: row.precision, rounding: row.rounding })
			}
		}))
	};
}
