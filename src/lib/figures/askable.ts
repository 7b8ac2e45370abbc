/** Makes the addresses of requests from what the page of requests knows. */

import { searchOf, type AskFor, type Asking } from './asking.ts';

/** What a page may lead to, ready to be sent to the browser. */
export interface Askable {
	readonly words: string;
	/** Path of the page of requests. */
	readonly path: string;
	/** Years that may be asked about, by what stands in the address; none unless it is a gap. */
	readonly known: Readonly<Record<string, readonly number[]>>;
}

/** The hash is the entry in the list of requests, for readers without scripts. */
export function askingOf({ words, path, known }: Askable): Asking {
	return {
		words,
		href: (asked) => {
			const years = known[nameOf(asked)];
			if (years === undefined || (asked.year !== undefined && !years.includes(asked.year))) return null;
			return `${path}?${searchOf(asked)}#${asked.kind}.${asked.id}`;
		}
	};
}

/** Without its year. */
export function nameOf({ kind, id }: AskFor): string {
	return searchOf({ kind, id });
}
