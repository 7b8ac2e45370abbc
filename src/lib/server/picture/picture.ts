/** Draws the picture of a figure in one state while building, as SVG and as PNG. */

import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { composed, selfContained as withTypeface, type Pictured, type Shape } from '../../export/picture/compose.ts';
import { largest } from '../../export/picture/drawn.ts';
import { drawing } from './drawn.ts';
import { fontFaces, pictureStyles } from './styles.ts';

export { PICTURE, SQUARE, type Pictured } from '../../export/picture/compose.ts';

const typeface = createRequire(import.meta.url);
const FONT_FILES = ['400Regular/GolosText_400Regular.ttf', '600SemiBold/GolosText_600SemiBold.ttf'].map((path) =>
	typeface.resolve(`@expo-google-fonts/golos-text/${path}`)
);

/** The nearest 256 colours, each pixel by itself: flat fills and the edges of letters have few more, and weigh a third. */
const COLOURS = { palette: true, quality: 97, effort: 7, dither: 0, compressionLevel: 9 } as const;

/** A PNG of the very size of the picture. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const resvg = new Resvg(svg, {
		font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Golos Text' }
	});
	const { pixels, width, height } = resvg.render();
	const whole = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
	return new Uint8Array(await whole.png(COLOURS).toBuffer());
}

export async function selfContained(svg: string): Promise<string> {
	const letters = new Set(svg.replace(/<style>.*?<\/style>/s, ''));
	return withTypeface(svg, await fontFaces([...letters].sort().join('')));
}

/** Throws when the figure draws nothing. */
export function pictureSvg(pictured: Pictured, shape: Shape): string {
	return composed(pictured, shape, pictureStyles(), (widths, boxUnder) =>
		largest((width) => drawing(pictured, width), widths, boxUnder)
	);
}
