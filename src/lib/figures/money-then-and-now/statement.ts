/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { year } from '../../text/periods.ts';
import { compared, sideOf, type Comparison, type Side } from '../comparison.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { inWords, kept, nominalInWords, UNIT_OF } from './amounts.ts';
import { SERIES, type MoneyRow, type MoneyUnit } from './row.ts';
import { isKnown, newestOf, seriesOf, sumsIn, type KnownMoney } from './sums.ts';
import { WORDS } from './words.ts';

/** "1995: first money of the decree" in the reader's language. */
export function whatOf(row: MoneyRow, lang: Lang): string {
	return fill(inOne(WORDS, lang).what[row.what], { year: String(row.year) });
}

export function refusedWords(row: MoneyRow, lang: Lang): string {
	const words = inOne(WORDS, lang);
	return row.missing === null ? '' : fill(words.refused, { input: words.input[row.missing], year: String(row.year) });
}

export function moneyStatement(rows: readonly MoneyRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const unit = choices['unit'] as MoneyUnit;
	return {
		unit: fill(words.unitLine[unit], unit === 'constant' ? { base: baseOf(rows) } : {}),
		...storyWords(rows, unit, lang),
		alt: altOf(rows, unit, lang),
		caveats: [...words.caveats, words.caveatUnit[unit]],
		table: tableOf(rows, unit, lang),
		refusals: sumsIn(rows, unit)
			.filter((row) => row.missing !== null)
			.map((row) => `${whatOf(row, lang)}: ${refusedWords(row, lang)}`)
	};
}

function baseOf(rows: readonly MoneyRow[]): string {
	return String(rows.find((row) => row.baseYear !== null)?.baseYear ?? '');
}

function storyWords(
	rows: readonly MoneyRow[],
	unit: MoneyUnit,
	lang: Lang
): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const [first, budget, today] = (['startup', 'budget', 'funding'] as const).map((what) => newestOf(rows, unit, what));
	if (!first || !budget || !today) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const base = unit === 'constant' ? { base: baseOf(rows) } : {};
	const holes = { year: String(budget.year), status: statusWord(budget.status, lang) };
	const beside = [besideNow(budget, today, unit, lang), besideFirst(budget, first, unit, lang)];
	return {
		comparisons: beside,
		takeaway: [
			fill(words.takeaway[unit], { ...holes, ...base, value: inWords(budget, lang) }),
			words.takeawayUnknown,
			...beside.map(({ sentence }) => sentence)
		].join(' '),
		headline: {
			number: inWords(budget, lang),
			sentence: fill(words.headline[unit], { ...holes, ...base }),
			factIds: budget.factIds
		}
	};
}

/** The funding of today, in a sentence that says what it and the budget of the first fund have unlike. */
function besideNow(budget: KnownMoney, today: KnownMoney, unit: MoneyUnit, lang: Lang): Comparison {
	const words = inOne(WORDS, lang);
	const status = statusWord(today.status, lang);
	const sentence = fill(words.takeawayNow, {
		today: inWords(today, lang),
		now: String(today.year),
		nowStatus: status,
		prices: pricesOf(today, unit, lang)
	});
	return compared(sentence, [[sideOfSum(budget), sideOfSum(today)]], {
		class: status,
		status,
		precision: inWords(today, lang),
		measure: words.said.other,
		two_funds: words.said.fundOfToday,
		prices: pricesOf(today, unit, lang)
	});
}

/** The first money of the decree, likewise. */
function besideFirst(budget: KnownMoney, first: KnownMoney, unit: MoneyUnit, lang: Lang): Comparison {
	const words = inOne(WORDS, lang);
	const sentence = fill(words.takeawayFirst, {
		first: nominalInWords(first, lang),
		year: String(first.year),
		value: inWords(first, lang),
		prices: pricesOf(first, unit, lang)
	});
	return compared(sentence, [[sideOfSum(budget), sideOfSum(first)]], {
		measure: words.said.firstMoney,
		class: words.said.firstMoney,
		law: words.said.firstMoney,
		status: words.said.firstMoney,
		prices: pricesOf(first, unit, lang)
	});
}

/** Money per resident counts in the tenge of its own year, constant prices in those of their base. */
function pricesOf(row: MoneyRow, unit: MoneyUnit, lang: Lang): string {
	const of = unit === 'per-resident' ? row.year : unit === 'constant' ? row.baseYear : null;
	return of === null ? '' : fill(inOne(WORDS, lang).said.prices, { year: String(of) });
}

function sideOfSum({ what, year: of, status, precision, unit }: KnownMoney): Side {
	return sideOf({
		theme: what === 'funding' ? 'spending' : 'fund1996',
		measure: what,
		status,
		precision,
		unit: unit === 'per-resident' ? 'KZT_per_person' : unit,
		periodStart: `${of}-01-01`,
		periodEnd: `${of}-12-31`
	});
}

function altOf(rows: readonly MoneyRow[], unit: MoneyUnit, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const list = sumsIn(rows, unit).map(
		(row) => `${whatOf(row, lang)} – ${isKnown(row) ? inWords(row, lang) : refusedWords(row, lang)}`
	);
	const series = SERIES.flatMap((name) => {
		const own = seriesOf(rows, name);
		const [first, last] = [own[0], own.at(-1)];
		if (first === undefined || last === undefined) return [];
		const ends = [first, last].map((row) => `${row.year} – ${inWords(row, lang)}`);
		return [`${words.series[name]}: ${ends.join('; ')}.`];
	});
	return [fill(words.alt, { list: list.join('; ') }), ...series].join(' ');
}

function tableOf(rows: readonly MoneyRow[], unit: MoneyUnit, lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	const shown = [...sumsIn(rows, unit), ...SERIES.flatMap((name) => seriesOf(rows, name))];
	return {
		columns: [
			{ head: heads.what },
			{ head: heads.year },
			{ head: heads.status },
			{ head: heads.nominal, numeric: true },
			{ head: heads.value, numeric: true }
		],
		rows: shown.map((row) => ({
			...tableCells([
				row.unit === 'series' ? words.series[row.what as (typeof SERIES)[number]] : whatOf(row, lang),
				[year(row.year, lang), row.year],
				statusWord(row.status, lang),
				[nominalInWords(row, lang), row.nominal, 'KZT'],
				isKnown(row)
					? [inWords(row, lang), kept(row), row.unit === 'constant' ? 'KZT_constant' : UNIT_OF[row.unit]]
					: refusedWords(row, lang)
			]),
			factIds: row.factIds,
			formula: isKnown(row) ? row.formula : null
		}))
	};
}
