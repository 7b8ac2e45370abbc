/** Draws the picture of a figure in one state while building, as SVG and as PNG. */

import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { composed, selfContained as withTypeface, type Pictured, type Shape } from './compose.ts';
import { largest } from './drawn.ts';
import { drawing } from './drawn.server.ts';
import { fontFaces, pictureStyles } from './styles.server.ts';

export { PICTURE, SQUARE, type Pictured } from './compose.ts';

const typeface = createRequire(import.meta.url);
const FONT_FILES = ['400Regular/GolosText_400Regular.ttf', '600SemiBold/GolosText_600SemiBold.ttf'].map((path) =>
	typeface.resolve(`@expo-google-fonts/golos-text/${path}`)
);

/** A PNG of the very size of the picture. */
export function pngOf(svg: string): Uint8Array<ArrayBuffer> {
	const resvg = new Resvg(svg, {
		font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Golos Text' }
	});
	return new Uint8Array(resvg.render().asPng());
}

export function selfContained(svg: string): string {
	return withTypeface(svg, fontFaces());
}

/** Throws when the figure draws nothing. */
export function pictureSvg(pictured: Pictured, shape: Shape): string {
	return composed(pictured, shape, pictureStyles(), (widths, box) =>
		largest((width) => drawing(pictured, width), widths, box)
	);
}
