/** A figure that the pack may hold, and which of them an address asks for. */

import { readIds } from '$lib/export/links.ts';

export interface Offered {
	readonly id: string;
	readonly title: string;
	/** Path of its page on the host, and the whole address. */
	readonly path: string;
	readonly address: string;
}

export interface UrlParams {
	readonly figures: readonly Offered[];
	/** Ids of the address that are no figures. */
	readonly unknown: readonly string[];
}

/** `?figures=a,b` names the pack; `?add=c` puts one more to the pack chosen last. */
export function urlParams(all: readonly Offered[], search: URLSearchParams, last: readonly string[]): UrlParams {
	const added = readIds(search, 'add');
	const ids = [...readIds(search, 'figures'), ...(added.length > 0 ? [...last, ...added] : [])];
	const found = [...new Set(ids)].map((id) => ({ id, figure: all.find((one) => one.id === id) }));
	return {
		figures: found.flatMap(({ figure }) => figure ?? []),
		unknown: found.filter(({ figure }) => figure === undefined).map(({ id }) => id)
	};
}
