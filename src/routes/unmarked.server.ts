/** A page without the marks by which its script would find its parts, where it has no such script. Knows how SvelteKit begins a page. */

const TAKEN_OVER = /\bkit\.start\(/;

export function unmarked(html: string): string {
	return TAKEN_OVER.test(html) ? html : html.replace(/<!--.*?-->/gs, '');
}
