/** Puts the shapes of a year into bars with the words of one language. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { barsContent, type BarsContent, type PrintedBar, type PrintedRow } from '$lib/figures/bars.ts';
import type { PrintedFact } from '$lib/query/receipts.ts';
import type { PlanActual, YearFigure } from '$lib/query/reports.ts';
import { signWords, WEAK_SIGN, weakKinds } from '$lib/text/evidence.ts';
import { reportWords } from '$lib/text/pages/reports.ts';
import { period } from '$lib/text/periods.ts';
import { terms } from '$lib/text/terms.ts';
import { dimensionName, whatOf } from '$lib/server/citations.ts';
import type { PublishedRecord } from '$lib/server/dataset.ts';
import { valueLink } from './lines.server.ts';
import type { Part } from '$lib/server/report-parts.ts';
import { codeOf, shapesOf, type Axis, type Shape } from './shapes.ts';

export interface YearBars {
	/** Unique on the page. */
	readonly id: string;
	readonly title: string;
	readonly content: BarsContent;
}

const TOTALS: ReadonlySet<string> = new Set(['all', 'health_05_total']);
const HOME = 'KZ';

/** Bars of one part, from the rows of its table. */
export function partBars(part: Part, figures: readonly YearFigure[], record: PublishedRecord, lang: Lang): YearBars[] {
	return shapesOf(part, figures, (factId) => record.fact(factId)).map((shape, place) => ({
		id: `${part}-${place}`,
		title: titleOf(shape, record, lang),
		content: signed(barsContent(shape.facts.map((fact) => rowOf(fact, shape.axis, record, lang))), shape.facts, lang)
	}));
}

/** Plan and actual of every question that has both; a pair stands together. */
export function planBars(pairs: readonly PlanActual[], record: PublishedRecord, lang: Lang): YearBars | null {
	if (pairs.length === 0) return null;
	const words = reportWords(lang).planActual;
	const rows = pairs.map(({ planned, happened }): PrintedRow => {
		const [plan, actual] = [record.fact(planned), record.fact(happened)];
		const name = whatOf(plan, record, lang);
		return { name, bar: barOf(actual, name, 'part', record, lang), plan: barOf(plan, name, 'part', record, lang) };
	});
	const facts = pairs.flatMap(({ planned, happened }) => [record.fact(planned), record.fact(happened)]);
	const { start, end } = facts[0]!;
	return {
		id: 'pairs',
		title: `${words.title}; ${period(start, end, lang)}`,
		content: signed(barsContent(rows, words), facts, lang)
	};
}

/** With the meaning of the sign of weak evidence in its key, where one of its captions has it. */
function signed(content: BarsContent, facts: readonly PrintedFact[], lang: Lang): BarsContent {
	const kinds = weakKinds(facts.map(({ evidence }) => evidence));
	if (kinds.size === 0) return content;
	return { ...content, keys: [...(content.keys ?? []), { sign: WEAK_SIGN, words: signWords(kinds, lang) }] };
}

function rowOf(fact: PrintedFact, axis: Axis, record: PublishedRecord, lang: Lang): PrintedRow {
	const name = nameOn(axis, fact, record, lang);
	const code = codeOf(fact, axis) ?? '';
	const kind = TOTALS.has(code) ? 'total' : code === 'osms' ? 'insurance' : 'part';
	return { name, bar: barOf(fact, name, kind, record, lang) };
}

function barOf(
	fact: PrintedFact,
	name: string,
	kind: PrintedBar['kind'],
	record: PublishedRecord,
	lang: Lang
): PrintedBar {
	const { words, href, weak } = valueLink(fact.factId, record, lang);
	return {
		id: fact.factId,
		kind,
		status: fact.status,
		value: fact.value,
		caption: weak === null ? words : words + WEAK_SIGN,
		label: `${name}: ${words}; ${whenOf(fact, lang)}${weak === null ? '' : ` (${weak})`}`,
		href
	};
}

function nameOn(axis: Axis, fact: PrintedFact, record: PublishedRecord, lang: Lang): string {
	if (axis === 'measure') return record.nameOf(`measure:${fact.theme}`, fact.measure, lang) ?? fact.measure;
	if (axis === 'region') return record.nameOf('region', fact.region, lang) ?? fact.region;
	const { name, code } = fact.dimensions[axis === 'first' ? 0 : 1]!;
	return dimensionName(name, code ?? '', record, lang);
}

/** What all bars have in common. */
function titleOf({ axis, facts }: Shape, record: PublishedRecord, lang: Lang): string {
	const fact = facts[0]!;
	if (axis === 'measure') return `${reportWords(lang).parts.people}; ${whenOf(fact, lang)}`;
	const common: PrintedFact = {
		...fact,
		region: axis === 'region' ? HOME : fact.region,
		dimensions: fact.dimensions.filter((_, place) => place !== ['first', 'second'].indexOf(axis))
	};
	return `${whatOf(common, record, lang)}; ${whenOf(fact, lang)}`;
}

function whenOf({ start, end, status }: PrintedFact, lang: Lang): string {
	return `${period(start, end, lang)}, ${terms(lang).statuses[status].name}`;
}
