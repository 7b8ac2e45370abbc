/** What the figure says in words, computed from its rows for one subject and language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { newerLawSaid } from '../../text/newest-law.ts';
import { day, shortMonth } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { newerThan } from '../law-rows.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { changes, directions, forecastYears, toldYear, type ForecastYear } from './editions.ts';
import { partOf, type EditionRow, type Subject } from './row.ts';
import { WORDS } from './words.ts';

export function inWords(row: EditionRow, lang: Lang): string {
	return amount(row.value, 'KZT', lang, { precision: row.precision, rounding: row.rounding });
}

/** "2017-2019, 29 November 2016": years of the budget and day of the law. */
export function lawOf(row: EditionRow, lang: Lang): string {
	const years = (row.edition.split('/')[0] ?? '').replace('-', lang === 'en' ? '-' : '–');
	return fill(WORDS[lang].law, { years, day: day(row.editionDay, lang) });
}

/** "Nov 2016", for a phone. */
export function shortLaw({ editionDay }: EditionRow, lang: Lang): string {
	const [month, year] = [shortMonth(editionDay, lang), editionDay.slice(0, 4)];
	return lang === 'kk' ? `${year} ${month}` : `${month} ${year}`;
}

export function editionStatement(rows: readonly EditionRow[], choices: Choices, lang: Lang): Statement {
	const words = WORDS[lang];
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
): Pick<Statement, 'takeaway' | 'headline'> {
	const words = WORDS[lang];
	const told = toldYear(years, subject);
	const steps = told === null ? [] : changes(told);
	const [first, last] = [steps[0], steps.at(-1)];
	if (told === null || first === undefined || last === undefined)
		return { takeaway: words.none, headline: { number: '', sentence: '', factIds: [] } };
	const { up, down, same, all } = directions(years);
	const holes = { what: words.what[subject], year: String(told.year) };
	return {
		takeaway: [
			fill(words.takeaway, { ...holes, list: listOfLaws(steps, lang) }),
			fill(words.takeawayAll, { all: String(all), up: String(up), down: String(down), same: String(same) }),
			...(subject === 'osms' ? receiptsWords(rows, lang) : [])
		].join(' '),
		headline: {
			number: inWords(first, lang),
			sentence: fill(words.headline, {
				year: holes.year,
				what: inSentence(holes.what),
				day: day(first.editionDay, lang),
				lastDay: day(last.editionDay, lang),
				last: inWords(last, lang)
			}),
			factIds: [...first.factIds, ...last.factIds]
		}
	};
}

function receiptsWords(rows: readonly EditionRow[], lang: Lang): string[] {
	const words = WORDS[lang];
	const told = toldYear(forecastYears(rows, 'receipts'), 'receipts');
	if (told === null) return [];
	const holes = { what: words.what.receipts, year: String(told.year) };
	return [fill(words.takeaway, { ...holes, list: listOfLaws(changes(told), lang) })];
}

function listOfLaws(laws: readonly EditionRow[], lang: Lang): string {
	const words = WORDS[lang];
	return laws.map((law) => fill(words.step, { day: day(law.editionDay, lang), value: inWords(law, lang) })).join('; ');
}

function altOf(years: readonly ForecastYear[], subject: Subject, lang: Lang): string {
	const words = WORDS[lang];
	const said = (own: ForecastYear) =>
		fill(words.altYear, { year: String(own.year), list: listOfLaws(changes(own), lang) });
	return [fill(words.alt, { what: words.what[subject] }), ...years.map(said)].join(' ');
}

function tableOf(years: readonly ForecastYear[], subject: Subject, lang: Lang): FigureTable {
	const words = WORDS[lang];
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
