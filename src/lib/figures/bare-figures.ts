/** The figures without their words, found by listing their folders: a new folder is a new figure everywhere. */

import type { Defined } from './define.ts';
import type { FigureRow, FigureWords } from './figure.ts';

/** Has its query and its drawing, and states nothing. */
export type BareFigure = Defined<FigureRow, FigureWords>;

const FOUND = import.meta.glob<BareFigure>('./*/figure.ts', { eager: true, import: 'figure' });

export const BARE_FIGURES: readonly BareFigure[] = Object.entries(FOUND).map(([path, figure]) => {
	const folder = path.split('/').at(-2);
	if (figure.id === folder) return figure;
	throw new Error(`figure: id ${figure.id} should be the name of its folder ${folder}`);
});

/** Throws when there is none of that id. */
export function bareFigure(id: string): BareFigure {
	const figure = BARE_FIGURES.find((candidate) => candidate.id === id);
	if (figure === undefined) throw new Error(`figure: there is none called ${id}`);
	return figure;
}
