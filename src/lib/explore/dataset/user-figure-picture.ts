/** The picture of a figure drawn with a reader's rows: that of its page, with the banner in it and without an address. */

import { chartStyles } from '../../figures/chart-styles.ts';
import tokens from '../../../styles/tokens.css?raw';
import { composed, PICTURE, selfContained } from '../../export/picture/compose.ts';
import { largest } from '../../export/picture/drawn.ts';
import { mountedDrawing } from '../../export/picture/mounted.ts';
import { stylesFrom } from '../../export/picture/styles.ts';
import { choicesLine } from '../../figures/choice-words.ts';
import { typeface } from '../../export/picture/typeface.ts';
import type { UserFigureState } from './user-figure-state.ts';

/** An SVG with its typeface inside. Throws when the figure draws nothing or the typeface can not be had. */
export async function userFigurePicture(state: UserFigureState): Promise<string> {
	const { figure, answer, choices, lang, banner, context } = state;
	const words = choicesLine(figure, choices, lang);
	const pictured = {
		figure,
		answer,
		choices,
		lang,
		state: words,
		sources: () => context.words.foot,
		foot: banner,
		link: null,
		banner
	};
	const svg = composed(pictured, PICTURE, stylesFrom(tokens, chartStyles), (widths, boxUnder) =>
		largest((width) => mountedDrawing(state, width), widths, boxUnder)
	);
	return selfContained(svg, await typeface(context.fonts));
}
