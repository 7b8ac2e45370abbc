/** The drawing of a figure as bare shapes, at the width at which it comes out largest in a box. Knows no words around it. */

import { render } from 'svelte/server';
import { timeNotes } from '$lib/figures/annotations.ts';
import type { Pictured } from './picture.server.ts';

export interface Drawn {
	readonly width: number;
	readonly height: number;
	readonly shapes: string;
}

type Drawing = Pick<Pictured, 'figure' | 'answer' | 'choices' | 'lang'>;

/** The drawing at the width of `widths` at which its letters come out largest in the box. */
export function largest(of: Drawing, widths: readonly number[], box: { width: number; height: number }): Drawn {
	const scale = ({ width, height }: Drawn) => Math.min(box.width / width, box.height / height);
	return widths.map((width) => drawing(of, width)).reduce((best, next) => (scale(next) > scale(best) ? next : best));
}

function drawing({ figure, answer, choices, lang }: Drawing, width: number): Drawn {
	const notes = timeNotes(figure, answer, choices, lang);
	const props = { rows: answer.rows, choices, notes, lang, width, id: 'picture', from: () => '#', brief: true };
	const { body } = render(figure.Drawing, { props });
	const found = /<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>(.*?)<\/svg>/s.exec(body);
	if (found === null) throw new Error(`picture: figure ${figure.id} draws nothing`);
	// Marks lead nowhere in a picture.
	const shapes = (found[3] ?? '').replace(/<!--.*?-->| href="#"/gs, '');
	return { width: Number(found[1]), height: Number(found[2]), shapes };
}
