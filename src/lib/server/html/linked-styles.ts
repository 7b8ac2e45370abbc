/** Styles of pages that there are by the dozen, as files that the reader's browser keeps, not as a copy in each page. Knows how SvelteKit writes them. */

const LINK = /<link [^>]*rel="stylesheet" disabled media="\(max-width: 0\)">/g;
const WAITS = / disabled media="\(max-width: 0\)"/;

/** The page asks for its style sheets by their hashed names. In development it has none inside: it stays as it is. */
export function linkedStyles(html: string): string {
	const first = html.search(LINK);
	if (first === -1) return html;
	const [from, end] = [html.lastIndexOf('<style>', first), html.lastIndexOf('</style>', first) + '</style>'.length];
	if (html.slice(end, first).trim() !== '') {
		throw new Error(`styles: they should stand before their links, got "${html.slice(end, first).slice(0, 200)}"`);
	}
	return html.slice(0, from) + html.slice(first).replace(LINK, (link) => link.replace(WAITS, ''));
}
