/** Brings one figure by its id and leaves the scripts of the others, and all words, where they are. */

import type { BareFigure } from './bare-figures.ts';

const FOUND = import.meta.glob<BareFigure>('./*/figure.ts', { import: 'figure' });

/** Rejects when there is no figure of that id. */
export async function loadFigure(id: string): Promise<BareFigure> {
	const found = FOUND[`./${id}/figure.ts`];
	if (found === undefined) throw new Error(`figure: there is none called ${id}`);
	return found();
}
