/** How much room words take, estimated from average widths of letters; knows no font file and no screen. */

export type Anchor = 'start' | 'middle' | 'end';

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Lines of words at their place; `y` is the baseline of the first line. */
export interface PlacedWords {
	readonly lines: readonly string[];
	readonly x: number;
	readonly y: number;
	readonly anchor: Anchor;
}

/** Pixels; the same sizes stand in charts.css. */
export const SIZES = { inside: 11, caption: 12, tick: 12, name: 13 } as const;

const LINE_HEIGHT = 1.25;
const BALANCE_STEP = 4;
const ASCENT = 0.78;

/** Widths in em, rounded up to a twentieth; digits are tabular. */
const WIDTHS: readonly (readonly [em: number, letters: string])[] = [
	[0.25, " ij'іїІIl\u00a0\u202f\u2009"],
	[0.3, '.,:;!’'],
	[0.4, '-()[]"°rtf'],
	[0.5, '1?/*†zтғг'],
	[0.56, '–−+«»×≈≤≥<>=acksvxyJLавзсухчьэяГұүҒ'],
	[0.6, '023456789₸bdeghnopquEFTZбдеёийклнопрцъЕЁТәқөһҰ'],
	[0.66, 'ABPSVXYАБВЗРУХЧЬңҮҺ'],
	[0.7, 'CDGKRмКЛСЭЯӘҚ'],
	[0.76, '—HNOQUфыДИЙНОПЦЪӨ'],
	[0.82, 'wжшюҢ%MщМФ'],
	[0.95, 'mЫWЖШЮЩ'],
	[1.1, '№‰']
];
const UNKNOWN_LETTER = 0.7;
const EM = new Map(WIDTHS.flatMap(([em, letters]) => [...letters].map((letter) => [letter, em] as const)));

/** Pixels that one line of `text` takes at a font size in pixels. Bold is a twentieth wider. */
export function textWidth(text: string, size: number, bold = false): number {
	let em = 0;
	for (const letter of text) em += /\d/.test(letter) ? 0.6 : (EM.get(letter) ?? UNKNOWN_LETTER);
	return em * size * (bold ? 1.05 : 1);
}

/** Breaks `text` between words so that no line exceeds `width`; a single longer word keeps its line. */
export function wrapped(text: string, size: number, width: number, bold = false): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(/[ \n]+/).filter((part) => part !== '')) {
		const last = lines.at(-1);
		const longer = `${last} ${word}`;
		if (last !== undefined && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** As `wrapped`, in no more lines, but as narrow as they can be: no single word is left for the last line. */
export function balanced(text: string, size: number, width: number, bold = false): readonly string[] {
	const lines = wrapped(text, size, width, bold);
	for (let narrower = width - BALANCE_STEP; narrower > 0; narrower -= BALANCE_STEP) {
		const closer = wrapped(text, size, narrower, bold);
		if (closer.length > lines.length || widestLine(closer, size, bold) > narrower) {
			return wrapped(text, size, narrower + BALANCE_STEP, bold);
		}
	}
	return lines;
}

export function widestLine(lines: readonly string[], size: number, bold = false): number {
	return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
}

export function linesHeight(count: number, size: number): number {
	return count * size * LINE_HEIGHT;
}

/** The box that placed words fill. */
export function wordsBox({ lines, x, y, anchor }: PlacedWords, size: number, bold = false): Rect {
	const width = widestLine(lines, size, bold);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { x: left, y: y - ASCENT * size, width, height: linesHeight(lines.length, size) };
}

/** Baseline of the first of `count` lines that are centred on `middle`. */
export function centredBaseline(middle: number, count: number, size: number): number {
	return middle - linesHeight(count - 1, size) / 2 + 0.35 * size;
}
