/** What an edition holds: the pages and files that citations, frames and recipes lead to. */

import { LANGS } from './vocabulary.ts';

const LANG = `(?:${LANGS.join('|')})`;

const HELD: readonly RegExp[] = [
	// The page that says what the edition holds.
	/^\/$/,
	// A figure with its citation, its words and what its page fetches to cite and to quote; its picture and its files are those of the newest pages.
	new RegExp(`^/${LANG}/figures/[a-z0-9-]+/(?:$|quote\\.json$|words-[0-9a-f]+\\.json$|cite/(?:sources\\.json)?$)`),
	// The words of files and quotations that its page makes in the reader's browser.
	new RegExp(`^/${LANG}/(?:file|quote)-words\\.json$`),
	// Every frame, its oEmbed file, and the scripts of pages that hold frames.
	/^\/embed\//,
	// The record: Parquet for recipes, Arrow for the proof in the browser.
	/^\/data\/(?:[a-z0-9_]+\.(?:parquet|arrow)|manifest\.json)$/,
	// What the pages above are read with.
	/^\/(?:_app\/immutable|fonts)\//,
	/^\/(?:reading\.js|favicon\.svg|engine\/engine\.json|sbom\.cdx\.json)$/
];

/** Does an edition hold the page or file? `path` is without the base path; a query and an anchor do not matter. */
export function heldByEdition(path: string): boolean {
	const bare = path.replace(/[?#].*$/, '');
	return HELD.some((pattern) => pattern.test(bare));
}

/** Base path of the newest pages, told by that of any page: an edition stands below them. */
export function newestBaseOf(base: string): string {
	return base.replace(/\/v\/\d{4}-\d{2}-\d{2}$/, '');
}
