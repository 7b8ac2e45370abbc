/** Paints the drawing of a figure in the reader's browser, beside the page, where nobody sees it. */

import { flushSync, mount, unmount } from 'svelte';
import FigureDrawing from '../../figures/FigureDrawing.svelte';
import { timeNotes } from '../../figures/annotations.ts';
import type { Pictured } from './compose.ts';
import { bareShapes, type Drawn } from './drawn.ts';

type Drawing = Pick<Pictured, 'figure' | 'answer' | 'choices' | 'lang'>;

/** Throws when the figure draws nothing. */
export function mountedDrawing({ figure, answer, choices, lang }: Drawing, width: number, id = 'picture'): Drawn {
	const target = document.createElement('div');
	const { rows, weak } = answer;
	const notes = timeNotes(figure, answer, choices, lang);
	const props = { figure, rows, weak, choices, notes, lang, width, id, from: () => '#', brief: true };
	const painted = mount(FigureDrawing, { target, props });
	flushSync();
	// As XML, so that no tag stands open.
	const html = new XMLSerializer().serializeToString(target);
	void unmount(painted);
	return bareShapes(html, figure.id);
}
