/** Sentences of a report that compare two figures: each asks the rule of comparison and carries its caution. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { cautionsOf, compared, type Comparison, type ComparedFigure } from '$lib/figures/comparison.ts';
import type { PrintedFact } from '$lib/query/receipts.ts';
import type { PlanActual, YearDisagreement } from '$lib/query/reports.ts';
import { amount, percent } from '$lib/text/amounts.ts';
import { fill } from '$lib/text/fill.ts';
import { reportWords } from '$lib/text/pages/reports.ts';
import { terms } from '$lib/text/terms.ts';
import type { PublishedRecord } from '$lib/server/dataset.ts';

/** What the rule looks at. A change across new borders is refused where it is computed; the rest is of the whole country. */
export function comparedFigure(fact: PrintedFact): ComparedFigure {
	const { theme, measure, region, dimensions, start, end, status, precision, unit } = fact;
	const codes = dimensions.map(({ code }) => code);
	return { theme, measure, region, codes, start, end, status, precision, unit, bordersFrom: null, ownSum: false };
}

/** "under 91 percent of the plan"; what each of them measures beside it, where they measure different things. */
export function shareOfPlan(
	{ planned, happened, share, precision }: PlanActual,
	record: PublishedRecord,
	lang: Lang
): Comparison | null {
	if (share === null) return null;
	const { ofPlan, plan, measures } = reportWords(lang).planActual;
	const [expected, actual] = [record.fact(planned), record.fact(happened)];
	const nameOf = ({ theme, measure }: PrintedFact) => record.nameOf(`measure:${theme}`, measure, lang) ?? measure;
	const percent = amount(share, 'percent', lang, { precision, digits: 0 });
	const unlike = fill(measures, { planned: nameOf(expected), happened: nameOf(actual) });
	const sentence = fill(ofPlan, { share: percent }) + (expected.measure === actual.measure ? '' : ` (${unlike})`);
	return compared(sentence, [[comparedFigure(expected), comparedFigure(actual)]], {
		class: plan,
		precision: percent,
		measure: unlike
	});
}

/** The change with the year before, as it stands in its cell: two figures that the rule lets stand beside each other without a word. */
export function changeSentence(sentence: string, figure: PrintedFact, before: PrintedFact): Comparison {
	return compared(sentence, [[comparedFigure(before), comparedFigure(figure)]], {});
}

/** How far two figures for one question are apart, with what makes them unlike. */
export function gapSentence(
	{ factIds, gap, gapPercent, unit }: Pick<YearDisagreement, 'factIds' | 'gap' | 'gapPercent' | 'unit'>,
	record: PublishedRecord,
	lang: Lang
): Comparison {
	const words = reportWords(lang).disagreements;
	const [first, second] = factIds.map((id) => record.fact(id)) as [PrintedFact, PrintedFact];
	const pair = [comparedFigure(first), comparedFigure(second)] as const;
	const cautions = cautionsOf(...pair);
	const { statuses } = terms(lang);
	const status = fill(words.statuses, { first: statuses[first.status].name, second: statuses[second.status].name });
	const cautionWords = { one_question: words.oneQuestion, status, precision: words.precision };
	const sentence = [
		fill(words.gap, { gap: amount(gap, unit, lang), percent: percent(gapPercent, lang, 1) }),
		...(cautions.includes('status') ? [status] : []),
		...(cautions.includes('precision') ? [words.precision] : [])
	].join(', ');
	return compared(sentence, [pair], cautionWords);
}
