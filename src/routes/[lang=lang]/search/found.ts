/** What the index of the search holds of one thing that can be found. */

import type { FoundKind } from '$lib/text/pages/search.ts';

export interface Found {
	readonly kind: FoundKind;
	/** Address of its page, or of its place on one. */
	readonly path: string;
	readonly title: string;
	/** One line that tells it from its neighbours. */
	readonly about: string;
	/** Other words by which a reader asks for it: abbreviations, forms, names in other languages. */
	readonly words: string;
	/** What else it says, to be searched and not shown. */
	readonly text: string;
}

/** One thing in the list of the page, which needs no words to search by. */
export type Listed = Pick<Found, 'path' | 'title'>;
