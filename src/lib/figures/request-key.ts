/** How a request about a gap, an old series, a disagreement or what a figure lacks is named. */

export const REQUEST_KINDS = ['gap', 'series', 'disagreement', 'figure'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Names a ready request: what it is about. */
export interface RequestKey {
	readonly kind: RequestKind;
	/** Unique among its kind, as it stands in addresses. */
	readonly id: string;
	/** The one year of a gap; all of its years without one. */
	readonly year?: number;
}

/** The links from a figure to its requests, handed over by the page that knows where they are written. */
export interface RequestLinks {
	/** Words of the link. */
	readonly words: string;
	/** Address of the request; null when there is none. */
	readonly href: (request: RequestKey) => string | null;
}

/** A question of an expected grid that has no full answer. */
export function gapRequestKey(grid: string, kind: string, code: string, year?: number): RequestKey {
	const id = `${grid}.${kind}.${code}`;
	return year === undefined ? { kind: 'gap', id } : { kind: 'gap', id, year };
}

/** What the address of the request asks for: `gap=payer.happened.state.2021`. */
export function searchOf({ kind, id, year }: RequestKey): string {
	return `${kind}=${id}${year === undefined ? '' : `.${year}`}`;
}
