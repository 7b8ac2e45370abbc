/** What the figure says in words, computed from its rows for one language. */

import { isSharp } from '../../contract/spans.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { newerLawSaid, newestLaw } from '../../text/newest-law.ts';
import { during } from '../../text/during.ts';
import { day, period } from '../../text/periods.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { type Side, cautionsOf, compared, sideOf } from '../comparison.ts';
import type { Choices, FigureTable, Statement, TableRow } from '../figure.ts';
import { newerThan } from '../law-rows.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { first, isYear, lastAsked, missingYears, newest } from './picks.ts';
import { PANELS, type FundRow, type Panel } from './row.ts';
import { WORDS } from './words.ts';

/** History: the Fund is kept since 2017, and has had money of all payers to invest since 2020. The years asked for begin there. */
const ASKED_FROM = { fund_running_cost: 2017, investment_income: 2020 } as const;

export function inWords(row: FundRow, lang: Lang): string {
	return amount(row.value, row.unit, lang, { precision: row.precision, rounding: row.rounding });
}

export function whenOf(row: FundRow, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}

export function fundStatement(rows: readonly FundRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	return {
		unit: words.unitLine,
		...storyWords(rows, lang),
		alt: altOf(rows, lang),
		caveats: [...words.caveats, ...newerLawSaid('forecast', newerThan(rows), lang)],
		table: tableOf(rows, lang),
		refusals: []
	};
}

/** Over a drawing; that of income names the law whose forecast it shows. */
export function panelTitle(panel: Panel, rows: readonly FundRow[], lang: Lang): string {
	const title = inOne(WORDS, lang).panel[panel];
	return panel === 'income' ? fill(title, { law: newestLaw('forecast', newerThan(rows), lang) }) : title;
}

function storyWords(rows: readonly FundRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const [was, owed] = [first(rows, 'state_arrears'), newest(rows, 'state_arrears')];
	const assets = newest(rows, 'assets');
	const income = newest(rows, 'investment_income', isYear);
	const cost = newest(rows, 'fund_running_cost');
	if (!was || !owed || !assets || !income || !cost)
		return { takeaway: words.none, headline: { number: '', sentence: '', factIds: [] } };
	const on = (row: FundRow) => during(row.periodStart, row.periodEnd, lang);
	const number = inWords(owed, lang);
	const sides = [arrearsSide(was), arrearsSide(owed)] as const;
	const status = statusWord(owed.status, lang);
	const holes = {
		owedDay: on(owed),
		status,
		was: inWords(was, lang),
		wasDay: on(was),
		prices: cautionsOf(...sides).includes('prices') ? words.inPrices : ''
	};
	const loose = [was, owed].find((row) => !isSharp(row));
	const headline = fill(words.headline, holes);
	const arrears = fill(words.takeawayArrears, { ...holes, owedDay: asBeginning(holes.owedDay), owed: number });
	return {
		comparisons: [arrears, `${number} ${headline}`].map((sentence) =>
			compared(sentence, [sides], {
				status,
				prices: words.inPrices,
				precision: loose === undefined ? '' : inWords(loose, lang)
			})
		),
		takeaway: [
			fill(words.takeaway, {
				assets: inWords(assets, lang),
				assetsDay: asBeginning(on(assets)),
				income: inWords(income, lang),
				incomeYear: income.periodStart.slice(0, 4),
				cost: inWords(cost, lang),
				costYear: cost.periodStart.slice(0, 4)
			}),
			arrears
		].join(' '),
		headline: { number, sentence: headline, factIds: owed.factIds }
	};
}

function arrearsSide(row: FundRow): Side {
	return sideOf({ ...row, theme: 'inflows' });
}

function altOf(rows: readonly FundRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	return PANELS.map((panel) => {
		const list = rows
			.filter((row) => row.panel === panel)
			.map(
				(row) => `${row.names[lang]}, ${whenOf(row, lang)}, ${statusWord(row.status, lang)} – ${inWords(row, lang)}`
			);
		return fill(words.alt, { panel: panelTitle(panel, rows, lang), list: list.join('; ') });
	}).join(' ');
}

function tableOf(rows: readonly FundRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	const printed = (row: FundRow): TableRow => ({
		...tableCells([
			row.names[lang],
			whenOf(row, lang),
			statusWord(row.status, lang),
			row.law && row.published !== null ? fill(words.law, { day: day(row.published, lang) }) : '',
			[inWords(row, lang), row.value, row.unit]
		]),
		factIds: row.factIds,
		formula: row.formula
	});
	const gaps = Object.entries(ASKED_FROM).flatMap(([measure, from]) =>
		missingYears(rows, measure, from, lastAsked(rows)).map((year): TableRow => ({
			...tableCells([
				first(rows, measure)?.names[lang] ?? '',
				period(`${year}-01-01`, `${year}-12-31`, lang),
				statusWord('actual', lang),
				'',
				words.notPublished
			]),
			factIds: [],
			formula: null
		}))
	);
	return {
		columns: [
			{ head: heads.what },
			{ head: heads.period },
			{ head: heads.status },
			{ head: heads.law },
			{ head: heads.value, numeric: true }
		],
		rows: [...PANELS.flatMap((panel) => rows.filter((row) => row.panel === panel)).map(printed), ...gaps]
	};
}
