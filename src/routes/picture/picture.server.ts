/** Draws the picture of a figure for link previews: the same drawing, its title, its sentence and its sources. */

import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { render } from 'svelte/server';
import type { Lang } from '$lib/contract/vocabulary.ts';
import { timeNotes, type Answer } from '$lib/figures/annotations.ts';
import { defaultChoices } from '$lib/figures/choices.ts';
import type { Figure } from '$lib/figures/figure.ts';
import { linesOf } from './lines.ts';
import { pictureStyles } from './styles.server.ts';

export const PICTURE = { width: 1200, height: 630 } as const;

const MARGIN = 52;
/** The words stand beside the drawing, as in the margin of a printed page. */
const WORDS_WIDTH = 384;
const TITLE = { size: 38, line: 45, lines: 4 };
const SENTENCE = { size: 22, line: 30, lines: 9 };
const SMALL = { size: 18, line: 26 };
/** Pixels that the drawing may be laid out in; the one that can be enlarged most is taken. */
const DRAWN_WIDTHS = [500, 560, 620, 680, 720];

const typeface = createRequire(import.meta.url);
const FONT_FILES = ['400Regular/GolosText_400Regular.ttf', '600SemiBold/GolosText_600SemiBold.ttf'].map((path) =>
	typeface.resolve(`@expo-google-fonts/golos-text/${path}`)
);

/** A PNG of 1200 by 630 pixels. Throws when the figure draws nothing. */
export function picture(figure: Figure, answer: Answer, lang: Lang, sources: string): Uint8Array<ArrayBuffer> {
	const svg = pictureSvg(figure, answer, lang, sources);
	const resvg = new Resvg(svg, {
		font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Golos Text' }
	});
	return new Uint8Array(resvg.render().asPng());
}

export function pictureSvg(figure: Figure, answer: Answer, lang: Lang, sources: string): string {
	const { css, colour } = pictureStyles();
	const choices = defaultChoices(figure.choices);
	const { takeaway, unit } = figure.state(answer.rows, choices, lang);
	const ink = `fill="${colour('--ink')}"`;
	const muted = `fill="${colour('--ink-muted')}"`;
	const words: string[] = [];
	let y = MARGIN - 8;
	const write = (lines: readonly string[], { size, line }: { size: number; line: number }, look: string) => {
		for (const text of lines) {
			y += line;
			words.push(`<text x="${MARGIN}" y="${y}" font-size="${size}" ${look}>${escaped(text)}</text>`);
		}
	};
	const title = linesOf(figure.words[lang].title, WORDS_WIDTH, TITLE.size, TITLE.lines);
	write(title, TITLE, `font-weight="600" ${ink}`);
	y += 12;
	write(linesOf(takeaway, WORDS_WIDTH, SENTENCE.size, SENTENCE.lines), SENTENCE, ink);

	const foot = PICTURE.height - 34;
	const left = MARGIN + WORDS_WIDTH + 44;
	const top = MARGIN + 30;
	const box = { width: PICTURE.width - MARGIN - left, height: foot - 48 - top };
	const drawn = figure.text === true ? NOTHING : largest(figure, answer, lang, box);
	const whole = PICTURE.width - 2 * MARGIN;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" font-family="Golos Text">
<style>${css}</style>
<rect width="100%" height="100%" fill="${colour('--paper')}"/>
${words.join('\n')}
<text x="${left}" y="${MARGIN + 12}" font-size="${SMALL.size}" ${muted}>${escaped(linesOf(unit, box.width, SMALL.size, 1).join(''))}</text>
<svg x="${left}" y="${top}" width="${box.width}" height="${box.height}" viewBox="0 0 ${drawn.width} ${drawn.height}" preserveAspectRatio="xMinYMin">${drawn.shapes}</svg>
<rect x="${MARGIN}" y="${foot - 32}" width="${whole}" height="1" fill="${colour('--line')}"/>
<text x="${MARGIN}" y="${foot}" font-size="${SMALL.size}" ${muted}>${escaped(linesOf(sources, whole, SMALL.size, 1).join(''))}</text>
</svg>`;
}

/** A figure whose drawing is words has only its words in the picture. */
const NOTHING = { width: 1, height: 1, shapes: '' };

interface Drawn {
	readonly width: number;
	readonly height: number;
	readonly shapes: string;
}

/** The drawing at the width at which its letters come out largest in the box. */
function largest(figure: Figure, answer: Answer, lang: Lang, box: { width: number; height: number }): Drawn {
	const scale = ({ width, height }: Drawn) => Math.min(box.width / width, box.height / height);
	return DRAWN_WIDTHS.map((width) => drawing(figure, answer, lang, width)).reduce((best, next) =>
		scale(next) > scale(best) ? next : best
	);
}

function drawing(figure: Figure, answer: Answer, lang: Lang, width: number): Drawn {
	const choices = defaultChoices(figure.choices);
	const notes = timeNotes(figure, answer, choices, lang);
	const props = { rows: answer.rows, choices, notes, lang, width, id: 'picture', from: () => '#', brief: true };
	const { body } = render(figure.Drawing, { props });
	const found = /<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>(.*?)<\/svg>/s.exec(body);
	if (found === null) throw new Error(`picture: figure ${figure.id} draws nothing`);
	const shapes = (found[3] ?? '').replace(/<!--.*?-->/gs, '');
	return { width: Number(found[1]), height: Number(found[2]), shapes };
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
