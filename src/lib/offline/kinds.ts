/** Which files of the site are kept on a reader's device, and by which rule. */

/**
 * `hashed` files change their name with their contents; an `extract` is known by the hash that the `manifest` states;
 * everything else is asked of the network first.
 */
export type Kind = 'page' | 'fresh' | 'hashed' | 'manifest' | 'extract';

export interface Wanted {
	readonly method: string;
	readonly range: boolean;
}

const FRESH =
	/^\/(engine\/engine\.json|fonts\/[\w-]+\.woff2|reading\.js|favicon\.svg|(kk|ru|en)\/(explore|explore-build|search)\.json)$/;
/** The words of a figure in one language. */
const WORDS = /^\/(kk|ru|en)\/figures\/[a-z0-9-]+\/words-[0-9a-f]+\.json$/;
const PAGE = /^\/((kk|ru|en)\/([^./]+\/)*)?$/;

/** `path` is without the base path. Null for what is left to the browser: frozen editions, embeds, downloads, pictures. */
export function kindOf(path: string, { method, range }: Wanted): Kind | null {
	if (method !== 'GET' || range) return null;
	if (path.startsWith('/_app/immutable/') || path.startsWith('/engine/duckdb-') || WORDS.test(path)) return 'hashed';
	if (path === '/data/manifest.json') return 'manifest';
	if (/^\/data\/\w+\.arrow$/.test(path)) return 'extract';
	if (FRESH.test(path)) return 'fresh';
	return PAGE.test(path) ? 'page' : null;
}
