/** The picture of a figure in one state as SVG: its drawing, title, sentence, sources and address. Knows not how the drawing is made. */

import type { Lang } from '../../contract/vocabulary.ts';
import { annotatedStatement, type Answer } from '../../figures/annotations.ts';
import type { Choices, Figure } from '../../figures/figure.ts';
import { escaped } from '../escaped.ts';
import type { Drawn } from './drawn.ts';
import { lettersIn, linesOf } from './lines.ts';
import type { PictureStyles } from './styles.ts';
import { wholeSentences } from './whole-sentences.ts';

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

interface Box {
	readonly width: number;
	readonly height: number;
}

/** The drawing that comes out largest in the box under its heading, of those laid out at these widths. */
export type Draw = (widths: readonly number[], boxUnder: (title: string) => Box) => Drawn;

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
	readonly sentence: {
		/** From the largest type to the smallest. */
		readonly sizes: readonly number[];
		/** Lowest pixel of the sentences where they stand above the drawing; beside it they have the whole height. */
		readonly most: number;
	};
	/** Pixels that the drawing may be laid out in; the one that can be enlarged most is taken. */
	readonly drawn: readonly number[];
}

const MARGIN = 52;
const SMALL = { size: 18, line: 26 };
/** A figure of words alone is its sentences: they have the whole width. */
const ALONE = [30, 28, 26, 24, 22, 20, 18];
const FOOT = { size: 16, sizes: [16, 14, 12], line: 24 };
const WARNING = { size: 20, line: 28, lines: 2 };

export const PICTURE: Shape = {
	width: 1200,
	height: 630,
	words: 384,
	title: { size: 38, line: 45, lines: 4 },
	sentence: { sizes: [22, 20, 18, 16], most: 630 },
	drawn: [500, 560, 620, 680, 720]
};
export const SQUARE: Shape = {
	width: 1080,
	height: 1080,
	words: 1080 - 2 * MARGIN,
	title: { size: 44, line: 52, lines: 3 },
	sentence: { sizes: [26, 24, 22, 20], most: 400 },
	drawn: [560, 640, 720]
};

/** Takes its typeface from whoever draws it. */
export function composed(pictured: Pictured, shape: Shape, { css, colour }: PictureStyles, draw: Draw): string {
	const { figure, answer, choices, lang, state, sources, foot, link, banner } = pictured;
	const { takeaway, unit, alt } = annotatedStatement(figure, answer, choices, lang);
	const title = figure.wordsIn(lang).title;
	const ink = `fill="${colour('--ink')}"`;
	const muted = `fill="${colour('--ink-muted')}"`;
	const whole = shape.width - 2 * MARGIN;
	const alone = figure.text === true;
	const beside = !alone && shape.words < whole / 2;
	const space = alone ? whole : shape.words;
	const parts: string[] = [];
	const warning = banner === undefined ? [] : linesOf(banner, whole, WARNING.size, WARNING.lines);
	const top = MARGIN - 8 + warning.length * WARNING.line;
	warning.forEach((text, at) => {
		const look = `font-weight="600" fill="${colour('--accent')}"`;
		parts.push(textAt(MARGIN, MARGIN - 18 + at * WARNING.line, WARNING.size, look, text));
	});
	const end = shape.height - 30;
	const rule = end - 2 * FOOT.line - 8;
	const bottom = rule - 18;
	/** Lines from a height on; gives the height of the last. */
	const write = (
		lines: readonly string[],
		x: number,
		from: number,
		{ size, line }: Omit<Type, 'lines'>,
		look: string
	) =>
		lines.reduce((y, text) => {
			parts.push(textAt(x, y + line, size, look, text));
			return y + line;
		}, from);

	const named = setTitle(title, space, shape.title);
	let y = write(named.lines, MARGIN, top, named, `font-weight="600" ${ink}`);
	if (state !== '') y = write(linesOf(state, space, SMALL.size, Infinity), MARGIN, y + 4, SMALL, muted);
	y += 12;
	const lowest = alone || beside ? bottom : shape.sentence.most;
	const sizes = alone ? ALONE : shape.sentence.sizes;
	const set = wholeSentences(takeaway, { width: space, height: lowest - y }, sizes);
	y = write(set.lines, MARGIN, y, set, ink);

	if (!alone) {
		const left = beside ? MARGIN + shape.words + 44 : MARGIN;
		const width = shape.width - MARGIN - left;
		const linesUnder = (text: string) => (text === '' ? [] : linesOf(text, width, SMALL.size, Infinity));
		const below = write(linesUnder(unit), left, beside ? top - 6 : y + 18, SMALL, muted);
		const heightOf = (heading: string) => linesUnder(heading).length * SMALL.line;
		const drawn = draw(shape.drawn, (heading) => ({ width, height: bottom - (below + heightOf(heading) + 18) }));
		const above = write(linesUnder(drawn.title), left, below, SMALL, `font-weight="600" ${ink}`);
		parts.push(
			`<svg x="${left}" y="${above + 18}" width="${width}" height="${bottom - above - 18}" viewBox="0 0 ${drawn.width} ${drawn.height}" preserveAspectRatio="xMinYMin">${drawn.shapes}</svg>`
		);
	}
	const last = (to: string | null) => {
		const words = to === null ? foot : `${foot} · ${to.replace(/^https?:\/\//, '')}`;
		// An address that is cut leads nowhere; the name of a reader's file may be.
		const size = FOOT.sizes.find((one) => words.length <= lettersIn(whole, one)) ?? FOOT.sizes.at(-1)!;
		const caption = to === null ? linesOf(words, whole, size, 1).join('') : words;
		const line = textAt(MARGIN, end, size, muted, caption);
		return to === null ? line : `<a href="${escaped(to)}">${line}</a>`;
	};
	parts.push(
		`<rect x="${MARGIN}" y="${rule}" width="${whole}" height="1" fill="${colour('--line')}"/>`,
		textAt(MARGIN, end - FOOT.line, FOOT.size, muted, sources(lettersIn(whole, FOOT.size))),
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

/** A title that runs over its lines is set smaller. */
function setTitle(title: string, width: number, { size, line, lines }: Type) {
	const set = linesOf(title, width, size, Infinity);
	if (set.length <= lines) return { size, line, lines: set };
	const smaller = Math.round(size * 0.8);
	return { size: smaller, line: Math.round(line * 0.8), lines: linesOf(title, width, smaller, Infinity) };
}

function textAt(x: number, y: number, size: number, look: string, text: string): string {
	return `<text x="${x}" y="${y}" font-size="${size}" ${look}>${escaped(text)}</text>`;
}

/** The picture with its typeface inside, so that it reads alike wherever it is shown. */
export function selfContained(svg: string, fontFaces: string): string {
	return svg.replace('<style>', `<style>${fontFaces}\n`);
}
