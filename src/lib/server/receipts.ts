/** Tells where printed figures come from, in the words of one language, gathered by publication. */

import type { Lang } from '../contract/vocabulary.ts';
import type { PrintedFact } from '../query/receipts.ts';
import { amount, percent } from '../text/amounts.ts';
import { fill } from '../text/fill.ts';
import { locatorWords } from '../text/pages/locators.ts';
import { pageWords } from '../text/pages/words.ts';
import { day, period } from '../text/periods.ts';
import { terms } from '../text/terms.ts';
import { cited, sourcePath, whatOf } from './citations.ts';
import type { CitedFigures, OtherFigure, Receipt, Remark } from '../text/receipt.ts';
import type { PublishedRecord } from './dataset.ts';

/** Figures of so many digits are told as "2.8 trillion", longer ones digit by digit. */
const READ_IN_WORDS = 4;
const SCALES = [1e12, 1e9, 1e6];

/** The figures by publication, in the order in which the ids first name them; ids may repeat. */
export function citedFigures(factIds: readonly string[], record: PublishedRecord, lang: Lang): CitedFigures[] {
	const bySource = new Map<string, string[]>();
	for (const factId of new Set(factIds)) {
		const { sourceId } = record.fact(factId);
		bySource.set(sourceId, [...(bySource.get(sourceId) ?? []), factId]);
	}
	return citedSources(bySource, record, lang);
}

/** The publications with the figures of each, in their order; one that only words rest on has none. */
export function citedSources(
	bySource: ReadonlyMap<string, readonly string[]>,
	record: PublishedRecord,
	lang: Lang
): CitedFigures[] {
	return [...bySource].map(([sourceId, factIds], source) => ({
		...cited(record.publication(sourceId), lang),
		receipts: factIds.map((factId, index) => receipt(record.fact(factId), `${source + 1}.${index + 1}`, record, lang))
	}));
}

/** The printed value with its unit, every digit that was printed, and its qualifier. */
export function printedValue({ value, unit, precision, rounding }: PrintedFact, lang: Lang): string {
	if (rounding === null || value === 0) return amount(value, unit, lang, { precision, compact: false });
	const printedDigits = Math.floor(Math.log10(Math.abs(value) / rounding) + 1e-9) + 1;
	if (printedDigits > READ_IN_WORDS) return amount(value, unit, lang, { precision, rounding, compact: false });
	const scale = SCALES.find((size) => Math.abs(value) >= size) ?? 1;
	return amount(value, unit, lang, { precision, digits: Math.max(0, Math.round(Math.log10(scale / rounding))) });
}

export function receipt(fact: PrintedFact, place: string, record: PublishedRecord, lang: Lang): Receipt {
	const reason = record.reasonOf(fact.factId);
	const reasons: Readonly<Record<string, string>> = terms(lang).reasons;
	return {
		factId: fact.factId,
		place,
		what: whatOf(fact, record, lang),
		period: period(fact.start, fact.end, lang),
		printed: printedValue(fact, lang),
		status: terms(lang).statuses[fact.status].name,
		evidence: fact.evidence === 'text' ? null : terms(lang).evidence[fact.evidence].says,
		locator: remark(fact.locator, lang, locatorWords),
		note: remark(fact.note, lang, record.noteIn),
		reason: reason === null || reason === 'only_one' ? null : (reasons[reason] ?? null),
		others: others(fact, record, lang),
		editions: editions(fact, record, lang)
	};
}

function others(fact: PrintedFact, record: PublishedRecord, lang: Lang): OtherFigure[] {
	return record.disagreementsOf(fact.factId).map(({ factIds: [a, b], gap, gapPercent, unit }) => {
		const other = record.fact(a === fact.factId ? b : a);
		const words = { gap: amount(gap, unit, lang), percent: percent(gapPercent, lang, 1) };
		return { ...otherFigure(other, record, lang), gap: fill(pageWords(lang).receipt.gap, words) };
	});
}

function editions(fact: PrintedFact, record: PublishedRecord, lang: Lang): OtherFigure[] {
	return record
		.editionsOf(fact.factId)
		.filter((factId) => factId !== fact.factId)
		.map((factId) => otherFigure(record.fact(factId), record, lang));
}

function otherFigure(fact: PrintedFact, record: PublishedRecord, lang: Lang): OtherFigure {
	const publication = record.publication(fact.sourceId);
	const published = publication.published === null ? pageWords(lang).receipt.undated : day(publication.published, lang);
	return {
		printed: printedValue(fact, lang),
		from: `${publication.title[lang]}, ${publication.publisher[lang]}, ${published}`,
		href: `${sourcePath(fact.sourceId, lang)}#from-${fact.factId}`
	};
}

/** Notes and places are written in English; what has no words in the page's language is shown as it stands. */
function remark(text: string | null, lang: Lang, inWords: (text: string, lang: Lang) => string | null): Remark | null {
	if (text === null) return null;
	const translated = lang === 'en' ? text : inWords(text, lang);
	return translated === null ? { text, lang: 'en' } : { text: translated };
}
