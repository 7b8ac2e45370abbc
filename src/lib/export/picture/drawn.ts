/** The drawing of a figure as bare shapes, out of the HTML that it is painted as. */

import { unescaped } from '../escaped.ts';
import { rounded } from './rounded.ts';

export interface Drawn {
	/** What the drawing shows, where it is the first of several and has a heading of its own; otherwise empty. */
	readonly title: string;
	readonly width: number;
	readonly height: number;
	readonly shapes: string;
}

/** The drawing at the width of `widths` at which its letters come out largest in the box that its heading leaves. */
export function largest(
	draw: (width: number) => Drawn,
	widths: readonly number[],
	boxUnder: (title: string) => { readonly width: number; readonly height: number }
): Drawn {
	const scale = ({ title, width, height }: Drawn) => {
		const box = boxUnder(title);
		return Math.min(box.width / width, box.height / height);
	};
	return widths.map(draw).reduce((best, next) => (scale(next) > scale(best) ? next : best));
}

/** Throws when nothing is drawn. `id` is the figure's. */
export function bareShapes(html: string, id: string): Drawn {
	const found = /<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>(.*?)<\/svg>/s.exec(rounded(html));
	if (found === null) throw new Error(`picture: figure ${id} draws nothing`);
	// Marks lead nowhere in a picture, and no key walks them.
	const shapes = (found[3] ?? '').replace(/<!--.*?-->| (?:href="#"|data-mark="[^"]*"|tabindex="-1")/gs, '');
	return {
		title: titleBefore(html.slice(0, html.indexOf('<svg'))),
		width: Number(found[1]),
		height: Number(found[2]),
		shapes
	};
}

function titleBefore(html: string): string {
	const title = /<p class="panel-title[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? '';
	return unescaped(title.replace(/<!--.*?-->|<[^>]*>/gs, '').trim());
}
