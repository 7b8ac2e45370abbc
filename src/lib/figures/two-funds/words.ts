/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Group } from './aspects.ts';
import type { Fund } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface FundsWords extends FigureWords {
	readonly unitLine: string;
	readonly group: Readonly<Record<Group, string>>;
	readonly notKnown: string;
	/** Row of the table that counts what is known. */
	readonly known: string;
	readonly knownOf: string;
	readonly yes: string;
	readonly no: string;
	readonly takeaway: string;
	/** What is not known of a fund: a sentence that ends in clauses. */
	readonly takeawayUnknown: Readonly<Record<Fund, string>>;
	/** Clauses by aspect, and the clause of any other. */
	readonly clause: Readonly<Record<string, string>>;
	readonly anyClause: string;
	readonly takeawayKnown: string;
	readonly aspects: string;
	readonly headline: string;
	readonly alt: string;
	readonly columns: Readonly<Record<'aspect' | 'old' | 'new' | 'both' | 'note', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, FundsWords>> = { kk, ru, en };
