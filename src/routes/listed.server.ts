/** What routes with parameters build: everything, unless a build names its pages. Knows no route. */

const NAMED = process.env['PAGES'] !== undefined;

/** The entries of a route; none in a build of PAGES, which names every page that it wants. */
export function listed<Entry>(entries: () => Entry[] | Promise<Entry[]>): () => Entry[] | Promise<Entry[]> {
	return NAMED ? () => [] : entries;
}
