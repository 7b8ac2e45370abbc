/** Writes the sentences of a quotation in one language, and the link that they end with. */

import type { Printed } from '../../contract/openness.ts';
import { classOf, type Lang, type Unit } from '../../contract/vocabulary.ts';
import { byAmount } from '../../text/amounts.ts';
import { evidenceWords } from '../../text/evidence.ts';
import { fill } from '../../text/fill.ts';
import { shortest } from '../../text/numbers.ts';
import type { QuotationWords } from '../../text/pages/quote.ts';
import { atDay, day, period } from '../../text/periods.ts';
import { plural } from '../../text/plurals.ts';
import { compare, type Compared } from './compare.ts';
import type { QuotedFact } from './quoted.ts';
import { incomparable } from '../../contract/incomparable.ts';

export interface Quotation {
	/** Ready to be copied; null when it is refused. */
	readonly text: string | null;
	/** What to know before quoting, beside the text and in it. */
	readonly warnings: readonly string[];
	/** Why there is no text. */
	readonly refused: string | null;
}

/** One printed figure. */
export function quoteOne(fact: QuotedFact, lang: Lang, words: QuotationWords): Quotation {
	const warnings = fact.disputed ? [words.disputed] : [];
	return { text: [sentenceOf(fact, lang, words), ...warnings].join(' '), warnings, refused: null };
}

/** Two printed figures and how the first stands to the second. */
export function quoteTwo(first: QuotedFact, second: QuotedFact, lang: Lang, words: QuotationWords): Quotation {
	const compared = compare(first, second);
	if (compared === 'same') return refusal(words.refused.same);
	if (compared === 'unit') {
		const holes = { one: words.units[first.unit], other: words.units[second.unit] };
		return refusal(fill(words.refused.unit, holes));
	}
	const warnings = incomparable(first, second).map(({ kind, year }) => {
		const template = words.warnings[kind];
		return template.includes('{year}') ? fill(template, { year: String(year) }) : template;
	});
	if (first.disputed || second.disputed) warnings.push(words.disputed);
	const sentences = [sentenceOf(first, lang, words), sentenceOf(second, lang, words)];
	return { text: [...sentences, comparedOf(compared, lang, words), ...warnings].join(' '), warnings, refused: null };
}

export function refusal(words: string): Quotation {
	return { text: null, warnings: [], refused: words };
}

export function sentenceOf(fact: QuotedFact, lang: Lang, words: QuotationWords): string {
	const { what, printed: value, publisher, evidence } = fact;
	// The last words of the sentence, in its bracket: a quotation cut to one sentence still has them.
	const published = evidence === 'text' ? fact.published : `${fact.published}; ${evidenceWords(evidence, lang)}`;
	return fill(words.figure[fact.status], { what, when: whenOf(fact, lang), value, publisher, published });
}

/** The period with its preposition: "за 2020 год", "на 1 мая 2024 г.", "for the first 9 months of 2020". */
function whenOf({ start, end, status }: QuotedFact, lang: Lang): string {
	if (start === end) return lang === 'en' ? `on ${day(start, lang)}` : atDay(start, lang);
	const words = period(start, end, lang);
	if (lang === 'kk') return `${words} бойынша`;
	if (lang === 'ru') return `${classOf(status) === 'happened' ? 'за' : 'на'} ${words}`;
	return /^\p{Ll}/u.test(words) ? `for the ${words}` : `for ${words}`;
}

function comparedOf({ way, unit, difference, share, times }: Compared, lang: Lang, words: QuotationWords): string {
	const { compared } = words;
	if (way === 'equal' || way === 'open') return compared[way];
	const byTimes = times === null ? '' : timesOf(times, lang, words);
	if (difference === null)
		return times === null ? compared[`${way}Alone`] : fill(compared[`${way}TimesAlone`], { times: byTimes });
	const by = byDifference(difference, unit, lang);
	if (times !== null) return fill(compared[`${way}Times`], { by, times: byTimes });
	if (share === null) return fill(compared[way], { by });
	return fill(compared[`${way}Share`], { by, percent: byShare(share, lang) });
}

export function byDifference({ value, digits, about }: Printed, unit: Unit, lang: Lang): string {
	const shownUnit = unit === 'percent' ? 'percentage_points' : unit;
	const precision = about ? 'about' : 'exact';
	return byAmount(value, shownUnit, lang, value < 1 && digits > 2 ? { precision, digits } : { precision });
}

export function byShare({ value, digits, about }: Printed, lang: Lang): string {
	const precision = about ? 'about' : 'exact';
	return byAmount(value, 'percent', lang, { digits: Number.isInteger(value) ? 0 : digits, precision });
}

/** "в 2,3 раза", "шамамен 5 есе", "about 2.3 times". */
export function timesOf({ value, digits, about }: Printed, lang: Lang, { times }: QuotationWords): string {
	const text = `${shortest(value, lang, digits)} ${plural(value, lang, times.forms)}`;
	return fill(about ? times.about : times.plain, { times: text });
}
