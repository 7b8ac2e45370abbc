/** What may be quoted on the page of a figure, row by row of its table, and the quotation of one or two choices. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureTable, TableRow } from '../../figures/figure.ts';
import type { QuotedFact } from './quoted.ts';
import { quoteOne, quoteTwo, refusal, type Quotation } from './quotation.ts';
import { rowWords } from './row-words.ts';
import { fill } from '../../text/fill.ts';
import type { QuotationWords } from '../../text/pages/quote.ts';
import { packFile, unpackRows, type Packed } from '../row-list.ts';

/** The words of quotations, the same for every figure: a page fetches them when its reader quotes. */
export interface QuoteLanguage {
	readonly words: QuotationWords;
	/** Name of each formula. */
	readonly formulas: Readonly<Record<string, string>>;
}

export interface QuoteFile extends QuoteLanguage {
	readonly facts: Readonly<Record<string, QuotedFact>>;
}

/** The printed figures behind one figure, as they are fetched: each name of a field once. */
export interface PackedQuotes {
	readonly facts: Packed;
}

export function packQuotes(facts: readonly QuotedFact[]): PackedQuotes {
	return { facts: packFile(facts, 'figures to quote') };
}

export function unpackQuotes({ facts }: PackedQuotes): QuoteFile['facts'] {
	const all = unpackRows(facts) as unknown as QuotedFact[];
	return Object.fromEntries(all.map((fact) => [fact.factId, fact]));
}

/** One thing to be quoted: a printed figure, or a row that is none. */
export interface Quotable {
	/** A fact's id, or the words of a row. */
	readonly id: string;
	/** What the lists of choices say. */
	readonly label: string;
	/** Place on the page that tells where it comes from. */
	readonly anchor: string;
	/** Row of the table, from 0. */
	readonly row: number;
	readonly fact: QuotedFact | null;
}

const FROM = 'from-';

/** In the order of the table; what stands in several rows is offered once. */
export function quotables(table: FigureTable, facts: QuoteFile['facts']): Quotable[] {
	const known = new Set<string>();
	return table.rows.flatMap((row, index) => {
		const words = rowWords(table.columns, row.cells);
		const printed = row.formula === null ? row.factIds.flatMap((id) => facts[id] ?? []) : [];
		const anchor = row.factIds[0] === undefined ? 'table' : FROM + row.factIds[0];
		const offered: Quotable[] = printed.map((fact) => {
			const label = printed.length === 1 ? words : `${words} (${fact.what}: ${fact.printed}, ${fact.publisher})`;
			return { id: fact.factId, label, anchor: FROM + fact.factId, row: index, fact };
		});
		if (offered.length === 0) offered.push({ id: words, label: words, anchor, row: index, fact: null });
		return offered.filter(({ id }) => !known.has(id) && known.add(id));
	});
}

/** The one that a mark of the drawing stands for, by the address that the mark leads to. */
export function quotableOfMark(all: readonly Quotable[], href: string): Quotable | null {
	return all.find(({ anchor }) => `#${anchor}` === href) ?? null;
}

export interface QuoteContext {
	readonly title: string;
	readonly table: FigureTable;
	readonly file: QuoteFile;
	readonly sourceNames: Readonly<Record<string, string>>;
	readonly lang: Lang;
}

export function quotationOf(first: Quotable, second: Quotable | null, context: QuoteContext): Quotation {
	const { words } = context.file;
	if (second === null) {
		return first.fact === null ? rowQuotation(first, context) : quoteOne(first.fact, context.lang, words);
	}
	if (first.fact === null || second.fact === null) return refusal(words.refused.row);
	return quoteTwo(first.fact, second.fact, context.lang, words);
}

function rowQuotation({ row, label }: Quotable, { title, table, file, sourceNames }: QuoteContext): Quotation {
	const tableRow = table.rows[row];
	if (tableRow === undefined) throw new Error(`quotation: the table has no row ${row}`);
	return { text: rowText(tableRow, title, label, file, sourceNames), warnings: [], refused: null };
}

function rowText(
	{ formula, sourceIds = [] }: TableRow,
	title: string,
	row: string,
	{ words, formulas }: QuoteFile,
	sourceNames: Readonly<Record<string, string>>
): string {
	if (formula !== null) return fill(words.row.derived, { title, row, formula: formulas[formula] ?? formula });
	if (sourceIds.length === 0) return fill(words.row.none, { title, row });
	return fill(words.row.story, { title, row, publishers: sourceIds.map((id) => sourceNames[id] ?? id).join('; ') });
}
