/** What the yearly reports compare and refuse, over the extracts of the real record. */

import { beforeAll, describe, expect, it } from 'vitest';
import { openNode } from '../../src/lib/query/node.server.ts';
import { run } from '../../src/lib/query/query.ts';
import { printedFacts, type PrintedFact } from '../../src/lib/query/receipts.ts';
import { reportCitations } from '../../src/lib/query/report-citations.ts';
import { planActuals, reportYears, yearFigures, yearGaps, type YearFigure } from '../../src/lib/query/reports.ts';

const TABLES = ['preferred', 'regions', 'facts', 'gaps', 'sources'];

async function answers() {
	const connector = await openNode('static/data', TABLES);
	try {
		const facts = await run(printedFacts, connector);
		return {
			years: await run(reportYears, connector),
			facts: new Map(facts.map((fact) => [fact.factId, fact])),
			figures: await run(yearFigures, connector),
			plans: await run(planActuals, connector),
			gaps: await run(yearGaps, connector),
			citations: await run(reportCitations, connector)
		};
	} finally {
		await connector.close();
	}
}

let record: Awaited<ReturnType<typeof answers>>;
const compared = () => record.figures.filter((figure) => figure.change !== null);
const fact = (id: string): PrintedFact => record.facts.get(id)!;
const refusal = (year: number, measure: string, dim1: string): YearFigure['refused'][] =>
	record.figures
		.filter((figure) => figure.year === year && figure.measure === measure && figure.dim1 === dim1)
		.map(({ refused }) => refused);

beforeAll(async () => {
	record = await answers();
});

describe('years with a report', () => {
	it('begin with the year before the law and end where two themes still speak of a year', () => {
		const themes = (year: number) =>
			new Set(
				record.figures
					.filter(
						(figure) => figure.year === year && !figure.abroad && fact(figure.factId).end.startsWith(String(year))
					)
					.map(({ theme }) => theme)
					.filter((theme) => !['rates', 'macro', 'fund1996'].includes(theme))
			);
		expect(record.years[0]).toBe(2014);
		expect(record.years).toEqual([...record.years].sort((a, b) => a - b));
		expect(record.years).toEqual(expect.arrayContaining([2014, 2015, 2016, 2019, 2026, 2027, 2028]));
		for (const year of record.years) expect([year, themes(year).size > 1]).toEqual([year, true]);
	});

	it('are no years of single forecasts', () => {
		const far = [...record.facts.values()].filter(({ end }) => end.startsWith('2030'));
		expect(far.length).toBeGreaterThan(0);
		expect(record.years).not.toContain(2030);
	});
});

describe('figures of a year', () => {
	it('says something of every year that has a report', () => {
		expect([...new Set(record.figures.map(({ year }) => year))]).toEqual(record.years);
	});

	it('either compares with the year before or says why not', () => {
		for (const { change, before, refused } of record.figures) {
			expect(change === null).toBe(refused !== null);
			expect(before === null).toBe(refused !== null);
		}
	});

	it('compares equal questions of whole years only', () => {
		expect(compared().length).toBeGreaterThan(100);
		for (const { year, factId, before, change } of compared()) {
			const [now, then] = [fact(factId), fact(before!)];
			expect([now.start, now.end]).toEqual([`${year}-01-01`, `${year}-12-31`]);
			expect([then.start, then.end]).toEqual([`${year - 1}-01-01`, `${year - 1}-12-31`]);
			const like = ({ theme, measure, region, dimensions, unit, class: classCode, status }: PrintedFact) => [
				theme,
				measure,
				region,
				dimensions,
				unit,
				classCode,
				status
			];
			expect(like(now)).toEqual(like(then));
			expect(change).toBeCloseTo((now.value / then.value - 1) * 100, 6);
		}
	});

	it('never compares across a break', () => {
		expect(refusal(2020, 'budget_plan', 'osms_066')).toEqual(['launch']);
		expect(refusal(2020, 'budget_plan', 'gobmp_067')).toEqual(['package_split']);
		expect(refusal(2024, 'budget_plan', 'gobmp_067')).toEqual(['line_changed']);
		expect(refusal(2018, 'budget_plan', 'care_outside_unified_system_053')).toEqual(['line_changed']);
	});

	it('reads no growth from the budgets of regions', () => {
		const plans = record.figures.filter(
			({ measure, dim1, region, class: classCode }) =>
				measure === 'local_budget_plan' || (dim1 === 'local_budget' && region !== 'KZ' && classCode === 'expected')
		);
		const later = plans.filter(({ year }) => year > 2026);
		expect(later.length).toBeGreaterThan(50);
		expect(plans.filter(({ change }) => change !== null)).toEqual([]);
		expect(later.map(({ refused }) => refused)).toContain('local_outlook');
	});

	it('never takes a change from a figure told as over or about', () => {
		for (const { factId, before } of compared()) {
			expect(['exact', 'rounded']).toContain(fact(factId).precision);
			expect(['exact', 'rounded']).toContain(fact(before!).precision);
		}
	});
});

describe('plan and actual of a year', () => {
	it('takes a share only where both are told exactly enough, and a bound of a plan said as over', () => {
		for (const { planned, happened, share, precision } of record.plans) {
			expect([fact(planned).class, fact(happened).class]).toEqual(['expected', 'happened']);
			if (share === null) continue;
			expect(['exact', 'rounded']).toContain(fact(happened).precision);
			const plain = (fact(happened).value / fact(planned).value) * 100;
			if (precision === 'under') {
				expect(fact(planned).precision).toBe('over');
				expect(share).toBeGreaterThanOrEqual(plain);
				expect(share - plain).toBeLessThan(1);
				continue;
			}
			expect(share).toBeCloseTo(plain, 6);
			expect(['exact', 'rounded']).toContain(fact(planned).precision);
		}
	});
});

describe('plan and execution of the republican budget', () => {
	it('stand together for health only, each year with its execution', () => {
		const pairs = record.plans.filter(({ planned }) => fact(planned).theme === 'budget');
		expect(pairs.length).toBeGreaterThan(7);
		for (const { year, planned, happened, share } of pairs) {
			expect(fact(planned).dimensions).toEqual(fact(happened).dimensions);
			expect(fact(planned).dimensions[0]!.code).toBe('health_05_total');
			expect([fact(planned).measure, fact(happened).measure]).toEqual(['budget_plan', 'budget_executed']);
			expect(share).not.toBeNull();
			expect([fact(planned).end, fact(happened).end]).toEqual([`${year}-12-31`, `${year}-12-31`]);
		}
		expect(new Set(pairs.map(({ year }) => year)).size).toBe(pairs.length);
	});
});

describe('gaps and annual reports', () => {
	it('names gaps of years of the reports', () => {
		expect(record.gaps.length).toBeGreaterThan(0);
		for (const { year } of record.gaps) expect(record.years).toContain(year);
	});

	it('knows the annual report for 2022 from what others took of it', () => {
		const sources = record.citations.filter(({ year }) => year === 2022).map(({ sourceId }) => sourceId);
		expect(sources).toContain('p4h-2023-annual-report-2022');
	});
});
