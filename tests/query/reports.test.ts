/** What the yearly reports compare and refuse, over the extracts of the real record. */

import { beforeAll, describe, expect, it } from 'vitest';
import { openNode } from '../../src/lib/query/node.server.ts';
import { run } from '../../src/lib/query/query.ts';
import { printedFacts, type PrintedFact } from '../../src/lib/query/receipts.ts';
import {
	planActuals,
	reportCitations,
	REPORT_YEARS,
	yearFigures,
	yearGaps,
	type YearFigure
} from '../../src/lib/query/reports.ts';

const TABLES = ['preferred', 'regions', 'facts', 'gaps', 'sources'];

async function answers() {
	const connector = await openNode('static/data', TABLES);
	try {
		const facts = await run(printedFacts, connector);
		return {
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

describe('figures of a year', () => {
	it('says something of every year', () => {
		expect([...new Set(record.figures.map(({ year }) => year))]).toEqual([...REPORT_YEARS]);
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
			const like = ({ theme, measure, region, dimensions, unit, class: own, status }: PrintedFact) => [
				theme,
				measure,
				region,
				dimensions,
				unit,
				own,
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

	it('never takes a change from a figure told as over or about', () => {
		for (const { factId, before } of compared()) {
			expect(['exact', 'rounded']).toContain(fact(factId).precision);
			expect(['exact', 'rounded']).toContain(fact(before!).precision);
		}
	});
});

describe('plan and actual of a year', () => {
	it('takes a share only where both are told exactly enough', () => {
		for (const { planned, happened, share } of record.plans) {
			expect([fact(planned).class, fact(happened).class]).toEqual(['expected', 'happened']);
			if (share === null) continue;
			expect(share).toBeCloseTo((fact(happened).value / fact(planned).value) * 100, 6);
			expect(['exact', 'rounded']).toContain(fact(planned).precision);
		}
	});
});

describe('gaps and annual reports', () => {
	it('names gaps of years of the reports, and of local budgets that plan beyond them', () => {
		expect(record.gaps.length).toBeGreaterThan(0);
		const years: readonly number[] = REPORT_YEARS;
		const beyond = record.gaps.filter(({ year }) => !years.includes(year));
		expect([...new Set(beyond.map(({ year, grid }) => `${year} ${grid}`))]).toEqual([
			'2027 local_budget',
			'2028 local_budget'
		]);
	});

	it('knows the annual report for 2022 from what others took of it', () => {
		const sources = record.citations.filter(({ year }) => year === 2022).map(({ sourceId }) => sourceId);
		expect(sources).toContain('p4h-2023-annual-report-2022');
	});
});
