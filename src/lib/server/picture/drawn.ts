/** Paints the drawing of a figure while building. */

import { render } from 'svelte/server';
import FigureDrawing from '../../figures/FigureDrawing.svelte';
import { timeNotes } from '../../figures/annotations.ts';
import type { Pictured } from '../../export/picture/compose.ts';
import { bareShapes, type Drawn } from '../../export/picture/drawn.ts';

type Drawing = Pick<Pictured, 'figure' | 'answer' | 'choices' | 'lang'>;

export function drawing({ figure, answer, choices, lang }: Drawing, width: number, id = 'picture'): Drawn {
	const { rows, weak } = answer;
	const notes = timeNotes(figure, answer, choices, lang);
	const props = { figure, rows, weak, choices, notes, lang, width, id, from: () => '#', brief: true };
	return bareShapes(render(FigureDrawing, { props }).body, figure.id);
}
