/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { year } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { inWords, kept, nominalInWords, UNIT_OF } from './amounts.ts';
import { SERIES, type MoneyRow, type MoneyUnit } from './row.ts';
import { isKnown, newestOf, seriesOf, sumsIn } from './sums.ts';
import { WORDS } from './words.ts';

/** "1995: first money of the decree" in the reader's language. */
export function whatOf(row: MoneyRow, lang: Lang): string {
	return fill(WORDS[lang].what[row.what], { year: String(row.year) });
}

export function refusedWords(row: MoneyRow, lang: Lang): string {
	const words = WORDS[lang];
	return row.missing === null ? '' : fill(words.refused, { input: words.input[row.missing], year: String(row.year) });
}

export function moneyStatement(rows: readonly MoneyRow[], choices: Choices, lang: Lang): Statement {
	const words = WORDS[lang];
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

function storyWords(rows: readonly MoneyRow[], unit: MoneyUnit, lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = WORDS[lang];
	const [first, budget, today] = (['startup', 'budget', 'funding'] as const).map((what) => newestOf(rows, unit, what));
	if (!first || !budget || !today) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const base = unit === 'constant' ? { base: baseOf(rows) } : {};
	const holes = { year: String(budget.year), status: statusWord(budget.status, lang) };
	const now = { today: inWords(today, lang), now: String(today.year), nowStatus: statusWord(today.status, lang) };
	return {
		takeaway: [
			fill(words.takeaway[unit], { ...holes, ...base, value: inWords(budget, lang) }),
			words.takeawayUnknown,
			fill(words.takeawayNow, now),
			fill(words.takeawayFirst, {
				first: nominalInWords(first, lang),
				year: String(first.year),
				value: inWords(first, lang)
			})
		].join(' '),
		headline: {
			number: inWords(budget, lang),
			sentence: fill(words.headline[unit], { ...holes, ...base }),
			factIds: budget.factIds
		}
	};
}

function altOf(rows: readonly MoneyRow[], unit: MoneyUnit, lang: Lang): string {
	const words = WORDS[lang];
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
	const words = WORDS[lang];
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
