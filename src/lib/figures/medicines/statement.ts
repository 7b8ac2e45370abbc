/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { period } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import type { MedicineRow } from './row.ts';
import { WORDS } from './words.ts';
import { money, newest, people, silentYears, unknownYears } from './years.ts';

/** "219.7 billion tenge", with the digits that were printed. */
export function inWords({ value, unit, precision, rounding }: MedicineRow, lang: Lang): string {
	return amount(value, unit, lang, {
		precision,
		rounding,
		digits: unit === 'KZT' && value % 1e9 !== 0 ? 1 : undefined
	});
}

export function when(row: MedicineRow, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}

export function medicinesStatement(rows: readonly MedicineRow[], _choices: Choices, lang: Lang): Statement {
	const words = WORDS[lang];
	const silent = silentYears(rows);
	return {
		unit: words.unitLine,
		...storyWords(rows, lang),
		alt: [
			fill(words.alt, { panel: words.panel.money, list: listed(money(rows), lang) }),
			...(silent.length === 0 ? [] : [fill(words.altSilent, { years: silent.join(', ') })]),
			fill(words.alt, { panel: words.panel.people, list: listed(people(rows), lang) })
		].join(' '),
		caveats: words.caveats,
		table: tableOf(rows, lang),
		refusals: []
	};
}

function listed(rows: readonly MedicineRow[], lang: Lang): string {
	return rows.map((row) => `${when(row, lang)} – ${inWords(row, lang)} (${statusWord(row.status, lang)})`).join('; ');
}

function storyWords(rows: readonly MedicineRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = WORDS[lang];
	const { done, plan } = newest(rows);
	if (done === undefined || plan === undefined) {
		return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	}
	const silent = silentYears(rows);
	return {
		takeaway: [
			fill(words.takeaway, {
				done: inWords(done, lang),
				doneWhen: when(done, lang),
				plan: inWords(plan, lang),
				planWhen: when(plan, lang)
			}),
			...(silent.length === 0 ? [] : [fill(words.takeawaySilent, { years: silent.join(', ') })]),
			fill(words.takeawayPeople, { list: listed(people(rows), lang) })
		].join(' '),
		headline: {
			number: inWords(done, lang),
			sentence: fill(words.headline, { when: when(done, lang), status: statusWord(done.status, lang) }),
			factIds: done.factIds
		}
	};
}

function tableOf(rows: readonly MedicineRow[], lang: Lang): FigureTable {
	const words = WORDS[lang];
	const { measure, period: span, status, value } = words.columns;
	return {
		columns: [{ head: measure }, { head: span }, { head: status }, { head: value, numeric: true }],
		rows: [
			...rows.map((row) => ({
				...tableCells([
					row.measureNames[lang],
					when(row, lang),
					statusWord(row.status, lang),
					[inWords(row, lang), row.value, row.unit]
				]),
				factIds: row.factIds,
				formula: row.formula
			})),
			...unknownYears(rows).map((year) => ({
				...tableCells([fill(words.notSpent, { year: String(year) }), String(year), '', words.notPublished]),
				factIds: [],
				formula: null
			}))
		]
	};
}
