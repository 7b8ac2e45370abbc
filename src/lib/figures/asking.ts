/** How a request about a gap, an old series, a disagreement or what a figure lacks is named. */

export const KINDS = ['gap', 'series', 'disagreement', 'figure'] as const;
export type Kind = (typeof KINDS)[number];

/** What a ready request may be about. */
export interface AskFor {
	readonly kind: Kind;
	/** Unique among its kind, as it stands in addresses. */
	readonly id: string;
	/** The one year of a gap; all of its years without one. */
	readonly year?: number;
}

/** The way from a figure to its requests, handed over by the page that knows where they are written. */
export interface Asking {
	/** Words of the link. */
	readonly words: string;
	/** Address of the request; null when there is none. */
	readonly href: (asked: AskFor) => string | null;
}

/** A question of an expected grid that has no full answer. */
export function gapAsked(grid: string, kind: string, code: string, year?: number): AskFor {
	const id = `${grid}.${kind}.${code}`;
	return year === undefined ? { kind: 'gap', id } : { kind: 'gap', id, year };
}

/** What the address of the request asks for: `gap=payer.happened.state.2021`. */
export function searchOf({ kind, id, year }: AskFor): string {
	return `${kind}=${id}${year === undefined ? '' : `.${year}`}`;
}
