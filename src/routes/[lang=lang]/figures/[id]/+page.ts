/** Brings the one figure that the page is about; its script runs in the browser too. */

import type { Figure } from '$lib/figures/figure.ts';
import type { PageLoad } from './$types';

const FOUND = import.meta.glob<{ figure: Figure }>('/src/lib/figures/*/figure.ts');

export const csr = true;

export const load: PageLoad = async ({ params: { id }, data }) => {
	const found = FOUND[`/src/lib/figures/${id}/figure.ts`];
	if (found === undefined) throw new Error(`figure: there is none called ${id}`);
	return { ...data, figure: (await found()).figure };
};
