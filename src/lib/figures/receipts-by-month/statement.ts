/** What the figure says in words, computed from its rows for one reading and language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { monthYear, period } from '../../text/periods.ts';
import type { Choices, Statement } from '../figure.ts';
import { end, inWords, withRange } from './amounts.ts';
import { contradicts, isKnown, isWholeYear, months, years, YEARS } from './months.ts';
import type { ReceiptRow } from './row.ts';
import { monthTable, yearTable } from './table.ts';
import { WORDS } from './words.ts';

type Told = Pick<Statement, 'takeaway' | 'headline'>;

const NOTHING: Told = { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };

export function receiptStatement(rows: readonly ReceiptRow[], choices: Choices, lang: Lang): Statement {
	const words = WORDS[lang];
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

/** The largest printed month, and the largest before it. */
function monthStory(rows: readonly ReceiptRow[], lang: Lang): Told {
	const words = WORDS[lang];
	const all = months(rows);
	const printed = all.flatMap(({ printed }) => (printed === null ? [] : [printed]));
	const largest = [...printed].sort((a, b) => b.value - a.value)[0];
	const before = printed
		.filter((row) => largest !== undefined && row.periodEnd < largest.periodStart)
		.sort((a, b) => b.value - a.value)[0];
	if (largest === undefined || before === undefined) return NOTHING;
	return {
		takeaway: fill(words.takeaway.month, {
			all: String(all.length),
			printed: String(printed.length),
			derived: String(all.filter((month) => month.printed === null && month.derived !== null).length),
			expected: String(all.filter((month) => month.expected !== null).length),
			unknown: String(all.filter((month) => !isKnown(month) && month.expected === null).length),
			first: inWords(largest, lang)
		}),
		headline: {
			number: inWords(largest, lang),
			sentence: fill(words.headline.month, {
				month: monthYear(largest.periodStart, lang),
				before: inWords(before, lang),
				when: monthYear(before.periodStart, lang)
			}),
			factIds: [...largest.factIds, ...before.factIds]
		}
	};
}

function yearStory(rows: readonly ReceiptRow[], lang: Lang): Told {
	const words = WORDS[lang];
	const all = years(rows);
	const sums = all.flatMap(({ row }) => (row === null ? [] : [row]));
	const whole = sums.filter(isWholeYear);
	const part = sums.find((row) => row.named);
	const newest = whole.at(-1);
	if (newest === undefined || part === undefined) return NOTHING;
	return {
		takeaway: fill(words.takeaway.year, {
			from: String(all[0]!.year),
			to: String(all.at(-1)!.year),
			all: String(all.length),
			whole: String(whole.length),
			part: period(part.periodStart, part.periodEnd, lang),
			value: inWords(part, lang)
		}),
		headline: {
			number: inWords(newest, lang),
			sentence: fill(words.headline.year, { year: newest.periodStart.slice(0, 4) }),
			factIds: newest.factIds
		}
	};
}

function monthAlt(rows: readonly ReceiptRow[], lang: Lang): string {
	const words = WORDS[lang];
	const all = months(rows);
	const said = YEARS.map((year) => {
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
	const words = WORDS[lang];
	const sums = years(rows).flatMap(({ row }) => (row === null ? [] : [row]));
	const list = sums.map((row) => `${period(row.periodStart, row.periodEnd, lang)} – ${inWords(row, lang)}`);
	const missing = years(rows).filter(({ row }) => row === null);
	return [
		fill(words.altYears, { list: list.join('; ') }),
		fill(words.altMissing, { list: missing.map(({ year }) => String(year)).join(', ') })
	].join(' ');
}

function monthCaveats(rows: readonly ReceiptRow[], lang: Lang): readonly string[] {
	const { caveats } = WORDS[lang];
	const wrong = months(rows).filter(contradicts);
	return [
		caveats.payers,
		caveats.derived,
		...wrong.map(({ id, printed, derived }) =>
			fill(caveats.contradicts, {
				month: asBeginning(monthYear(`${id}-01`, lang)),
				printed: inWords(printed!, lang),
				low: end(derived!.low, 'down', lang),
				high: end(derived!.high, 'up', lang)
			})
		),
		caveats.gaps,
		caveats.periods
	];
}

function yearCaveats(rows: readonly ReceiptRow[], lang: Lang): readonly string[] {
	const { caveats } = WORDS[lang];
	const all = years(rows);
	const said = (row: ReceiptRow) => ({ value: inWords(row, lang), year: row.periodEnd.slice(0, 4) });
	return [
		caveats.periods,
		...all.flatMap(({ running }) =>
			running === null || running.class !== 'happened' ? [] : [fill(caveats.running, said(running))]
		),
		...all.flatMap(({ row }) => (row === null || row.named ? [] : [fill(caveats.unnamed, said(row))])),
		caveats.years
	];
}
