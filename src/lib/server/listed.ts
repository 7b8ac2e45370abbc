/** What routes with parameters build: everything, unless a build names its pages or is an edition. */

const NAMED = process.env['PAGES'] !== undefined;
const FROZEN = process.env['RELEASE'] !== undefined;

/**
 * The entries of a route; none in a build of PAGES, which names every page that it wants, and in an edition those that
 * `held` is true of: none when it is left out.
 */
export function listed<Entry>(
	entries: () => Entry[] | Promise<Entry[]>,
	held: (entry: Entry) => boolean = () => false
): () => Entry[] | Promise<Entry[]> {
	if (NAMED) return () => [];
	return FROZEN ? async () => (await entries()).filter(held) : entries;
}

/** For a route that editions hold whole. */
export const WHOLE = () => true;
