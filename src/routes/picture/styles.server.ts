/** The styles of drawings as a picture without a browser needs them: light colours put in, conditions left out. */

import { readFileSync } from 'node:fs';

const TOKENS = 'src/styles/tokens.css';
const CHARTS = 'src/lib/charts/charts.css';

export interface PictureStyles {
	readonly css: string;
	/** Value of a colour by its role, such as `--ink`. */
	colour(role: string): string;
}

let read: PictureStyles | null = null;
let faces: string | null = null;

export function pictureStyles(): PictureStyles {
	read ??= stylesFrom(readFileSync(TOKENS, 'utf8'), readFileSync(CHARTS, 'utf8'));
	return read;
}

/** Throws for a role that the tokens do not state. */
export function stylesFrom(tokens: string, charts: string): PictureStyles {
	const light = tokens.slice(0, tokens.indexOf('@media'));
	const colours = new Map([...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, role, value]) => [role, value]));
	const colour = (role: string): string => {
		const value = colours.get(role);
		if (value === undefined) throw new Error(`picture: the tokens have no ${role}`);
		return value;
	};
	const unconditional = charts.replace(/\/\*.*?\*\//gs, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
	return { css: unconditional.replace(/var\((--[\w-]+)\)/g, (_, role: string) => colour(role)), colour };
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
