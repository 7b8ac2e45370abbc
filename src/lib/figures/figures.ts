/** The figures, found by listing their folders: a new folder is a new figure everywhere. */

import type { Figure } from './figure.ts';
import { TOPICS } from './topics.ts';

const FOUND = import.meta.glob<{ figure: Figure }>('./*/figure.ts', { eager: true });

/** Every figure in the order of the story. */
export const FIGURES: readonly Figure[] = Object.entries(FOUND)
	.map(([path, found]) => {
		const folder = path.split('/').at(-2);
		if (found.figure.id !== folder)
			throw new Error(`figure: id ${found.figure.id} should be the name of its folder ${folder}`);
		return found.figure;
	})
	.sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) || a.order - b.order);

/** The figure of that id; throws when there is none. */
export function figureOf(id: string): Figure {
	const figure = FIGURES.find((candidate) => candidate.id === id);
	if (figure === undefined) throw new Error(`figure: there is none called ${id}`);
	return figure;
}
