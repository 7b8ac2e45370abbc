/** A figure in one state as a piece of HTML, with a drawing for phones and one for desks. Knows not how a drawing is made. */

import { annotatedStatement } from '../../figures/annotations.ts';
import { DESK, PHONE } from '../../figures/widths.ts';
import { pieceOfHtml } from '../embed/piece.ts';
import type { Pictured } from './compose.ts';
import type { Drawn } from './drawn.ts';
import type { PictureStyles } from './styles.ts';

export function pieceOf(
	{ figure, answer, choices, lang }: Pick<Pictured, 'figure' | 'answer' | 'choices' | 'lang'>,
	{ page, source }: { readonly page: string; readonly source: string },
	{ roles, colour, dark }: PictureStyles,
	/** The drawing at a width; the second is the name of its textures, of which a page of others may hold many. */
	draw: (width: number, id: string) => Drawn
): string {
	const { takeaway, unit, alt } = annotatedStatement(figure, answer, choices, lang);
	const id = `aq-${figure.id}-${lang}`;
	const drawings = figure.text === true ? null : { phone: draw(PHONE, `${id}-phone`), desk: draw(DESK, `${id}-desk`) };
	const colours = { light: colour, dark: (role: string) => dark.get(role) ?? colour(role) };
	return pieceOfHtml({
		title: figure.wordsIn(lang).title,
		unit,
		alt,
		takeaway,
		page,
		source,
		drawings,
		css: roles,
		colours
	});
}
