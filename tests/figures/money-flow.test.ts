/** The flow of money conserves what is printed: over the extracts of the real record, for every year that is offered. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FlowContent } from '../../src/lib/charts/flow/content.ts';
import { isFormulaId } from '../../src/lib/contract/formulas.ts';
import { namesIn } from '../../src/lib/figures/choice-words.ts';
import { figureOf } from '../../src/lib/figures/figures.ts';
import { UNKNOWN, yearFlow, type FlowRow, type YearFlow } from '../../src/lib/figures/money-flow/row.ts';
import { answers } from './answers.ts';

const figure = figureOf('money-flow');
const YEARS = figure.choices[0]!.options.map(Number);
/** Tenge by which sums of decimals may be off in binary. */
const FLOAT = 0.01;

interface Printed {
	readonly fact_id: string;
	readonly measure: string;
	readonly dim1: string | null;
	readonly value: number;
	readonly status: string;
	readonly source_id: string;
	readonly period_start: string;
	readonly period_end: string;
}

let rows: readonly FlowRow[];
const facts = new Map(
	(JSON.parse(readFileSync('static/data/facts.json', 'utf8')) as Printed[]).map((fact) => [fact.fact_id, fact])
);

const published = new Map(
	(JSON.parse(readFileSync('static/data/sources.json', 'utf8')) as { source_id: string; published: string }[]).map(
		(source) => [source.source_id, source.published]
	)
);

beforeAll(async () => {
	rows = (await answers(figure)) as readonly FlowRow[];
});

/** How far rounding lets printed figures miss each other: half of the last digit of each. */
const slack = (all: readonly FlowRow[]) => all.reduce((sum, { rounding }) => sum + (rounding ?? 0) / 2, FLOAT);

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Every node through which money passes without what comes in going out, and the printed total that is missed. */
function lost({ stages, links, rows: rows, year }: YearFlow): string[] {
	const rowOf = (id: string) => rows.find(({ node }) => node === id);
	return stages.flatMap(({ id, value, row }) => {
		const [into, out] = [links.filter(({ to }) => to === id), links.filter(({ from }) => from === id)];
		const bound = slack(
			[...into.map(({ from }) => from), ...out.map(({ to }) => to), id].flatMap((one) => rowOf(one) ?? [])
		);
		const off = (what: string, is: number, should: number) =>
			Math.abs(is - should) <= bound ? [] : [`${year} ${id}: ${what} ${is}, should be ${should}`];
		const printed = (row?.value ?? value) + (id === 'fund' ? (rowOf('short')?.value ?? 0) : 0);
		return [
			...(into.length + out.length > 0 ? [] : [`${year} ${id}: joined to nothing`]),
			...off('shown', value, printed),
			...(into.length === 0 ? [] : off('comes in', sum(into.map((link) => link.value)), value)),
			...(out.length === 0 ? [] : off('goes out', sum(out.map((link) => link.value)), value))
		];
	});
}

/** Why a row is neither a printed figure nor the difference of two; an empty list when it is one of them. */
function invented({ year, node, value, formula, factIds, status, periodStart, periodEnd }: FlowRow): string[] {
	const from = factIds.map((id) => facts.get(id));
	const text = `${year} ${node}`;
	if (from.some((fact) => fact === undefined)) return [`${text}: no such fact among ${factIds.join()}`];
	const known = from.flatMap((fact) => fact ?? []);
	const alike = known.every(
		(fact) => fact.status === status && fact.period_start === periodStart && fact.period_end === periodEnd
	);
	const [whole, part] = known.map((fact) => fact.value);
	const comes = formula === null ? whole : formula === 'difference' ? whole! - part! : Number.NaN;
	return [
		...(known.length === (formula === null ? 1 : 2) ? [] : [`${text}: from ${known.length} facts`]),
		...(formula === null || isFormulaId(formula) ? [] : [`${text}: no formula ${formula}`]),
		...(alike ? [] : [`${text}: of another period or status`]),
		...(Math.abs(comes! - value) < FLOAT ? [] : [`${text}: ${value} should be ${comes}`])
	];
}

function contentOf(year: number): FlowContent {
	const from = (ids: readonly string[]) => ids.join();
	const panels = figure.charts?.({ rows, choices: { year: String(year) }, lang: 'en', width: 720, id: 'flow', from });
	return panels?.[0]?.content as FlowContent;
}

