/** The styles and the typeface of pictures, read from the sources while building. */

import { readFileSync } from 'node:fs';
import { stylesFrom, type PictureStyles } from './styles.ts';

const TOKENS = 'src/styles/tokens.css';
const CHARTS = 'src/lib/charts/charts.css';

let read: PictureStyles | null = null;
let faces: string | null = null;

export function pictureStyles(): PictureStyles {
	read ??= stylesFrom(readFileSync(TOKENS, 'utf8'), readFileSync(CHARTS, 'utf8'));
	return read;
}

/** The cut typeface inside the rules that name it, for pictures that stand alone. */
export function fontFaces(): string {
	faces ??= [400, 600]
		.map((weight) => {
			const bytes = readFileSync(`static/fonts/golos-text-${weight}.woff2`).toString('base64');
			return `@font-face{font-family:"Golos Text";font-weight:${weight};src:url(data:font/woff2;base64,${bytes})}`;
		})
		.join('');
	return faces;
}
