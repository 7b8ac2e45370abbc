/** How the statement of a figure says that numbers rest on weak evidence. One rule for every figure; knows none. */

import { STATUSES, type Lang } from '../contract/vocabulary.ts';
import { amount } from '../text/amounts.ts';
import { evidenceSentence, rowEvidenceWords, shortEvidenceWords, WEAK_EVIDENCE } from '../text/evidence.ts';
import { period } from '../text/periods.ts';
import type { Comparison } from './comparison.ts';
import type { Headline, Statement, TableRow } from './figure.ts';
import { statusWord } from './status-word.ts';
import { weakestBehind, type WeakFact, type WeakFacts } from './weak-evidence.ts';

/** The statement with the words of weak evidence in its headline, takeaway, table, caveats and text alternative. */
export function weaklyStated(statement: Statement, weak: WeakFacts, lang: Lang): Statement {
	const { alt, caveats, table, comparisons } = statement;
	const led = statement.headline.factIds.flatMap((factId) => weak[factId] ?? []);
	const shown = [...new Set(table.rows.flatMap(({ factIds }) => factIds))].flatMap((factId) => weak[factId] ?? []);
	if (shown.length === 0) return statement;
	const numbers = shown.map((fact) => ({
		evidence: fact.evidence,
		words: `${printed(fact, lang)} (${period(fact.start, fact.end, lang)})`
	}));
	const sentence = evidenceSentence(numbers, lang);
	const takeaway = signAtNumber(statement.takeaway, led, lang);
	const headline = weakHeadline(statement.headline, led, lang);
	const stated = [whole(headline), takeaway, alt].join('\n');
	// A comparison is known by its sentence as it is told.
	const asStated = (comparison: Comparison): Comparison => {
		if (stated.includes(comparison.sentence)) return comparison;
		const isHeadline = comparison.sentence === whole(statement.headline);
		return { ...comparison, sentence: isHeadline ? whole(headline) : signAtNumber(comparison.sentence, led, lang) };
	};
	return {
		...statement,
		takeaway,
		headline,
		...(comparisons && { comparisons: comparisons.map(asStated) }),
		alt: `${alt} ${sentence}`,
		caveats: [sentence, ...caveats],
		table: { ...table, rows: table.rows.map((row) => weakRow(row, weak, lang)) }
	};
}

function whole({ number, sentence }: Headline): string {
	return `${number} ${sentence}`;
}

/** "2.52 trillion tenge": the number as it was printed, whatever the figure makes of it. */
function printed({ value, unit, precision, rounding }: WeakFact, lang: Lang): string {
	return amount(value, unit, lang, { precision, rounding });
}

/** Where the large number is a weak one, its sentence ends with the words. */
function weakHeadline(headline: Headline, led: readonly WeakFact[], lang: Lang): Headline {
	const large = led.find((fact) => headline.number === printed(fact, lang));
	const rest = large === undefined ? led : led.filter(({ evidence }) => evidence !== large.evidence);
	const sentence = signAtNumber(headline.sentence, rest, lang);
	return {
		...headline,
		sentence:
			large === undefined ? sentence : inBrackets(sentence, sentence.length, shortEvidenceWords(large.evidence, lang))
	};
}

/** "2.52 trillion tenge (read only in a headline) was allotted": at each weak number, where the sentence has it first. */
function signAtNumber(sentence: string, led: readonly WeakFact[], lang: Lang): string {
	return WEAK_EVIDENCE.reduce((sentence, evidence) => {
		const ends = led
			.filter((fact) => fact.evidence === evidence)
			.flatMap((fact) => endOf(printed(fact, lang), sentence) ?? []);
		// From the last to the first: a bracket moves what follows it.
		return [...new Set(ends)]
			.sort((one, other) => other - one)
			.reduce((text, end) => inBrackets(text, end, shortEvidenceWords(evidence, lang)), sentence);
	}, sentence);
}

/** The words in a bracket at this place, or in the one that stands there. */
function inBrackets(sentence: string, place: number, words: string): string {
	const [before, after] = [sentence.slice(0, place), sentence.slice(place)];
	if (after.startsWith(' (')) return `${before} (${words}; ${after.slice(2)}`;
	return before.endsWith(')') ? `${before.slice(0, -1)}; ${words})${after}` : `${before} (${words})${after}`;
}

/** Where the number ends in the sentence, with the ending that the sentence gives its unit; null where it does not stand there. */
function endOf(number: string, sentence: string): number | null {
	const at = sentence.indexOf(number);
	if (at < 0) return null;
	return at + number.length + (/^\p{L}*/u.exec(sentence.slice(at + number.length))?.[0].length ?? 0);
}

/** The words stand behind the status, or, where the table has none, behind the number. */
function weakRow(row: TableRow, weak: WeakFacts, lang: Lang): TableRow {
	const evidence = weakestBehind(row.factIds, weak);
	if (evidence === null) return row;
	const statuses = new Set(STATUSES.map((status) => statusWord(status, lang)));
	const status = row.cells.findIndex((cell) => statuses.has(cell));
	const facts = row.factIds.flatMap((factId) => weak[factId] ?? []);
	const number = (row.values ?? []).findIndex((value) => facts.some((fact) => fact.value === value));
	const all = facts.length === row.factIds.length;
	const of = number >= 0 ? 'number' : row.formula !== null ? 'input' : all ? 'number' : 'part';
	const words = rowEvidenceWords(evidence, of, lang);
	const at = status >= 0 ? status : number >= 0 ? number : countedAt(row);
	const cells = row.cells.map((cell, place) => {
		if (place !== at) return cell;
		return place === status ? `${cell}, ${words}` : `${cell} (${words})`;
	});
	return { ...row, cells };
}

function countedAt({ cells, values = [], units = [] }: TableRow): number {
	const counted = values.findIndex((value, place) => typeof value === 'number' && units[place] != null);
	return counted >= 0 ? counted : cells.length - 1;
}
