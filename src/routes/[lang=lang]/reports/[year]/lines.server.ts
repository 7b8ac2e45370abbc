/** Tells the figures of a year line by line in the words of one language. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import type { PrintedFact } from '$lib/query/receipts.ts';
import type { YearFigure } from '$lib/query/reports.ts';
import { evidenceWords, rowEvidenceWords, weakestOf } from '$lib/text/evidence.ts';
import { fill } from '$lib/text/fill.ts';
import { NBSP, signed } from '$lib/text/numbers.ts';
import { reportWords } from '$lib/text/pages/reports.ts';
import { period } from '$lib/text/periods.ts';
import { terms } from '$lib/text/terms.ts';
import { sourcePath, whatOf } from '$lib/server/citations.ts';
import { printedValue } from '$lib/server/receipts.ts';
import { changeSentence } from './compared.server.ts';
import type { PublishedRecord } from '$lib/server/dataset.ts';

export interface ValueLink {
	/** The printed value. */
	readonly words: string;
	/** Its entry on the page of its publication. */
	readonly href: string;
	/** How far its place in the publication was read; null where it was read in full. */
	readonly weak: string | null;
}

export interface YearLine {
	readonly factId: string;
	readonly what: string;
	readonly period: string;
	readonly status: string;
	readonly value: ValueLink;
	/** The change with the figure that it is taken from; null when the two years may not be compared. */
	readonly change: { readonly words: string; readonly href: string; readonly of: string } | null;
	/** Why there is no change. */
	readonly refused: string | null;
}

/** Roundings that leave less open than this many per cent need not be told. */
const SHOWN_FROM = 1;

export function valueLink(factId: string, record: PublishedRecord, lang: Lang): ValueLink {
	const fact = record.fact(factId);
	const evidence = weakestOf([fact.evidence]);
	return {
		words: printedValue(fact, lang),
		href: `${sourcePath(fact.sourceId, lang)}#from-${factId}`,
		weak: evidence && evidenceWords(evidence, lang)
	};
}

/** What is worked out from these figures, with the words of the weakest of them. */
export function weaklyDerived(sentence: string, facts: readonly PrintedFact[], lang: Lang): string {
	const evidence = weakestOf(facts.map((fact) => fact.evidence));
	return evidence === null ? sentence : `${sentence} (${rowEvidenceWords(evidence, 'input', lang)})`;
}

export function yearLine(figure: YearFigure, record: PublishedRecord, lang: Lang): YearLine {
	const words = reportWords(lang);
	const fact = record.fact(figure.factId);
	const before = String(figure.year - 1);
	const value = valueLink(figure.factId, record, lang);
	const template = figure.refused === null ? null : words.unlike[figure.refused];
	return {
		factId: figure.factId,
		what: whatOf(fact, record, lang),
		period: period(fact.start, fact.end, lang),
		status: [terms(lang).statuses[fact.status].name, ...(value.weak === null ? [] : [value.weak])].join('; '),
		value,
		change: changeOf(figure, record, lang),
		refused: template === null ? null : fill(template, template.includes('{before}') ? { before } : {})
	};
}

function changeOf(figure: YearFigure, record: PublishedRecord, lang: Lang): YearLine['change'] {
	const { before, change, changeLow: low, changeHigh: high } = figure;
	if (before === null || change === null || low === null || high === null) return null;
	const words = reportWords(lang);
	const { words: printed, href } = valueLink(before, record, lang);
	const open = high - low >= SHOWN_FROM;
	const percent = percentSigned(change, lang, open ? 0 : 1);
	const range = { change: percent, low: percentSigned(low, lang, 0), high: percentSigned(high, lang, 0) };
	const sentence = open ? fill(words.range, range) : percent;
	const [later, earlier] = [record.fact(figure.factId), record.fact(before)];
	return {
		words: weaklyDerived(changeSentence(sentence, later, earlier).sentence, [later, earlier], lang),
		href,
		of: `${fill(words.changeFrom, { before: String(figure.year - 1) })}: ${printed}`
	};
}

function percentSigned(value: number, lang: Lang, digits: number): string {
	return `${signed(value, lang, digits)}${lang === 'en' ? '' : NBSP}%`;
}
