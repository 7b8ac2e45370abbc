/** A page without the marks by which its script would find its parts, where it has no such script. Knows how SvelteKit begins a page. */

import { rounded } from './rounded.ts';

/** Which figure a mark stands for: asked by a page's script alone. */
const MARK = / data-mark="[^"]*"/g;
const TAKEN_OVER = /\bkit\.start\(/;

export function unmarked(html: string): string {
	return TAKEN_OVER.test(html) ? html : rounded(html.replace(/<!--.*?-->/gs, '')).replace(MARK, ' data-mark');
}
