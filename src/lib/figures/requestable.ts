/** Makes the addresses of requests from what the page of requests knows. */

import { searchOf, type RequestKey, type RequestLinks } from './request-key.ts';

/** What a page may lead to, ready to be sent to the browser. */
export interface Requestable {
	readonly words: string;
	/** Path of the page of requests. */
	readonly path: string;
	/** Years that may be asked about, by what stands in the address; none unless it is a gap. */
	readonly known: Readonly<Record<string, readonly number[]>>;
}

/** The hash is the entry in the list of requests, for readers without scripts. */
export function requestLinksOf({ words, path, known }: Requestable): RequestLinks {
	return {
		words,
		href: (request) => {
			const years = known[nameOf(request)];
			if (years === undefined || (request.year !== undefined && !years.includes(request.year))) return null;
			return `${path}?${searchOf(request)}#${request.kind}.${request.id}`;
		}
	};
}

/** Without its year. */
export function nameOf({ kind, id }: RequestKey): string {
	return searchOf({ kind, id });
}
