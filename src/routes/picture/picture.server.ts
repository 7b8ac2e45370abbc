/** Draws the picture of a figure in one state: the same drawing, its title, its sentence, its sources and its address. */

import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Lang } from '$lib/contract/vocabulary.ts';
import type { Answer } from '$lib/figures/annotations.ts';
import type { Choices, Figure } from '$lib/figures/figure.ts';
import { escaped } from '$lib/share/escaped.ts';
import { largest } from './drawn.server.ts';
import { linesOf } from './lines.ts';
import { fontFaces, pictureStyles } from './styles.server.ts';

export interface Pictured {
	readonly figure: Figure;
	readonly answer: Answer;
	readonly choices: Choices;
	readonly lang: Lang;
	/** The choices in words; empty for the first ones. */
	readonly state: string;
	/** Who printed the figures. */
	readonly sources: string;
	/** Day of the record and licence. */
	readonly foot: string;
	/** Address of the page in this state. */
	readonly link: string;
}

interface Type {
	readonly size: number;
	readonly line: number;
	readonly lines: number;
}

interface Shape {
	readonly width: number;
	readonly height: number;
	/** Width of the words; the drawing stands beside them where they leave room, below them otherwise. */
	readonly words: number;
	readonly title: Type;
	readonly sentence: Type;
	/** Pixels that the drawing may be laid out in; the one that can be enlarged most is taken. */
	readonly drawn: readonly number[];
}

const MARGIN = 52;
const SMALL = { size: 18, line: 26, lines: 1 };
const FOOT = { size: 16, line: 24, lines: 1 };

export const PICTURE: Shape = {
	width: 1200,
	height: 630,
	words: 384,
	title: { size: 38, line: 45, lines: 4 },
	sentence: { size: 22, line: 30, lines: 9 },
	drawn: [500, 560, 620, 680, 720]
};
export const SQUARE: Shape = {
	width: 1080,
	height: 1080,
	words: 1080 - 2 * MARGIN,
	title: { size: 44, line: 52, lines: 3 },
	sentence: { size: 26, line: 36, lines: 5 },
	drawn: [560, 640, 720]
};

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

/** The picture with its typeface inside, so that it reads alike wherever it is shown. */
export function selfContained(svg: string): string {
	return svg.replace('<style>', `<style>${fontFaces()}\n`);
}

/** An SVG that takes its typeface from whoever draws it. Throws when the figure draws nothing. */
export function pictureSvg(pictured: Pictured, shape: Shape): string {
	const { figure, answer, choices, lang, state, sources, foot, link } = pictured;
	const { css, colour } = pictureStyles();
	const { takeaway, unit, alt } = figure.state(answer.rows, choices, lang);
	const title = figure.words[lang].title;
	const ink = `fill="${colour('--ink')}"`;
	const muted = `fill="${colour('--ink-muted')}"`;
	const whole = shape.width - 2 * MARGIN;
	const beside = shape.words < whole / 2;
	const parts: string[] = [];
	let y = MARGIN - 8;
	const write = (sentence: string, { size, line, lines }: Type, look: string) => {
		for (const text of linesOf(sentence, shape.words, size, lines)) {
			y += line;
			parts.push(textAt(MARGIN, y, size, look, text));
		}
	};
	write(title, shape.title, `font-weight="600" ${ink}`);
	if (state !== '') write(state, { ...SMALL, line: 30, lines: 2 }, muted);
	y += 12;
	write(takeaway, state === '' ? shape.sentence : { ...shape.sentence, lines: shape.sentence.lines - 1 }, ink);

	const end = shape.height - 30;
	const rule = end - 2 * FOOT.line - 8;
	const left = beside ? MARGIN + shape.words + 44 : MARGIN;
	const above = beside ? MARGIN + 12 : y + 44;
	const box = { width: shape.width - MARGIN - left, height: rule - 18 - (above + 18) };
	const drawn = figure.text === true ? null : largest(pictured, shape.drawn, box);
	parts.push(textAt(left, above, SMALL.size, muted, linesOf(unit, box.width, SMALL.size, 1).join('')));
	if (drawn !== null) {
		parts.push(
			`<svg x="${left}" y="${above + 18}" width="${box.width}" height="${box.height}" viewBox="0 0 ${drawn.width} ${drawn.height}" preserveAspectRatio="xMinYMin">${drawn.shapes}</svg>`
		);
	}
	const address = link.replace(/^https?:\/\//, '');
	const footLine = (text: string) => linesOf(text, whole, FOOT.size, 1).join('');
	parts.push(
		`<rect x="${MARGIN}" y="${rule}" width="${whole}" height="1" fill="${colour('--line')}"/>`,
		textAt(MARGIN, end - FOOT.line, FOOT.size, muted, footLine(sources)),
		`<a href="${escaped(link)}">${textAt(MARGIN, end, FOOT.size, muted, footLine(`${foot} · ${address}`))}</a>`
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" xml:lang="${lang}" role="img" width="${shape.width}" height="${shape.height}" viewBox="0 0 ${shape.width} ${shape.height}" font-family="Golos Text, sans-serif">
<title>${escaped(title)}</title>
<desc>${escaped(alt)}</desc>
<style>${css}</style>
<rect width="100%" height="100%" fill="${colour('--paper')}"/>
${parts.join('\n')}
</svg>
`;
}

function textAt(x: number, y: number, size: number, look: string, text: string): string {
	return `<text x="${x}" y="${y}" font-size="${size}" ${look}>${escaped(text)}</text>`;
}