describe('the flow of every year that is offered', () => {
	it('is drawn for some and refused for others', () => {
		const drawn = YEARS.filter((year) => yearFlow(rows, year) !== null);
		expect(drawn.length).toBeGreaterThan(5);
		expect(drawn.length).toBeLessThan(YEARS.length);
		expect([...new Set(rows.map(({ year }) => year))].filter((year) => !YEARS.includes(year))).toEqual([]);
	});

	it('has a name that says what is printed of it', () => {
		const text = (year: number) => {
			const fund = yearFlow(rows, year)?.rows.find(({ node }) => node === 'fund');
			if (fund === undefined) return `${year}, not enough is published`;
			return fund.status === 'plan' ? `${year}, plan of a budget law` : `${year}, nine months, actual`;
		};
		const names = namesIn(figure, 'en').choices;
		expect(YEARS.map((year) => names[`year.${year}`])).toEqual(YEARS.map(text));
	});

	it('begins with the newest year whose newest budget law forecasts the Fund, too', () => {
		const laws = [...facts.values()].filter(
			({ measure, dim1 }) => measure === 'budget_plan' && dim1 === 'transfer_to_fund_002'
		);
		const forecast = YEARS.filter((year) => {
			const drawn = rows.find((row) => row.year === year && row.node === 'fund' && row.lawDay !== null);
			const selected = laws.filter(({ period_start }) => period_start.startsWith(String(year)));
			const newest = selected
				.map(({ source_id }) => published.get(source_id)!)
				.sort()
				.at(-1);
			return drawn !== undefined && newest !== undefined && newest <= drawn.lawDay!;
		});
		expect(YEARS[0]).toBe(Math.max(...forecast));
	});

	it.each(YEARS)('%i: what comes into a node goes out of it or is drawn as unknown', (year) => {
		const flow = yearFlow(rows, year);
		expect(flow === null ? [] : lost(flow)).toEqual([]);
	});

	it.each(YEARS)('%i: every ribbon is a printed figure or the difference of two, of one period and status', (year) => {
		const flow = yearFlow(rows, year);
		if (flow === null) return;
		expect(flow.rows.flatMap(invented)).toEqual([]);
		const shown = new Map(flow.stages.map((stage) => [stage.id as string, stage]));
		for (const { from, to, value } of flow.links) {
			// A ribbon has the number of the node at one of its ends; one that leads on to the unknown has that of its start.
			const ends = [shown.get(from)!, shown.get(to)!];
			expect(ends.some((stage) => stage.row !== null && stage.row.value === value)).toBe(true);
			for (const stage of ends) if (stage.row === null) expect(UNKNOWN).toContain(stage.id);
		}
	});

	it.each(YEARS)('%i: all of it is of one publication where it is a plan', (year) => {
		const selected = yearFlow(rows, year)?.rows.filter(({ status }) => status === 'plan') ?? [];
		const laws = selected.flatMap(({ factIds }) => factIds.map((id) => facts.get(id)?.source_id));
		expect(new Set(laws).size).toBe(selected.length === 0 ? 0 : 1);
	});

	it('names in the drawing where each known number comes from, and calls the others not published', () => {
		for (const year of YEARS) {
			const { nodes, gap } = contentOf(year);
			if (yearFlow(rows, year) === null) expect([nodes, gap?.words]).toEqual([[], expect.stringContaining(`${year}`)]);
			for (const { id, href, label } of nodes) {
				if (href === undefined) expect([id, label]).toEqual([id, expect.stringContaining('not published')]);
				else expect(href.split(',').filter((fact) => !facts.has(fact))).toEqual([]);
			}
		}
	});
});

describe('the check', () => {
	const without = (node: string, year: number) =>
		lost(
			yearFlow(
				rows.filter((row) => row.node !== node || row.year !== year),
				year
			)!
		);

	it.each(['employer', 'state', 'investment', 'penalties'])('sees that a payer is left out: %s', (node) => {
		expect(without(node, 2025)).toEqual([expect.stringContaining('2025 fund: comes in')]);
	});

	it.each(['left', 'reserve', 'commission'])('sees that a use is left out: %s', (node) => {
		expect(without(node, 2025)).toEqual([expect.stringContaining('2025 fund: goes out')]);
	});

	it('sees a missing remainder of what happened', () => {
		expect(without('rest', 2020)).toEqual([expect.stringContaining('2020 fund: goes out')]);
		expect(without('other_care', 2020)).toEqual([expect.stringContaining('2020 care: goes out')]);
	});

	it('sees a number that nobody printed', () => {
		const row = rows.find(({ node, year }) => node === 'care' && year === 2025)!;
		expect(invented({ ...row, value: row.value + 1e9 })).toHaveLength(1);
		expect(invented({ ...row, factIds: ['nowhere'] })).toEqual(['2025 care: no such fact among nowhere']);
	});
});
