/** Plan against actual: what was planned for a package and year, what came of it, and the share where both are printed. */

import type { RankedBarsContent } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import type { SizeMatrixContent } from '../../charts/size-matrix/content.ts';
import SizeMatrix from '../../charts/size-matrix/SizeMatrix.svelte';
import { printedWithin } from '../../contract/openness.ts';
import { STATUSES } from '../../contract/vocabulary.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { newerLawSentence, newestLaw } from '../../text/newest-law.ts';
import { rounded } from '../../text/numbers.ts';
import { isInYears } from '../annotations.ts';
import { gapRequestKey } from '../request-key.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel as chartPanel, type ChartContext, type Context } from '../define.ts';
import { newerThan } from '../law-rows.ts';
import { ids, number, oneOf, optional, PRINTED, rowOf, text, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import { everyYear } from '../years.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const PACKAGES = ['all', 'gobmp', 'osms'] as const;
const PANELS = [...PACKAGES, 'forecast'] as const;
type PanelCode = (typeof PANELS)[number];

const TONE_OF = { all: 'context', gobmp: 'part-1', osms: 'part-2', forecast: 'part-2' } as const;

/** What a whole year can lack. */
const SIDES = ['plan', 'actual'] as const;

/** Percentage points between the bounds of a share, above which the bounds are told. */
const WIDE = 2;

const row = rowOf({
	/** The package; `forecast` holds what the budget law expects the Fund to pay for insured care. */
	panel: oneOf(PANELS),
	year: number,
	kind: oneOf([...SIDES, 'aside', 'share']),
	/** Of a share: the measure of the actual sum. */
	measure: oneOf(['funding', 'paid', 'contracts', 'forecast_care']),
	/** The value is tenge; percent for a share. */
	...PRINTED,
	/** Null for a share. */
	status: optional(oneOf(STATUSES)),
	/** What the roundings leave open, in percent; null for printed sums, `low` also for an upper bound. */
	low: optional(number),
	high: optional(number),
	newerLaws: ids,
	formula: optional(text)
});
export type PlanRow = RowOf<typeof row>;
type FigureContext = Context<PlanRow, typeof WORDS>;
type Drawn = ChartContext<PlanRow, typeof WORDS>;
type PanelYear = Pick<PlanRow, 'panel' | 'year'>;

/** A plan and what came of it. */
interface Pair {
	readonly plan: PlanRow;
	readonly actual: PlanRow;
	readonly share: PlanRow;
}

export const figure = define<PlanRow, typeof WORDS>({
	id: 'plan-and-actual',
	topic: 'funding',
	order: 20,
	extracts: ['facts', 'preferred', 'sources'],
	sql,
	row,
	annotations: {
		measures: ['funding', 'paid'],
		when: ({ day }, _, rows) => isInYears(day, matrixYears(rows))
	},

	statement(context) {
		const { rows, words, format, lang } = context;
		const newer = newerThan(rows);
		const law = newestLaw('forecast', newer, lang);
		const pairSentences = pairs(rows).map((pair) => pairSentence(pair, context));
		const missing = PACKAGES.map((code) => `${words.panel[code]} – ${yearsWithoutActual(rows, code).join(', ')}`);
		const { comparisons, ...story } = storyOf(context);
		return {
			unit: words.unitLine,
			...story,
			comparisons: [...comparisons, ...pairSentences],
			alt: [...pairSentences.map(({ sentence }) => sentence), fill(words.altMissing, { list: missing.join('; ') })],
			caveats: [
				...words.caveats.map((caveat) => fillKnown(caveat, { law })),
				...newerLawSentence('forecast', newer, lang)
			],
			// Sums that stand in the table and are compared with no plan, and why.
			refusals: rows
				.filter(({ kind }) => kind === 'aside')
				.map((row) =>
					fill(words.refused[row.measure === 'contracts' ? 'measure' : 'part'], {
						package: words.panel[row.panel],
						period: format.period(row),
						value: inWords(row, context)
					})
				)
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const items = PANELS.flatMap((panel) => years(rows).flatMap((year) => itemsOf(rows, { panel, year })));
		return table(
			items,
			[
				{ head: columns.package, cell: ({ panel }) => words.panel[panel] },
				{
					head: columns.period,
					cell: ({ year, row }) => format.period(row ?? { periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` })
				},
				{ head: columns.what, cell: ({ kind }) => words.kind[kind] },
				{ head: columns.measure, cell: ({ row }) => (row ? measuresOf(row, context).join(' / ') : '') },
				{ head: columns.status, cell: ({ row }) => (row ? statusOf(row, context) : '') },
				{
					head: columns.value,
					numeric: true,
					cell: ({ kind, row }) =>
						row ? [inWords(row, context), shownValue(row), kind === 'share' ? 'percent' : 'KZT'] : words.notPublished
				}
			],
			({ panel, year, kind, row }) =>
				row ?? { asks: gapRequestKey('package', kind === 'plan' ? 'expected' : 'happened', panel, year) }
		);
	},

	charts: (context) => [
		...chartPanel(RankedBars, pairBars(context), { id: 'pairs', title: context.words.heading.pairs }),
		...chartPanel(SizeMatrix, printedMatrix(context), { id: 'matrix', title: context.words.heading.matrix })
	]
});

/** The story of the newest pair of both packages together, or of any package. */
function storyOf(context: FigureContext) {
	const { rows, words, format } = context;
	const all = pairs(rows);
	const newest = all.find(({ share }) => share.panel === 'all') ?? all[0];
	if (newest === undefined) return { takeaway: [words.none], headline: null, comparisons: [] };
	const { plan, actual, share } = newest;
	const holes = {
		done: words.done[actual.measure === 'paid' ? 'paid' : 'funding'],
		year: String(share.year),
		package: words.inSentence[share.panel],
		actual: inWords(actual, context),
		plan: inWords(plan, context)
	};
	const number = inWords(share, context);
	const sentence = fill(words.headline, holes);
	const summary = comparedIn(fill(words.takeaway, { ...holes, share: number }), newest, context);
	const spoken = fill(words.takeawayYears, {
		years: format.list([...new Set(all.map((pair) => String(pair.share.year)))].sort()),
		without: format.list(yearsWithoutActual(rows, 'all').map(String))
	});
	return {
		takeaway: [summary.sentence, spoken],
		headline: { number, sentence, factIds: share.factIds },
		comparisons: [summary, comparedIn(`${number} ${sentence}`, newest, context)]
	};
}

/** One pair for the text alternative. */
function pairSentence(pair: Pair, context: FigureContext): Comparison {
	const { words } = context;
	const { plan, actual, share } = pair;
	const sentence = fill(words.altPair, {
		year: String(share.year),
		package: words.panel[share.panel],
		plan: inWords(plan, context) + measureIn(pair, plan, context),
		actual: inWords(actual, context) + measureIn(pair, actual, context),
		share: inWords(share, context)
	});
	return comparedIn(sentence, pair, context);
}

/** A plan with its actual: the sentence says that the share is one of the plan, how sharp it is and what each measures. */
function comparedIn(sentence: string, pair: Pair, context: FigureContext): Comparison {
	const { comparedToPlan } = context.words;
	return compared(sentence, [[side(pair.plan), side(pair.actual)]], {
		class: comparedToPlan,
		law: comparedToPlan,
		precision: inWords(pair.share, context),
		measure: measureIn(pair, pair.actual, context).trim()
	});
}

function side(row: PlanRow): ComparedFigure {
	return comparedFigure({
		...row,
		theme: 'spending',
		codes: [row.panel],
		status: row.status ?? 'estimate',
		unit: 'KZT'
	});
}

/** What a sum of the pair measures, in brackets, where plan and actual measure different things. */
function measureIn({ plan, actual }: Pair, { measure }: PlanRow, { words }: FigureContext): string {
	return plan.measure === actual.measure ? '' : ` (${words.measure[measure]})`;
}

/** What the sum measures; of a share, both of its sums. */
function measuresOf(row: PlanRow, { rows, words }: FigureContext): readonly string[] {
	const plan = row.kind === 'share' ? find(rows, row, 'plan') : undefined;
	return [row, ...(plan ? [plan] : [])].map(({ measure }) => words.measure[measure]);
}

/** What is printed of a year, and which of the two sides is not; nothing is missing of a year that is not over. */
function itemsOf(rows: readonly PlanRow[], { panel, year }: PanelYear) {
	const printed = rows.filter((row) => row.panel === panel && row.year === year);
	const isExpected = panel !== 'forecast' && year <= lastYearOver(rows);
	const missing = SIDES.filter((kind) => isExpected && !printed.some((row) => row.kind === kind));
	return [
		...printed.map((row) => ({ panel, year, kind: row.kind, row })),
		...missing.map((kind) => ({ panel, year, kind, row: null }))
	];
}

/** Plan and actual of each year that has both; the share stands beside the actual bar. */
function pairBars(context: Drawn): RankedBarsContent {
	const { rows, words, format, from } = context;
	return {
		rows: pairs(rows).map(({ plan, actual, share }) => {
			const id = `${share.panel}-${share.year}`;
			const done = inWords(share, context);
			return {
				id,
				name: fill(words.pair, { year: String(share.year), package: words.panel[share.panel] }),
				bar: {
					...markOf(actual, context),
					id: `${id}-actual`,
					label: `${labelOf(actual, context)}; ${fill(words.ofPlan, { share: done })}`,
					caption: fill(words.actualCaption, { value: format.billions(actual, 0), share: done }),
					href: from(share.factIds)
				},
				bound: {
					...markOf(plan, context),
					id: `${id}-plan`,
					caption: fill(words.planCaption, { value: format.billions(plan, 0) })
				}
			};
		}),
		keys: keysOf(context)
	};
}

/** Every plan of the Fund and the Government and every actual sum by year; an empty ring is a sum that no publication prints. */
function printedMatrix(context: Drawn): SizeMatrixContent {
	const { rows, words, format, notes } = context;
	const shown = matrixYears(rows);
	const cellsOf = (panel: PanelCode, kind: (typeof SIDES)[number]) =>
		shown.flatMap((year) => {
			const row = find(rows, { panel, year }, kind) ?? (kind === 'actual' ? partOf(rows, { panel, year }) : undefined);
			if (row === undefined) return [];
			const star = row.kind === 'aside' ? '*' : '';
			return [{ year, marks: [{ ...markOf(row, context), caption: format.billions(row, 0) + star }] }];
		});
	return {
		years: shown,
		rows: PACKAGES.flatMap((code) => [
			{ id: code, name: words.panel[code], heading: true, cells: [] },
			...SIDES.map((kind) => ({ id: `${code}-${kind}`, name: words.kind[kind], level: 1, cells: cellsOf(code, kind) }))
		]),
		missing: words.notPublished,
		keys: keysOf(context),
		notes
	};
}

function markOf(row: PlanRow, context: Drawn) {
	const mark = context.format.mark(row, { tone: TONE_OF[row.panel], label: labelOf(row, context) });
	return { ...mark, id: `${row.panel}-${mark.id}` };
}

function labelOf(row: PlanRow, context: FigureContext): string {
	const { words, format } = context;
	const what = [words.panel[row.panel], format.period(row), words.measure[row.measure], statusOf(row, context)];
	return `${what.filter((part) => part !== '').join(', ')}: ${inWords(row, context)}`;
}

function statusOf({ status }: PlanRow, { format }: FigureContext): string {
	return status === null ? '' : format.status({ status });
}

function keysOf({ format }: FigureContext) {
	return format.statusKeys(SIDES.map((status) => ({ status })));
}

/** "over 2.8 trillion tenge"; for a share "about 92 percent (84 to 100)" or, where the plan is "over", "under 91 percent". */
export function inWords(row: PlanRow, { words, format }: Pick<FigureContext, 'words' | 'format'>): string {
	const { kind, value, precision, low, high } = row;
	if (kind !== 'share') return format.printed(row, 'KZT');
	const percent = { ...row, value: precision === 'under' ? (high ?? value) : value };
	if (low === null || high === null) return format.printed(percent, 'percent', { digits: 0 });
	const isAbout = printedWithin(value, [low, high], 0, precision === 'about')?.about === true;
	const share = format.printed(percent, 'percent', { digits: 0, precision: isAbout ? 'about' : precision });
	if (high - low < WIDE) return share;
	return fill(words.bounds, { share, low: format.number(Math.floor(low)), high: format.number(Math.ceil(high)) });
}

/** The number that the words show. */
function shownValue({ kind, value, precision, high }: PlanRow): number {
	if (kind !== 'share') return value;
	return precision === 'under' ? rounded(high ?? value, 0, 'up') : rounded(value, 0);
}

/** Years whose plan and actual can be compared: newest first, within a year in the order of the panels. */
function pairs(rows: readonly PlanRow[]): readonly Pair[] {
	return rows
		.filter(({ kind }) => kind === 'share')
		.flatMap((share) => {
			const plan = find(rows, share, 'plan');
			const actual = find(rows, share, 'actual');
			return plan && actual ? [{ plan, actual, share }] : [];
		})
		.sort(({ share: a }, { share: b }) => b.year - a.year || PANELS.indexOf(a.panel) - PANELS.indexOf(b.panel));
}

function find(rows: readonly PlanRow[], { panel, year }: PanelYear, kind: PlanRow['kind']): PlanRow | undefined {
	return rows.find((row) => row.panel === panel && row.year === year && row.kind === kind);
}

/** What happened in a part of the year, the longest that is printed. */
function partOf(rows: readonly PlanRow[], { panel, year }: PanelYear): PlanRow | undefined {
	return rows.find(
		(row) =>
			row.panel === panel &&
			row.year === year &&
			row.kind === 'aside' &&
			row.measure !== 'contracts' &&
			row.periodStart !== row.periodEnd
	);
}

/** Every year from the first to the last that is spoken of. */
function years(rows: readonly PlanRow[]): readonly number[] {
	return everyYear(rows.map(({ year }) => year));
}

/** The last year whose actual sums can be known: the newest that any of them speaks of, or the one after it. */
function lastYearOver(rows: readonly PlanRow[]): number {
	return Math.max(...rows.filter(({ kind }) => kind === 'actual').map(({ year }) => year)) + 1;
}

/** Years without an actual sum of the whole year. */
function yearsWithoutActual(rows: readonly PlanRow[], panel: PanelCode): readonly number[] {
	return years(rows).filter((year) => year <= lastYearOver(rows) && !find(rows, { panel, year }, 'actual'));
}

/** Up to the year after the last that is over. */
function matrixYears(rows: readonly PlanRow[]): readonly number[] {
	return years(rows).filter((year) => year <= lastYearOver(rows) + 1);
}
