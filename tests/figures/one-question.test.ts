import { beforeAll, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import { defaultChoices } from '../../src/lib/figures/choices.ts';
import type { Figure } from '../../src/lib/figures/figure.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { formatIn } from '../../src/lib/figures/format.ts';
import { inWords as growthInWords } from '../../src/lib/figures/funding-growth/amounts.ts';
import type { GrowthRow } from '../../src/lib/figures/funding-growth/row.ts';
import { WORDS as GROWTH_WORDS } from '../../src/lib/figures/funding-growth/words.ts';
import { inWords as planInWords, type PlanRow } from '../../src/lib/figures/plan-and-actual/figure.ts';
import { WORDS as PLAN_WORDS } from '../../src/lib/figures/plan-and-actual/words.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import { run } from '../../src/lib/query/query.ts';
import { planActuals, yearFigures, type PlanActual, type YearFigure } from '../../src/lib/query/reports.ts';
import { amount } from '../../src/lib/text/amounts.ts';
import { inOne } from '../../src/lib/text/in-one.ts';
import { reportWords } from '../../src/lib/text/pages/reports.ts';
import { terms } from '../../src/lib/text/terms.ts';
import { headlineOf } from '../../src/lib/server/report-parts.ts';
import { answered, answers } from './answers.ts';

let rows: PlanRow[];
let growth: GrowthRow[];
let figures: readonly YearFigure[];
let shares: PlanRow[];
let pairs: readonly PlanActual[];

function figure(id: string): Figure {
	return FIGURES.find((figure) => figure.id === id)!;
}

function inWords(row: PlanRow, lang: Lang): string {
	return planInWords(row, { words: inOne(PLAN_WORDS, lang), format: formatIn(lang, () => '') });
}

beforeAll(async () => {
	rows = (await answers(figure('plan-and-actual'))) as PlanRow[];
	shares = rows.filter(({ kind }) => kind === 'share');
	growth = ((await answers(figure('funding-growth'))) as GrowthRow[]).filter(
		({ reading, unit }) => reading === 'fund' && unit === 'tenge'
	);
	const connector = await openNode('static/data', yearFigures.extracts);
	try {
		pairs = await run(planActuals, connector);
		figures = await run(yearFigures, connector);
	} finally {
		await connector.close();
	}
});

describe('the share of a plan carried out, in the report of its year and in plan-and-actual', () => {
	it('is told in the same words where both hold the same two figures', () => {
		const both = pairs.flatMap(({ planned, happened, share, precision }) => {
			const row = shares.find(({ factIds }) => `${factIds}` === `${[happened, planned]}`);
			return row === undefined ? [] : [{ row, share, precision }];
		});
		expect(both.map(({ row }) => `${row.panel} ${row.year}`)).toContain('all 2024');
		for (const { row, share, precision } of both) {
			for (const lang of LANGS) {
				expect(share).not.toBeNull();
				expect(amount(share!, 'percent', lang, { precision, digits: 0 })).toBe(inWords(row, lang));
			}
		}
	});
});

/** The two sides of a year, by the words of the rows of each page. */
const SIDES = [
	['plan', 'expected'],
	['actual', 'happened']
] as const;

describe('the money for care of a year, both packages together', () => {
	/** What each page prints of it: funding-growth, plan-and-actual, and the report of the year. */
	const printed = (year: number, [kind, text]: (typeof SIDES)[number]) => ({
		growth: growth.find(
			(row) => row.year === year && row.class === text && row.part === 'all' && row.measure === 'funding'
		),
		plan: rows.find(
			(row) => row.year === year && row.panel === 'all' && row.kind === kind && row.measure === 'funding'
		),
		report: headlineOf(
			'care',
			figures.filter((figure) => figure.year === year && figure.class === text)
		)
	});
	const years = () => [...new Set([...growth, ...rows].map(({ year }) => year))].sort();

	it('is one figure in every place, with its value, status and words', () => {
		const texts: string[] = [];
		for (const year of years()) {
			for (const side of SIDES) {
				const { growth: grown, plan, report } = printed(year, side);
				const named = report?.dim1 === 'all' && report.measure === 'funding' ? report : null;
				const ids = [grown?.factIds[0], plan?.factIds[0], named?.factId];
				expect([year, side[0], ...new Set(ids)]).toEqual([year, side[0], ids[0]]);
				if (grown === undefined || plan === undefined) continue;
				texts.push(`${year} ${side[0]}`);
				expect([plan.value, plan.status, plan.precision]).toEqual([grown.nominal, grown.status, grown.precision]);
				for (const lang of LANGS) {
					const format = formatIn(lang, () => '');
					expect(inWords(plan, lang)).toBe(growthInWords(grown, format));
				}
			}
		}
		expect(texts).toEqual(expect.arrayContaining(['2024 plan', '2024 actual', '2026 plan']));
	});

	it('is not called printed by one page where another says that it is not published', () => {
		for (const year of years()) {
			const { growth: grown, plan, report } = printed(year, ['actual', 'happened']);
			if (plan !== undefined) continue;
			expect([year, grown]).toEqual([year, undefined]);
			// Without the name of a package it is another question.
			expect([year, report?.dim1 === 'all']).toEqual([year, false]);
		}
	});

	it('is told by the cards of both figures, which home and topic pages show, with the facts of the report', async () => {
		const report = headlineOf(
			'care',
			figures.filter(({ year }) => year === 2024)
		);
		for (const id of ['funding-growth', 'plan-and-actual']) {
			const row = figure(id);
			for (const lang of LANGS) {
				const { headline } = row.state((await answered(row)).rows, defaultChoices(row.choices), lang);
				expect(headline.factIds).toContain(report!.factId);
			}
		}
	});

	it.each(LANGS)('lacks in the same words where it lacks (%s)', (lang) => {
		const { notPublished } = terms(lang);
		expect([GROWTH_WORDS.notPublished[lang], PLAN_WORDS.notPublished[lang]]).toEqual([notPublished, notPublished]);
		expect(reportWords(lang).headline.missing.toLowerCase().startsWith(`${notPublished}:`)).toBe(true);
	});
});
