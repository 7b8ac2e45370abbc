/** Brings the one figure that the page is about; its script runs in the browser too. */

import { loadFigure } from '$lib/figures/one-figure.ts';
import { needed } from '$lib/view/needed.ts';
import type { PageLoad } from './$types';

export const csr = true;

export const load: PageLoad = async ({ params: { id }, data }) => ({ ...data, figure: await needed(loadFigure(id)) });
