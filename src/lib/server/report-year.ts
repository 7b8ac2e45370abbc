/** The answers of the record about one year, asked once while building. */

import { newerLaw, type BudgetLaw } from '../contract/newest-law.ts';
import { planActuals, reportYears, yearDisagreements, yearEvents, yearFigures, yearGaps } from '../query/reports.ts';
import type { PlanActual, YearDisagreement, YearEvent, YearFigure, YearGap } from '../query/reports.ts';
import { lawsWithout } from '../query/laws-without.ts';
import { run } from '../query/query.ts';
import { reportCitations, type ReportCitation } from '../query/report-citations.ts';
import { engine } from './dataset.ts';

export interface YearAnswers {
	readonly year: number;
	readonly figures: readonly YearFigure[];
	readonly planActuals: readonly PlanActual[];
	readonly gaps: readonly YearGap[];
	readonly disagreements: readonly YearDisagreement[];
	readonly events: readonly YearEvent[];
	/** A newer law on the budget of the year, of which the record has no such figures; null where there is none. */
	readonly newer: Readonly<Record<'forecast' | 'lines', BudgetLaw | null>>;
}

let answers: Promise<readonly YearAnswers[]> | null = null;

/** Every year of the reports, the oldest first. */
export function yearAnswers(): Promise<readonly YearAnswers[]> {
	answers ??= ask();
	return answers;
}

/** The years that have a report, the oldest first. */
export async function years(): Promise<readonly number[]> {
	return run(reportYears, await engine());
}

export async function citations(): Promise<readonly ReportCitation[]> {
	return run(reportCitations, await engine());
}

async function ask(): Promise<readonly YearAnswers[]> {
	const connector = await engine();
	const figures = await run(yearFigures, connector);
	const plans = await run(planActuals, connector);
	const gaps = await run(yearGaps, connector);
	const disagreements = await run(yearDisagreements, connector);
	const events = await run(yearEvents, connector);
	const laws = await run(lawsWithout, connector);
	return (await years()).map((year) => {
		const ofYear = <T extends { readonly year: number }>(all: readonly T[]) => all.filter((one) => one.year === year);
		return {
			year,
			figures: ofYear(figures),
			planActuals: ofYear(plans),
			gaps: ofYear(gaps),
			disagreements: ofYear(disagreements),
			events: ofYear(events),
			newer: { forecast: newer('forecast', year), lines: newer('lines', year) }
		};
	});

	function newer(part: 'forecast' | 'lines', year: number): BudgetLaw | null {
		const selected = laws.filter((law) => law.part === part);
		return newerLaw(
			selected.map(({ edition }) => edition),
			year
		);
	}
}

/** From the first money of the Fund that the record tells of to its last whole year. */
export function yearsOfTheFund(answers: readonly YearAnswers[]): { first: number; last: number } {
	const money = answers.filter(({ figures }) => figures.some((figure) => happened(figure)));
	const whole = money.filter(({ figures }) => figures.some((figure) => happened(figure) && figure.whole));
	return { first: money[0]?.year ?? 0, last: whole.at(-1)?.year ?? 0 };
}

function happened(figure: YearFigure): boolean {
	const { theme, region, class: classCode } = figure;
	return classCode === 'happened' && region === 'KZ' && (theme === 'inflows' || theme === 'spending');
}
