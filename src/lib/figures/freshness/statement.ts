/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { counted } from '../../text/counted.ts';
import { namedPeriod } from '../../text/during.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { dative } from '../../text/kazakh.ts';
import { NBSP, number } from '../../text/numbers.ts';
import { day, period } from '../../text/periods.ts';
import { plural } from '../../text/plurals.ts';
import type { Choices, Statement } from '../figure.ts';
import { tableCells } from '../table-cells.ts';
import { askOfSeries } from './old.ts';
import type { FreshnessRow } from './row.ts';
import { WORDS } from './words.ts';

/** A series without a figure for so many months is old. */
const OLD = 24;

export function inWords({ value, unit, precision, rounding }: FreshnessRow, lang: Lang): string {
	return amount(value, unit, lang, { precision, rounding });
}

/** "26 months". */
export function ageWords({ age }: FreshnessRow, lang: Lang): string {
	const { one, few, many } = inOne(WORDS, lang).months;
	const forms = { kk: [many], ru: [one, few, many], en: [one, many] }[lang];
	return `${number(age, lang)}${NBSP}${plural(age, lang, forms)}`;
}

export function periodWords({ periodStart, periodEnd }: FreshnessRow, lang: Lang): string {
	return period(periodStart, periodEnd, lang);
}

export function dueWords({ due }: FreshnessRow, lang: Lang): string {
	return inOne(WORDS, lang).due[due ?? 'none'];
}

/** Everything of one row in one sentence. */
export function rowWords(row: FreshnessRow, lang: Lang): string {
	const words = inOne(WORDS, lang);
	return fill(words.mark, {
		series: words.series[row.series],
		period: periodWords(row, lang),
		value: inWords(row, lang),
		age: ageWords(row, lang),
		due: dueWords(row, lang)
	});
}

export function freshnessStatement(rows: readonly FreshnessRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const { columns } = words;
	const [oldest] = rows;
	const newest = oldest === undefined ? '' : day(oldest.newest, lang);
	return {
		unit: fill(words.unitLine, { day: newest }),
		...(oldest === undefined
			? { takeaway: '', headline: { number: '', sentence: '', factIds: [] } }
			: storyWords(rows, oldest, newest, lang)),
		alt: `${rows.map((row) => rowWords(row, lang)).join('. ')}.`,
		caveats: words.caveats,
		table: {
			columns: [
				{ head: columns.series },
				{ head: columns.newest },
				{ head: columns.value, numeric: true },
				{ head: columns.publisher },
				{ head: columns.age, numeric: true },
				{ head: columns.due }
			],
			rows: rows.map((row) => {
				const asks = askOfSeries(row);
				return {
					...tableCells([
						words.series[row.series],
						periodWords(row, lang),
						[inWords(row, lang), row.value, row.unit],
						row.publisher[lang],
						[ageWords(row, lang), row.age],
						dueWords(row, lang)
					]),
					factIds: row.factIds,
					formula: row.formula,
					...(asks && { asks })
				};
			})
		},
		refusals: []
	};
}

function storyWords(
	rows: readonly FreshnessRow[],
	oldest: FreshnessRow,
	newest: string,
	lang: Lang
): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const due = rows.filter((row) => row.due !== null).length;
	const told = { series: words.series[oldest.series], day: lang === 'kk' ? dative(newest) : newest };
	const old = number(rows.filter(({ age }) => age >= OLD).length, lang);
	const of = (count: number) => counted(count, lang, words.dueSeries);
	return {
		takeaway: [
			fill(words.takeaway, { all: counted(rows.length, lang, words.seriesOf), old, day: told.day }),
			fill(words.takeawayOldest, {
				series: told.series,
				period: namedPeriod(oldest.periodStart, oldest.periodEnd, lang)
			}),
			fill(words.takeawayDue, { due: of(due), free: of(rows.length - due) })
		].join(' '),
		headline: {
			number: ageWords(oldest, lang),
			sentence: fill(words.headline, { ...told, period: periodWords(oldest, lang) }),
			factIds: oldest.factIds
		}
	};
}
