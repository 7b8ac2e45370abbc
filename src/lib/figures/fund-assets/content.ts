/** What the drawings of this figure show, in the terms of their charts. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { LanesContent } from '../../charts/lanes.ts';
import type { RankedBarsContent } from '../../charts/ranked-bars.ts';
import type { Tone } from '../../charts/mark.ts';
import type { YearColumnsContent } from '../../charts/year-columns.ts';
import type { Lang, Status } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { shortest } from '../../text/numbers.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { first as firstOf, isYear, lastAsked, missingYears, sums, yearOf } from './picks.ts';
import type { FundRow } from './row.ts';
import { inWords, whenOf } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const SIGN = { exact: '', rounded: '', about: '≈', over: '>', under: '<', up_to: '≤' } as const;
const TONE_OF: Readonly<Record<string, Tone>> = {
	assets: 'root-2',
	income: 'root-2',
	costs: 'context',
	arrears: 'root-1',
	transfers: 'root-1'
};
/** Measures of the costs that are drawn; what is smaller than a line stands in the table. */
const COSTS = ['fund_running_cost', 'fund_wage_cost', 'own_revenue', 'forecast_commission', 'forecast_reserve'];

/** Assets, what the state owed, budget money due and received: each bar a day, or days up to one. */
export function dayBars(
	rows: readonly FundRow[],
	panel: 'assets' | 'arrears' | 'transfers',
	lang: Lang,
	from: From
): RankedBarsContent {
	const own = sums(rows, panel);
	return {
		rows: own.map((row) => ({
			id: row.factIds.join('-'),
			name: [row.names[lang], whenOf(row, lang), ...(panel === 'transfers' ? [statusWord(row.status, lang)] : [])].join(
				', '
			),
			bar: markOf(row, lang, from)
		})),
		keys: keysOf(own, lang)
	};
}

/** Income of single years; a sum of several years stands in the table only. */
export function incomeColumns(rows: readonly FundRow[], lang: Lang, from: From): YearColumnsContent {
	const words = inOne(WORDS, lang);
	const own = sums(rows, 'income').filter(isYear);
	const first = Math.min(...own.map(yearOf));
	const what = firstOf(rows, 'investment_income')?.names[lang] ?? '';
	return {
		columns: own.map((row) => {
			const { caption, ...mark } = markOf(row, lang, from);
			return { year: yearOf(row), slot: row.class, parts: [], whole: mark, caption };
		}),
		gaps: missingYears(rows, 'investment_income', first, lastAsked(rows)).map((year) => ({
			id: `income-${year}-gap`,
			year,
			slot: 'happened',
			words: words.notPublished,
			label: fill(words.gap, { what, year: String(year) })
		})),
		missing: words.notPublished,
		formatTick: (value) => shortest(value / 1e9, lang, 0),
		keys: keysOf(own, lang)
	};
}

export function costLanes(rows: readonly FundRow[], lang: Lang, from: From): LanesContent {
	const words = inOne(WORDS, lang);
	const own = sums(rows, 'costs').filter((row) => isYear(row) && COSTS.includes(row.measure));
	const first = Math.min(...own.map(yearOf));
	return {
		lanes: COSTS.flatMap((measure) => {
			const bars = own.filter((row) => row.measure === measure);
			const name = bars[0]?.names[lang];
			if (name === undefined) return [];
			const empty = measure === 'fund_running_cost' ? missingYears(rows, measure, first, lastAsked(rows)) : [];
			return [
				{
					id: measure,
					name,
					bars: bars.map((row) => ({ ...markOf(row, lang, from), year: yearOf(row) })),
					gaps: empty.map((year) => ({
						id: `${measure}-${year}-gap`,
						year,
						words: '?',
						label: fill(words.gap, { what: name, year: String(year) })
					}))
				}
			];
		}),
		keys: [...keysOf(own, lang), { tone: 'context', texture: 'empty', words: `? ${words.notPublished}` }]
	};
}

function markOf(row: FundRow, lang: Lang, from: From) {
	return {
		id: row.factIds.join('-'),
		tone: TONE_OF[row.panel] ?? 'context',
		texture: textureOf(row.status),
		label: `${row.names[lang]}, ${whenOf(row, lang)}, ${statusWord(row.status, lang)}: ${inWords(row, lang)}`,
		caption: SIGN[row.precision] + shortest(row.value / 1e9, lang, 1),
		href: from(row.factIds),
		value: row.value
	} as const;
}

/** Statuses that are drawn, in the order of the record. */
function keysOf(rows: readonly FundRow[], lang: Lang): KeyEntry[] {
	return (['actual', 'preliminary', 'plan', 'estimate'] as const)
		.filter((status: Status) => rows.some((row) => row.status === status))
		.map((status) => ({ tone: 'context', texture: textureOf(status), words: statusWord(status, lang) }));
}
