import { rmSync } from 'node:fs';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import FigureDrawing from '../../src/lib/figures/FigureDrawing.svelte';
import { rulesQuery, yearsOf } from '../../src/lib/figures/calculator/rules.ts';
import { everyState } from '../../src/lib/figures/choices.ts';
import type { Figure, FigureRow } from '../../src/lib/figures/figure.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import { run } from '../../src/lib/query/query.ts';
import { answers } from './answers.ts';
import { facts, folderWith, moved, yearOf, type Fact } from './later.ts';

/** What a figure shows of facts: in its tables and in its drawings, in every state. */
interface Shown {
	readonly told: ReadonlySet<string>;
	readonly drawn: ReadonlySet<string>;
}

function shownOf(figure: Figure, rows: readonly FigureRow[]): Shown {
	const [text, drawn] = [new Set<string>(), new Set<string>()];
	for (const choices of everyState(figure.choices)) {
		for (const row of figure.state(rows, choices, 'en').table.rows) for (const id of row.factIds) text.add(id);
		const from = (ids: readonly string[]) => `#${ids.map((id) => `<${id}>`).join('')}`;
		const props = { rows, choices, notes: [], lang: 'en' as const, width: 720, id: 'later', from, source: () => '#' };
		for (const [, id] of render(FigureDrawing, { props: { figure, ...props } }).body.matchAll(
			/(?:<|&lt;)([^<>&]+)(?:>|&gt;)/g
		))
			drawn.add(id!);
	}
	return { told: text, drawn };
}

/** Years that the record reaches for some measures and not for others. */
const LATER = [2027, 2028] as const;
/** The first fund ended long ago, and so did what was said before the law. */
const OLD = 2015;

/** What is not asked of a figure, with the reason. */
const NOT_ASKED: Readonly<Record<string, RegExp>> = {
	// Inputs of a formula: what it gives stands only where the other inputs of the year are printed, too.
	'funding-growth': /^macro /,
	'money-then-and-now': /^macro cpi/,
	'families-pay': /^macro cpi/,
	'local-budgets-insure': /^macro /,
	// Shares of the gross domestic product: a forecast stands only where the product of its year is printed, too.
	'flow-then-and-now': /^(macro|inflows|spending)/,
	// Money for care is what was paid, which is asked here, before what was set aside.
	'fund-price': /^spending funding/,
	// A share of a later year has its own place; tenge stand only where both inputs of the year are printed.
	'what-money-buys': /^accounts current/,
	// A grid of questions: what answers one stands in no gap, and its years are the clock of its theme (tests/extracts/gaps.test.ts).
	'gap-matrix': /^(?!accounts|inflows contributions)/,
	// What happened takes the place of the plan of its year, which is asked here: it is asked apart, below.
	'money-flow': /^(inflows contributions|spending paid)/,
	// Told beside the payments that the same law expects, where that law is the newest of its year.
	'fund-assets': /^spending forecast_uninvested_balance/,
	// The record has newer plans for these years than the one that is moved there.
	'planned-and-spent': /^budget budget_plan/,
	// A wage stands at the year two years on, of which a rate must be printed too; line 066 only where no law forecasts the year.
	'state-payment': /average_monthly_wage|budget_plan/,
	// Inputs of a formula.
	'for-whom': /average_monthly_wage|rate_percent|forecast_receipts/,
	'who-is-paid-for': /average_monthly_wage|rate_percent|forecast_receipts|budget_plan/
};

/** Shows the newest figure of several, of which there can be one: asked of the newest year alone. */
const NEWEST_SHOWN: Readonly<Record<string, RegExp>> = {
	'for-whom': /population_/,
	'categories-then-and-now': /categories_count/,
	'who-is-paid-for': /insured_persons/,
	freshness: /./,
	'families-pay-abroad': /./,
	abroad: /share_gdp/,
	// Other countries stand with their newest year.
	'what-money-buys': /share_of_current/
};

/** Draws the newest figure of each place: the rows of 2028 stand before those of 2027. */
const NEWEST_DRAWN = ['insured-by-region'];

/** Told in a table, not drawn: a period of several regions is drawn when it is a choice, which has a name in three languages. */
const NOT_DRAWN: Readonly<Record<string, RegExp>> = { 'receipts-by-region': /contributions_region_share/ };

interface Case {
	readonly figure: Figure;
	readonly before: Shown;
	/** `spending paid of 2024` and the facts of that year, later. */
	readonly measure: string;
	readonly year: number;
	readonly originals: readonly Fact[];
}

const cases: Case[] = [];
for (const figure of FIGURES) {
	const rows = await answers(figure);
	const before = shownOf(figure, rows);
	const measures = new Map<string, Fact[]>();
	for (const id of new Set(rows.flatMap(({ factIds }) => factIds))) {
		const fact = facts.get(id)!;
		const measure = `${fact.theme} ${String(fact.row['measure'])}`;
		if (yearOf(fact) >= OLD && before.told.has(id) && NOT_ASKED[figure.id]?.test(measure) !== true)
			measures.set(measure, [...(measures.get(measure) ?? []), fact]);
	}
	for (const [measure, all] of measures) {
		const newest = Math.max(...all.map(yearOf));
		const latest = NEWEST_SHOWN[figure.id]?.test(measure) === true ? LATER.slice(-1) : LATER;
		const years = latest.filter((year) => year > newest);
		for (const year of years.length === 0 ? [newest + 1] : years)
			cases.push({ figure, before, measure, year, originals: all.filter((fact) => yearOf(fact) === newest) });
	}
}
const WITH_YEARS = [...new Set(cases.map(({ figure }) => figure))];
const tables = new Set([...FIGURES.flatMap(({ query }) => query.extracts), ...rulesQuery.extracts]);

