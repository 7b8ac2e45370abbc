/** Brings the one figure that the page is about; its script runs in the browser too. */

import { figureInWords } from '$lib/figures/figure-in-words.ts';
import { needed } from '$lib/view/needed.ts';
import type { PageLoad } from './$types';

export const csr = true;

export const load: PageLoad = async ({ params: { id, lang }, data, fetch }) => ({
	...data,
	figure: await needed(figureInWords(id, lang, data.figureWords, fetch))
});
