/** What a page says of a term: words only, ready for its reader. */

import type { DefinedTerm } from './defined.ts';
import type { GlossaryWords } from './pages/glossary.ts';

/** A term as it is explained where it is met. */
export interface InPlace extends DefinedTerm {
	readonly name: string;
	readonly says: string;
	/** Its place in the glossary. */
	readonly path: string;
}

/** The terms of one page and the words around their explanations. */
export interface ExplainedTerms {
	readonly words: Pick<GlossaryWords, 'open' | 'close'>;
	readonly terms: readonly InPlace[];
}

/** A term as the glossary explains it. */
export interface Explained extends InPlace {
	readonly names: Readonly<Record<'kk' | 'ru' | 'en', string>>;
	readonly source: { readonly title: string; readonly path: string } | null;
	readonly formula: { readonly name: string; readonly symbols: string; readonly path: string } | null;
}
