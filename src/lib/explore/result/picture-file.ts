/** Makes a picture of an answer in the reader's browser, of the drawing that the page shows. */

import tokens from '../../../styles/tokens.css?raw';
import { selfContained } from '../../export/picture/compose.ts';
import { bareShapes } from '../../export/picture/drawn.ts';
import { stylesFrom } from '../../export/picture/styles.ts';
import { drawPicture } from '../../export/picture/draw-picture.ts';
import { typeface } from '../../export/picture/typeface.ts';
import { answerPicture, type PicturedAnswer } from './answer-picture.ts';
import { inlineSvg } from './inline-svg.ts';

export const ANSWER_PICTURES = ['svg', 'png'] as const;
export type AnswerPicture = (typeof ANSWER_PICTURES)[number];

/** Throws when nothing is drawn, or the typeface can not be had. `fonts` is the path of its folder. */
export async function pictureFile(
	kind: AnswerPicture,
	place: HTMLElement,
	pictured: PicturedAnswer,
	fonts: string
): Promise<Blob> {
	const drawing = inlineSvg(place, pictured.address);
	if (drawing === null) throw new Error(`picture: the answer should be drawn, got "${place.innerHTML.slice(0, 80)}"`);
	const bare = answerPicture(pictured, bareShapes(drawing, 'answer'), stylesFrom(tokens, ''));
	const svg = selfContained(bare, await typeface(fonts));
	if (kind === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
	return drawPicture(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, 2);
}
