/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Outcome } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface PromisesWords extends FigureWords {
	readonly unitLine: string;
	/** Names of those who promised, by the words of the record. */
	readonly by: Readonly<Record<string, string>>;
	/** Heading of a group, with its count. */
	readonly group: Readonly<Record<Outcome, string>>;
	readonly outcome: Readonly<Record<Outcome, string>>;
	readonly tallyTitle: string;
	readonly total: string;
	readonly allDocuments: string;
	readonly promisedIn: string;
	readonly shownBy: string;
	readonly noEvidence: string;
	/** The duty to publish every quarter: its days, the quarters that ended and those found. */
	readonly duty: string;
	readonly dutyFound: string;
	/** A row of the table: quarters found of those that ended. */
	readonly quarters: string;
	readonly foundOf: string;
	readonly takeaway: string;
	readonly takeawayNotKept: string;
	/** A promise not kept: where it stands, and what shows that it was not. */
	readonly verdict: string;
	/** The same where none was found. */
	readonly dutyNone: string;
	readonly dueQuarters: string;
	readonly inDocuments: string;
	readonly promises: string;
	readonly ofPromises: string;
	readonly headline: string;
	readonly alt: string;
	readonly columns: Readonly<Record<'promise' | 'by' | 'document' | 'outcome' | 'evidence' | 'note', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, PromisesWords>> = { kk, ru, en };
