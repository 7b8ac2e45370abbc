/** What the figure says in words, computed from its rows for one reading and language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { dative } from '../../text/kazakh.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { MONTHS } from '../../text/months.ts';
import { during } from '../../text/during.ts';
import { monthYear, period } from '../../text/periods.ts';
import { plural, type Forms } from '../../text/plurals.ts';
import { compared, sideOf, type Side } from '../comparison.ts';
import type { Choices, Statement } from '../figure.ts';
import { inWords, withRange } from './amounts.ts';
import { monthCaveats, yearCaveats } from './caveats.ts';
import { isKnown, isWholeYear, lastMonth, months, monthYears, years } from './months.ts';
import type { ReceiptRow } from './row.ts';
import { monthTable, yearTable } from './table.ts';
import { WORDS } from './words.ts';

/** After "of". */
const MONTH_FORMS: Record<Lang, Forms> = {
	kk: ['айдың'],
	ru: ['месяца', 'месяцев', 'месяцев'],
	en: ['month', 'months']
};

/** After "of". */
const YEARS: Record<Lang, Forms> = { kk: ['жылдың'], ru: ['года', 'лет', 'лет'], en: ['year', 'years'] };

type Told = Pick<Statement, 'takeaway' | 'headline' | 'comparisons'>;

const NOTHING: Told = { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };

export function receiptStatement(rows: readonly ReceiptRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const byYear = choices['by'] === 'year';
	return {
		unit: words.unitLine[byYear ? 'year' : 'month'],
		...(byYear ? yearStory(rows, lang) : monthStory(rows, lang)),
		alt: byYear ? yearAlt(rows, lang) : monthAlt(rows, lang),
		caveats: byYear ? yearCaveats(rows, lang) : monthCaveats(rows, lang),
		table: byYear ? yearTable(rows, lang) : monthTable(rows, lang),
		refusals: []
	};
}

/** The month in which the state and employees began to pay. */
const ALL_PAY = '2020-01-01';

/** That month, and the largest printed before it. */
function monthStory(rows: readonly ReceiptRow[], lang: Lang): Told {
	const words = inOne(WORDS, lang);
	const all = months(rows);
	const printed = all.flatMap(({ printed }) => (printed === null ? [] : [printed]));
	const first = printed.find((row) => row.periodStart === ALL_PAY);
	const before = printed.filter((row) => row.periodEnd < ALL_PAY).sort((a, b) => b.value - a.value)[0];
	if (first === undefined || before === undefined) return NOTHING;
	const number = inWords(first, lang);
	const headline = fill(words.headline.month, {
		when: during(first.periodStart, first.periodEnd, lang),
		before: inWords(before, lang),
		month: monthYear(before.periodStart, lang)
	});
	return {
		comparisons: [
			compared(`${number} ${headline}`, [[sideOfSum(first), sideOfSum(before)]], {
				launch: words.said.launch,
				precision: inWords(before, lang)
			})
		],
		takeaway: fill(words.takeaway.month, {
			all: monthsOf(all.length, lang),
			printed: String(printed.length),
			derived: String(all.filter((month) => month.printed === null && month.derived !== null).length),
			expected: String(all.filter((month) => month.expected !== null).length),
			unknown: String(all.filter((month) => !isKnown(month) && month.expected === null).length),
			first: number,
			...untilHoles(rows, lang)
		}),
		headline: {
			number,
			sentence: headline,
			factIds: [...first.factIds, ...before.factIds]
		}
	};
}

/** "42 months", after "of" in Russian and English. */
function monthsOf(count: number, lang: Lang): string {
	return `${count} ${plural(count, lang, MONTH_FORMS[lang])}`;
}

function yearsOf(count: number, lang: Lang): string {
	return `${count} ${plural(count, lang, YEARS[lang])}`;
}

/** A sum whose payers are not named is of others than one whose payers are. */
function sideOfSum({ named, ...row }: ReceiptRow): Side {
	return sideOf({
		...row,
		theme: 'inflows',
		measure: 'contributions',
		codes: ['all', named ? null : 'unnamed'],
		unit: 'KZT'
	});
}

/** The last month that is asked for: "December" and "2020"; in Kazakh "желтоқсанға". */
function untilHoles(rows: readonly ReceiptRow[], lang: Lang): { until: string; untilYear: string } {
	const last = lastMonth(rows);
	const name = MONTHS[lang].full[Number(last.slice(5)) - 1] ?? '';
	return { until: lang === 'kk' ? dative(name) : name, untilYear: last.slice(0, 4) };
}

function yearStory(rows: readonly ReceiptRow[], lang: Lang): Told {
	const words = inOne(WORDS, lang);
	const all = years(rows);
	const sums = all.flatMap(({ row }) => (row === null ? [] : [row]));
	const whole = sums.filter(isWholeYear);
	const part = sums
		.filter((row) => row.named && !isWholeYear(row))
		.sort((a, b) => (a.periodEnd.slice(5) < b.periodEnd.slice(5) ? 1 : -1))[0];
	const newest = whole.at(-1);
	if (newest === undefined || part === undefined) return NOTHING;
	const longest = fill(words.takeawayPart, {
		when: asBeginning(during(part.periodStart, part.periodEnd, lang)),
		value: inWords(part, lang),
		year: part.periodEnd.slice(0, 4)
	});
	return {
		comparisons: [
			compared(longest, [[sideOfSum(part), sideOfSum(newest)]], {
				period: words.said.part,
				status: words.said.part,
				whom: words.said.named,
				precision: inWords(part, lang),
				prices: fill(words.said.prices, { year: part.periodEnd.slice(0, 4) })
			})
		],
		takeaway: [
			fill(words.takeaway.year, {
				from: String(all[0]!.year),
				to: String(all.at(-1)!.year),
				all: yearsOf(all.length, lang),
				whole: String(whole.length)
			}),
			longest
		].join(' '),
		headline: {
			number: inWords(newest, lang),
			sentence: fill(whole.length === 1 ? words.headline.year : words.headline.years, {
				year: newest.periodStart.slice(0, 4),
				...(whole.length === 1 ? {} : { count: String(whole.length) })
			}),
			factIds: newest.factIds
		}
	};
}

function monthAlt(rows: readonly ReceiptRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	const all = months(rows);
	const said = monthYears(rows).map((year) => {
		const list = all
			.filter((month) => month.year === year && isKnown(month))
			.map(({ printed, derived, id }) => {
				const row = printed ?? derived!;
				const kind = printed === null ? ` (${words.kind.derived.split(':')[0]})` : '';
				return `${monthYear(`${id}-01`, lang)} – ${withRange(row, lang)}${kind}`;
			});
		return fill(words.altRow, { year: String(year), list: list.join('; ') });
	});
	const missing = all.filter((month) => !isKnown(month)).map(({ id }) => monthYear(`${id}-01`, lang));
	return [...said, fill(words.altMissing, { list: missing.join(', ') })].join(' ');
}

function yearAlt(rows: readonly ReceiptRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	const sums = years(rows).flatMap(({ row }) => (row === null ? [] : [row]));
	const list = sums.map((row) => `${period(row.periodStart, row.periodEnd, lang)} – ${inWords(row, lang)}`);
	const missing = years(rows).filter(({ row }) => row === null);
	return [
		fill(words.altYears, { list: list.join('; ') }),
		fill(words.altMissing, { list: missing.map(({ year }) => String(year)).join(', ') })
	].join(' ');
}
