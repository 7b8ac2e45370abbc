/** What the figure says in words, computed from its rows for one language. */

import { isSharp } from '../../contract/spans.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { listOf } from '../../text/list.ts';
import { during } from '../../text/during.ts';
import { period } from '../../text/periods.ts';
import { compared, sideOf, type Comparison, type Side } from '../comparison.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import type { MedicineRow } from './row.ts';
import { WORDS } from './words.ts';
import { isWholeYear, money, newest, newestOf, people, silentYears, unknownYears } from './years.ts';

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
	const words = inOne(WORDS, lang);
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

function storyWords(
	rows: readonly MedicineRow[],
	lang: Lang
): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const { done, plan } = newest(rows);
	if (done === undefined || plan === undefined) {
		return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	}
	const silent = silentYears(rows);
	const treated = newestOf(people(rows));
	const comparisons = [
		besidePlan('money', done, plan, lang),
		...(treated.done === undefined || treated.plan === undefined
			? []
			: [besidePlan('people', treated.done, treated.plan, lang)])
	];
	return {
		comparisons,
		takeaway: [
			comparisons[0]!.sentence,
			...(silent.length === 0 ? [] : [fill(words.takeawaySilent, { years: listOf(silent.map(String), lang) })]),
			...comparisons.slice(1).map(({ sentence }) => sentence)
		].join(' '),
		headline: {
			number: inWords(done, lang),
			sentence: fill(words.headline, {
				when: during(done.periodStart, done.periodEnd, lang),
				status: statusWord(done.status, lang)
			}),
			factIds: done.factIds
		}
	};
}

/** What happened and a plan of a whole year: named in one sentence, which says that they are not alike. */
function besidePlan(panel: 'money' | 'people', done: MedicineRow, plan: MedicineRow, lang: Lang): Comparison {
	const { beside, besidePart, said } = inOne(WORDS, lang);
	const sentence = fill(beside[panel], {
		done: inWords(done, lang),
		when: asBeginning(during(done.periodStart, done.periodEnd, lang)),
		status: statusWord(done.status, lang),
		plan: inWords(plan, lang),
		year: String(plan.year),
		part: isWholeYear(done) ? '' : besidePart
	});
	return compared(sentence, [[side(done), side(plan)]], {
		class: said.plan,
		measure: said.plan,
		precision: inWords(isSharp(done) ? plan : done, lang),
		period: besidePart
	});
}

function side(row: MedicineRow): Side {
	return sideOf({ ...row, codes: [null, 'outpatient_drugs'] });
}

function tableOf(rows: readonly MedicineRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
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
