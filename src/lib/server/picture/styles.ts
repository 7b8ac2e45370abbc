/** The styles and the typeface of pictures, read from the sources while building. */

import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { stylesFrom, type PictureStyles } from '../../export/picture/styles.ts';

const TOKENS = 'src/styles/tokens.css';
const CHARTS = 'src/lib/charts/charts.css';

let read: PictureStyles | null = null;

export function pictureStyles(): PictureStyles {
	read ??= stylesFrom(readFileSync(TOKENS, 'utf8'), readFileSync(CHARTS, 'utf8'));
	return read;
}

/** The typeface inside the rules that name it, for pictures that stand alone: of each weight the letters of `text` only. */
export async function fontFaces(text: string): Promise<string> {
	const rules = [400, 600].map(async (weight) => {
		const whole = readFileSync(`static/fonts/golos-text-${weight}.woff2`);
		const cut = await subsetFont(whole, text, { targetFormat: 'woff2' });
		const bytes = cut.toString('base64');
		return `@font-face{font-family:"Golos Text";font-weight:${weight};src:url(data:font/woff2;base64,${bytes})}`;
	});
	return (await Promise.all(rules)).join('');
}
