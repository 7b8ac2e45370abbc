/** What the figure says in words, computed from its rows for one subject and language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { inOne } from '../../text/in-one.ts';
import { plural, type Forms } from '../../text/plurals.ts';
import { fill } from '../../text/fill.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { newerLawSaid } from '../../text/newest-law.ts';
import { dated } from '../../text/kazakh.ts';
import { day, shortMonth } from '../../text/periods.ts';
import { compared, sideOf, type Comparison, type Side } from '../comparison.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { newerThan } from '../law-rows.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { changes, directions, forecastYears, toldYear, type ForecastYear } from './editions.ts';
import { type EditionRow, LINES, type Subject, partOf } from './row.ts';
import { WORDS } from './words.ts';

/** After "of" and "about". */
const YEARS: Record<Lang, Forms> = { kk: ['жыл'], ru: ['годе', 'годах', 'годах'], en: ['year', 'years'] };

export function inWords(row: EditionRow, lang: Lang): string {
	return amount(row.value, 'KZT', lang, { precision: row.precision, rounding: row.rounding });
}

/** "2017-2019, 29 November 2016": years of the budget and day of the law. */
export function lawOf(row: EditionRow, lang: Lang): string {
	const years = (row.edition.split('/')[0] ?? '').replace('-', lang === 'en' ? '-' : '–');
	return fill(inOne(WORDS, lang).law, { years, day: day(row.editionDay, lang) });
}

/** "Nov 2016", for a phone. */
export function shortLaw({ editionDay }: EditionRow, lang: Lang): string {
	const [month, year] = [shortMonth(editionDay, lang), editionDay.slice(0, 4)];
	return lang === 'kk' ? `${year} ${month}` : `${month} ${year}`;
}

export function editionStatement(rows: readonly EditionRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const subject = choices['what'] as Subject;
	const years = forecastYears(rows, subject);
	const newer = newerThan(rows.filter((row) => row.subject === subject));
	return {
		unit: words.unitLine,
		...storyWords(rows, years, subject, lang),
		alt: altOf(years, subject, lang),
		caveats: [...words.caveats, words.about[subject], ...newerLawSaid(partOf(subject), newer, lang)],
		table: tableOf(years, subject, lang),
		refusals: []
	};
}

/** Line 066, which is shown first, is told together with the receipts, so that both are met without a choice. */
function storyWords(
	rows: readonly EditionRow[],
	years: readonly ForecastYear[],
	subject: Subject,
	lang: Lang
): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const told = toldYear(years, subject);
	const steps = told === null ? [] : changes(told);
	const [first, last] = [steps[0], steps.at(-1)];
	if (told === null || first === undefined || last === undefined)
		return { takeaway: words.none, headline: { number: '', sentence: '', factIds: [] } };
	const { up, down, same, all } = directions(years);
	const number = inWords(first, lang);
	const { did, done } = verbOf(subject, lang);
	const headline = fill(words.headline, {
		did,
		done,
		year: String(told.year),
		what: inSentence(words.what[subject]),
		day: dayOfLaw(first, lang),
		lastDay: dayOfLaw(last, lang),
		last: inWords(last, lang)
	});
	const revised = revisedWords(told, subject, lang);
	const receipts = subject === 'osms' ? receiptsWords(rows, lang) : [];
	return {
		comparisons: [
			revised,
			...receipts,
			compared(`${number} ${headline}`, [[sideOfLaw(first), sideOfLaw(last)]], {
				one_question: fill(words.saidLaw, { day: dayOfLaw(last, lang) })
			})
		],
		takeaway: [
			revised.sentence,
			fill(words.takeawayAll, {
				all: `${all} ${plural(all, lang, YEARS[lang])}`,
				up: String(up),
				down: String(down),
				same: String(same)
			}),
			...receipts.map(({ sentence }) => sentence)
		].join(' '),
		headline: { number, sentence: headline, factIds: [...first.factIds, ...last.factIds] }
	};
}

/** What one law after the other planned for a year: each sum with its law. */
function revisedWords(told: ForecastYear, subject: Subject, lang: Lang): Comparison {
	const words = inOne(WORDS, lang);
	const [first, ...later] = changes(told);
	const steps = later.map((law) => fill(words.nextLaw, { day: dayOfLaw(law, lang), value: inWords(law, lang) }));
	const sentence = fill(words.takeaway, {
		did: verbOf(subject, lang).did,
		year: String(told.year),
		what: inSentence(words.what[subject]),
		day: dayOfLaw(first!, lang),
		first: inWords(first!, lang),
		later: steps.join(', ')
	});
	return compared(
		sentence,
		later.map((law) => [sideOfLaw(first!), sideOfLaw(law)] as const),
		{ one_question: fill(words.saidLaw, { day: dayOfLaw(first!, lang) }) }
	);
}

function receiptsWords(rows: readonly EditionRow[], lang: Lang): Comparison[] {
	const told = toldYear(forecastYears(rows, 'receipts'), 'receipts');
	return told === null ? [] : [revisedWords(told, 'receipts', lang)];
}

function verbOf(subject: Subject, lang: Lang): Readonly<Record<'did' | 'done', string>> {
	return inOne(WORDS, lang).verb[LINES.includes(subject) ? 'line' : 'forecast'];
}

/** The day as it stands beside the word "law". */
function dayOfLaw({ editionDay }: EditionRow, lang: Lang): string {
	return lang === 'kk' ? dated(day(editionDay, lang)) : day(editionDay, lang);
}

/** Editions of one plan for one year: two answers to one question. */
function sideOfLaw({ subject, year, ...row }: EditionRow): Side {
	return sideOf({
		...row,
		theme: 'budget',
		measure: 'budget_plan',
		codes: [subject],
		unit: 'KZT',
		periodStart: `${year}-01-01`,
		periodEnd: `${year}-12-31`
	});
}

function listOfLaws(laws: readonly EditionRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	return laws.map((law) => fill(words.step, { day: day(law.editionDay, lang), value: inWords(law, lang) })).join('; ');
}

function altOf(years: readonly ForecastYear[], subject: Subject, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const said = (own: ForecastYear) =>
		fill(words.altYear, { year: String(own.year), list: listOfLaws(changes(own), lang) });
	return [fill(words.alt, { what: words.what[subject] }), ...years.map(said)].join(' ');
}

function tableOf(years: readonly ForecastYear[], subject: Subject, lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	return {
		columns: [
			{ head: heads.what },
			{ head: heads.year },
			{ head: heads.law },
			{ head: heads.status },
			{ head: heads.value, numeric: true }
		],
		rows: years.flatMap(({ year, laws }) =>
			laws.map((law) => ({
				...tableCells([
					words.what[subject],
					[String(year), year],
					lawOf(law, lang),
					statusWord(law.status, lang),
					[inWords(law, lang), law.value, 'KZT']
				]),
				factIds: law.factIds,
				formula: law.formula
			}))
		)
	};
}
