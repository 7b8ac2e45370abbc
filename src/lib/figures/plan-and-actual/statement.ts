/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { listOf } from '../../text/list.ts';
import { newerLawSaid, newestLaw } from '../../text/newest-law.ts';
import { period } from '../../text/periods.ts';
import { gapAsked } from '../asking.ts';
import { compared, sideOf, type Comparison, type Side } from '../comparison.ts';
import type { Choices, FigureTable, Statement, TableRow } from '../figure.ts';
import { newerThan } from '../law-rows.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { inWords, kept } from './amounts.ts';
import { find, lastYearOver, pairs, years, yearsWithoutActual, type Pair } from './pairs.ts';
import { PANELS, type PlanRow } from './row.ts';
import { WORDS } from './words.ts';

export function planStatement(rows: readonly PlanRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const story = storyWords(rows, lang);
	const newer = newerThan(rows);
	return {
		unit: words.unitLine,
		...story,
		alt: altOf(rows, lang),
		comparisons: [...(story.comparisons ?? []), ...pairs(rows).map((pair) => pairWords(pair, lang))],
		caveats: [
			...words.caveats.map((caveat) => fillKnown(caveat, { law: newestLaw('forecast', newer, lang) })),
			...newerLawSaid('forecast', newer, lang)
		],
		table: tableOf(rows, lang),
		refusals: refusalsOf(rows, lang)
	};
}

function storyWords(rows: readonly PlanRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const own = pairs(rows);
	const newest = own.find((pair) => pair.panel === 'all') ?? own[0];
	if (newest === undefined) return { takeaway: words.none, headline: { number: '', sentence: '', factIds: [] } };
	const holes = {
		done: words.done[newest.actual.measure === 'paid' ? 'paid' : 'funding'],
		year: String(newest.year),
		package: words.inSentence[newest.panel],
		actual: inWords(newest.actual, lang),
		plan: inWords(newest.plan, lang)
	};
	const comparedYears = [...new Set(own.map((pair) => String(pair.year)))].sort();
	const without = yearsWithoutActual(rows, 'all').map(String);
	const share = inWords(newest.share, lang);
	const told = comparedPair(fill(words.takeaway, { ...holes, share }), newest, lang);
	const headline = fill(words.headline, holes);
	return {
		comparisons: [told, comparedPair(`${share} ${headline}`, newest, lang)],
		takeaway: [
			told.sentence,
			fill(words.takeawayYears, { years: listOf(comparedYears, lang), without: listOf(without, lang) })
		].join(' '),
		headline: {
			number: share,
			sentence: headline,
			factIds: newest.share.factIds
		}
	};
}

/** One pair for the text alternative. */
function pairWords(pair: Pair, lang: Lang): Comparison {
	const words = inOne(WORDS, lang);
	const { panel, year, plan, actual, share } = pair;
	const sentence = fill(words.altPair, {
		year: String(year),
		package: words.panel[panel],
		plan: inWords(plan, lang) + measuresOf(pair, 'plan', lang),
		actual: inWords(actual, lang) + measuresOf(pair, 'actual', lang),
		share: inWords(share, lang)
	});
	return comparedPair(sentence, pair, lang);
}

/** What the sum measures, in brackets, where plan and actual measure different things. */
function measuresOf({ plan, actual }: Pair, side: 'plan' | 'actual', lang: Lang): string {
	const row = side === 'plan' ? plan : actual;
	return plan.measure === actual.measure ? '' : ` (${inOne(WORDS, lang).measure[row.measure]})`;
}

/** A plan with its actual: the sentence says that the share is one of the plan, how sharp it is and what each measures. */
function comparedPair(sentence: string, pair: Pair, lang: Lang): Comparison {
	const sides = [side(pair.plan), side(pair.actual)] as const;
	return compared(sentence, [sides], {
		class: inOne(WORDS, lang).comparedToPlan,
		law: inOne(WORDS, lang).comparedToPlan,
		precision: inWords(pair.share, lang),
		measure: measuresOf(pair, 'actual', lang).trim()
	});
}

function side(row: PlanRow): Side {
	return sideOf({ ...row, theme: 'spending', codes: [row.panel], status: row.status ?? 'estimate', unit: 'KZT' });
}

function altOf(rows: readonly PlanRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	const missing = PANELS.filter((panel) => panel !== 'forecast').map(
		(panel) => `${words.panel[panel]} – ${yearsWithoutActual(rows, panel).join(', ')}`
	);
	return [
		...pairs(rows).map((pair) => pairWords(pair, lang).sentence),
		fill(words.altMissing, { list: missing.join('; ') })
	].join(' ');
}

/** Sums that stand in the table but are compared with no plan, and why. */
function refusalsOf(rows: readonly PlanRow[], lang: Lang): readonly string[] {
	const words = inOne(WORDS, lang);
	return rows
		.filter((row) => row.kind === 'aside')
		.map((row) =>
			fill(words.refused[row.measure === 'contracts' ? 'measure' : 'part'], {
				package: words.panel[row.panel],
				period: period(row.periodStart, row.periodEnd, lang),
				value: inWords(row, lang)
			})
		);
}

function tableOf(rows: readonly PlanRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	const printed = (row: PlanRow): TableRow => ({
		...tableCells([
			words.panel[row.panel],
			period(row.periodStart, row.periodEnd, lang),
			words.kind[row.kind],
			measureOf(row),
			row.status === null ? '' : statusWord(row.status, lang),
			[inWords(row, lang), kept(row), row.kind === 'share' ? 'percent' : 'KZT']
		]),
		factIds: row.factIds,
		formula: row.formula
	});
	const measureOf = (row: PlanRow): string => {
		const plan = row.kind === 'share' ? find(rows, row.panel, row.year, 'plan') : undefined;
		return plan === undefined
			? words.measure[row.measure]
			: `${words.measure[row.measure]} / ${words.measure[plan.measure]}`;
	};
	return {
		columns: [
			{ head: heads.package },
			{ head: heads.period },
			{ head: heads.what },
			{ head: heads.measure },
			{ head: heads.status },
			{ head: heads.value, numeric: true }
		],
		rows: PANELS.flatMap((panel) =>
			years(rows).flatMap((year) => {
				const own = rows.filter((row) => row.panel === panel && row.year === year);
				const lacks = panel !== 'forecast' && year <= lastYearOver(rows);
				const empty = (['plan', 'actual'] as const)
					.filter((kind) => lacks && !own.some((row) => row.kind === kind))
					.map((kind): TableRow => ({
						...tableCells([
							words.panel[panel],
							period(`${year}-01-01`, `${year}-12-31`, lang),
							words.kind[kind],
							'',
							'',
							words.notPublished
						]),
						factIds: [],
						formula: null,
						asks: gapAsked('package', kind === 'plan' ? 'expected' : 'happened', panel, year)
					}));
				return [...own.map(printed), ...empty];
			})
		)
	};
}
