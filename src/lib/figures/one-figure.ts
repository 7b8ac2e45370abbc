/** Brings one figure by its id and leaves the scripts of the others where they are. */

import type { Figure } from './figure.ts';

const FOUND = import.meta.glob<{ figure: Figure }>('./*/figure.ts');

/** Rejects when there is no figure of that id. */
export async function loadFigure(id: string): Promise<Figure> {
	const found = FOUND[`./${id}/figure.ts`];
	if (found === undefined) throw new Error(`figure: there is none called ${id}`);
	return (await found()).figure;
}
