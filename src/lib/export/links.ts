/** Addresses that a quotation or a chosen pack of figures carries. */

/** A page in the state that its query string says, at the place that tells where a fact comes from. */
export function placeLink(page: string, search: string, anchor: string): string {
	return `${page}${search}#${anchor}`;
}

/** Ids that a query string chooses, each once, in its order: `?figures=a,b` and, from a form, `?figures=a&figures=b`. */
export function readIds(search: URLSearchParams, name: string): string[] {
	const ids = search.getAll(name).flatMap((value) => value.split(','));
	return [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))];
}

/** `?figures=a,b`, or nothing for no ids; the comma stays readable. */
export function writeIds(name: string, ids: readonly string[]): string {
	return ids.length === 0 ? '' : `?${name}=${ids.map(encodeURIComponent).join(',')}`;
}
