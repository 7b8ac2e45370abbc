/** The picture of a figure in one state as SVG: its drawing, title, sentence, sources and address. Knows not how the drawing is made. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { annotatedStatement, type Answer } from '$lib/figures/annotations.ts';
import type { Choices, Figure } from '$lib/figures/figure.ts';
import { escaped } from '$lib/share/escaped.ts';
import type { Drawn } from './drawn.ts';
import { lettersIn, linesOf } from './lines.ts';
import type { PictureStyles } from './styles.ts';

export interface Pictured {
	readonly figure: Figure;
	readonly answer: Answer;
	readonly choices: Choices;
	readonly lang: Lang;
	/** The choices in words; empty for the first ones. */
	readonly state: string;
	/** Who printed the figures, in a line of so many letters. */
	readonly sources: (letters: number) => string;
	/** Day of the record and licence. */
	readonly foot: string;
	/** Address of the page in this state; null where it has none. */
	readonly link: string | null;
	/** What has to be said before all else. */
	readonly banner?: string;
}

/** The drawing that comes out largest in a box, of those laid out at these widths. */
export type Draw = (widths: readonly number[], box: { readonly width: number; readonly height: number }) => Drawn;

interface Type {
	readonly size: number;
	readonly line: number;
	readonly lines: number;
}

export interface Shape {
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
const WARNING = { size: 20, line: 28, lines: 2 };

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
	sentence: { size: 26, line: 36, lines: 6 },
	drawn: [560, 640, 720]
};

/** Takes its typeface from whoever draws it. */
export function composed(pictured: Pictured, shape: Shape, { css, colour }: PictureStyles, draw: Draw): string {
	const { figure, answer, choices, lang, state, sources, foot, link, banner } = pictured;
	const { takeaway, unit, alt } = annotatedStatement(figure, answer, choices, lang);
	const title = figure.words[lang].title;
	const ink = `fill="${colour('--ink')}"`;
	const muted = `fill="${colour('--ink-muted')}"`;
	const whole = shape.width - 2 * MARGIN;
	const beside = shape.words < whole / 2;
	const parts: string[] = [];
	const warning = banner === undefined ? [] : linesOf(banner, whole, WARNING.size, WARNING.lines);
	const top = MARGIN - 8 + warning.length * WARNING.line;
	warning.forEach((text, at) => {
		const look = `font-weight="600" fill="${colour('--accent')}"`;
		parts.push(textAt(MARGIN, MARGIN - 18 + at * WARNING.line, WARNING.size, look, text));
	});
	let y = top;
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
	const above = beside ? top + 20 : y + 44;
	const box = { width: shape.width - MARGIN - left, height: rule - 18 - (above + 18) };
	const drawn = figure.text === true ? null : draw(shape.drawn, box);
	parts.push(textAt(left, above, SMALL.size, muted, linesOf(unit, box.width, SMALL.size, 1).join('')));
	if (drawn !== null) {
		parts.push(
			`<svg x="${left}" y="${above + 18}" width="${box.width}" height="${box.height}" viewBox="0 0 ${drawn.width} ${drawn.height}" preserveAspectRatio="xMinYMin">${drawn.shapes}</svg>`
		);
	}
	const footLine = (text: string) => linesOf(text, whole, FOOT.size, 1).join('');
	const last = (to: string | null) => {
		const words = to === null ? foot : `${foot} · ${to.replace(/^https?:\/\//, '')}`;
		const line = textAt(MARGIN, end, FOOT.size, muted, footLine(words));
		return to === null ? line : `<a href="${escaped(to)}">${line}</a>`;
	};
	parts.push(
		`<rect x="${MARGIN}" y="${rule}" width="${whole}" height="1" fill="${colour('--line')}"/>`,
		textAt(MARGIN, end - FOOT.line, FOOT.size, muted, footLine(sources(lettersIn(whole, FOOT.size)))),
		last(link)
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

/** The picture with its typeface inside, so that it reads alike wherever it is shown. */
export function selfContained(svg: string, fontFaces: string): string {
	return svg.replace('<style>', `<style>${fontFaces}\n`);
}
