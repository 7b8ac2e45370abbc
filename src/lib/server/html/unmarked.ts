/** A page without what its script would go by, where it has no such script. Knows how SvelteKit begins a page. */

import { rounded } from '../../export/picture/rounded.ts';

/** Which figure a mark stands for: asked by a page's script alone. */
const MARK = / data-mark="[^"]*"/g;
/** How links are followed: said to the script that follows them. */
const FOLLOWED = / data-sveltekit-[a-z-]+(?:="[^"]*")?/g;
const TAKEN_OVER = /\bkit\.start\(/;

export function unmarked(html: string): string {
	if (TAKEN_OVER.test(html)) return html;
	return rounded(html.replace(/<!--.*?-->/gs, ''))
		.replace(MARK, ' data-mark')
		.replace(FOLLOWED, '');
}