/** Twelve months of 2024, as a publication might print them. */
const january = facts.get('inflow-2020-01-total')!;
const months = Array.from({ length: 12 }, (_, index): Fact => {
	const month = String(index + 1).padStart(2, '0');
	const last = new Date(Date.UTC(2024, index + 1, 0)).getUTCDate();
	const days = { period_start: `2024-${month}-01`, period_end: `2024-${month}-${last}` };
	return { ...january, row: { ...january.row, ...days, fact_id: `synthetic-2024-${month}` } };
});
const wages = [...facts.values()].filter(
	({ row }) => row['measure'] === 'minimum_wage' && row['region'] === 'KZ' && row['status'] === 'law'
);
const wage = wages.sort((a, b) => yearOf(b) - yearOf(a))[0]!;

const folders: string[] = [];
let later = '';
let monthly = '';

beforeAll(async () => {
	const added = new Map(
		cases
			.flatMap(({ originals, year }) => originals.map((fact) => moved(fact, year)))
			.map((fact) => [fact.row['fact_id'], fact])
	);
	for (const year of LATER) added.set(`${String(wage.row['fact_id'])}-in-${year}`, moved(wage, year));
	later = await folderWith([...added.values()], tables);
	monthly = await folderWith(months, tables);
	folders.push(later, monthly);
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Of a figure that shows the newest, what other figures added to that year may be newer. */
function peersOf(figure: Figure, measure: string, year: number, facts: readonly Fact[]): readonly Fact[] {
	if (NEWEST_SHOWN[figure.id]?.test(measure) !== true) return facts;
	return cases
		.filter((other) => other.measure === measure && other.year === year)
		.flatMap(({ originals }) => originals);
}

async function answerIn(folder: string, figure: Figure): Promise<readonly FigureRow[]> {
	const engine = await openNode(folder, figure.query.extracts);
	try {
		return await run(figure.query, engine);
	} finally {
		await engine.close();
	}
}

describe('rows of later years, with no other change', () => {
	it('are asked of many figures', () => {
		expect(WITH_YEARS.length).toBeGreaterThan(15);
	});

	it.each(WITH_YEARS.map((figure) => [figure.id, figure] as const))(
		'stand in table and drawing: %s',
		async (_, figure) => {
			const after = shownOf(figure, await answerIn(later, figure));
			const hidden = cases
				.filter((row) => row.figure === figure)
				.flatMap(({ before, measure, year, originals }) => {
					const shows = (where: keyof Shown) =>
						peersOf(figure, measure, year, originals).some(({ row }) =>
							after[where].has(`${String(row['fact_id'])}-in-${year}`)
						);
					// Of several answers to one question a figure may show one.
					const covered =
						(NEWEST_DRAWN.includes(figure.id) && year < LATER[1]) || NOT_DRAWN[figure.id]?.test(measure) === true;
					const wasDrawn = !covered && originals.some(({ row }) => before.drawn.has(String(row['fact_id'])));
					return [
						...(shows('told') ? [] : [`${measure} of ${year}: in no table`]),
						...(wasDrawn && !shows('drawn') ? [`${measure} of ${year}: in no drawing`] : [])
					];
				});
			expect(hidden).toEqual([]);
		}
	);

	it('open years of the calculator', async () => {
		const engine = await openNode(later, rulesQuery.extracts);
		expect(yearsOf(await run(rulesQuery, engine)).slice(-2)).toEqual(LATER);
		await engine.close();
	});
});

describe('nine months of later years, with no other change', () => {
	it('stand in the flow of money, in the place of the plan of their year', async () => {
		const figure = FIGURES.find(({ id }) => id === 'money-flow')!;
		const ids = (await answers(figure))
			.filter((row) => String(row.factIds).includes('2020-9m'))
			.flatMap((row) => row.factIds);
		const originals = [...new Set(ids)].map((id) => facts.get(id)!);
		expect(originals.length).toBeGreaterThan(8);
		const folder = await folderWith(
			[2021, 2027].flatMap((year) => originals.map((fact) => moved(fact, year))),
			tables
		);
		folders.push(folder);
		const rows = await answerIn(folder, figure);
		const { told, drawn } = shownOf(figure, rows);
		for (const tail of ['', '-in-2021', '-in-2027']) {
			expect(originals.filter(({ row }) => !told.has(`${String(row['fact_id'])}${tail}`))).toEqual([]);
			expect(originals.filter(({ row }) => !drawn.has(`${String(row['fact_id'])}${tail}`))).toEqual([]);
		}
		const { table, caveats } = figure.state(rows, { year: '2027' }, 'en');
		expect(table.rows.filter(({ cells }) => cells[3] === 'plan')).toEqual([]);
		expect(caveats[1]).toMatch(/only for: first 9 months of 2020; first 9 months of 2021; first 9 months of 2027\./);
	});
});

describe('twelve months of 2024, with no other change', () => {
	it('stand in the drawing and the table of months, and the years between as months not published', async () => {
		const figure = FIGURES.find(({ id }) => id === 'receipts-by-month')!;
		const rows = await answerIn(monthly, figure);
		const { told, drawn } = shownOf(figure, rows);
		const ids = months.map(({ row }) => String(row['fact_id']));
		expect(ids.filter((id) => !told.has(id))).toEqual([]);
		expect(ids.filter((id) => !drawn.has(id))).toEqual([]);
		const { table, takeaway } = figure.state(rows, { by: 'month' }, 'en');
		expect(takeaway).toMatch(/^A sum is printed for 25 of the 90 months from July 2017 to December 2024;/);
		expect(table.rows.filter(({ cells }) => cells[0]!.endsWith('2022')).map(({ cells }) => cells[3])).toEqual(
			Array.from({ length: 12 }, () => 'not published')
		);
	});
});
