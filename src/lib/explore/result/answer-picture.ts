/** The picture of an answer as SVG: its drawing between the question and what must be said of it. Knows not how it is drawn. */

import type { Lang } from '../../contract/vocabulary.ts';
import { escaped } from '../../export/escaped.ts';
import type { Drawn } from '../../export/picture/drawn.ts';
import { linesOf } from '../../export/picture/lines.ts';
import type { PictureStyles } from '../../export/picture/styles.ts';

export interface PicturedAnswer {
	readonly lang: Lang;
	/** That it is no official figure. */
	readonly banner: string;
	/** The question in words, or its SQL. */
	readonly title: string;
	/** What the drawing shows. */
	readonly label: string;
	/** What must be known to read it. */
	readonly notes: readonly string[];
	/** Days and licence. */
	readonly foot: string;
	/** Of the question. */
	readonly address: string;
}

const MARGIN = 24;
/** Words need this much; the drawing of a phone is enlarged, but not beyond what looks right. */
const LEAST = 480;
const MOST_ENLARGED = 1.5;
const TYPE = {
	banner: { size: 16, line: 22, most: 2 },
	title: { size: 21, line: 28, most: 5 },
	small: { size: 14, line: 20, most: 4 }
} as const;

/** Takes its typeface from whoever draws it. */
export function answerPicture(
	{ lang, banner, title, label, notes, foot, address }: PicturedAnswer,
	drawn: Omit<Drawn, 'title'>,
	{ colour }: Pick<PictureStyles, 'colour'>
): string {
	const scale = Math.min(MOST_ENLARGED, Math.max(1, LEAST / drawn.width));
	const inner = Math.max(LEAST, drawn.width * scale);
	const [width, drawnHeight] = [inner + 2 * MARGIN, drawn.height * scale];
	const muted = `fill="${colour('--ink-muted')}"`;
	let y = MARGIN - 6;
	const write = (text: string, { size, line, most }: (typeof TYPE)[keyof typeof TYPE], look: string): string =>
		linesOf(parted(text, inner / size), inner, size, most)
			.map((part) => {
				y += line;
				return `<text x="${MARGIN}" y="${y}" font-size="${size}" ${look}>${escaped(part)}</text>\n`;
			})
			.join('');
	const above = [
		write(banner, TYPE.banner, `font-weight="600" fill="${colour('--accent')}"`),
		write(title, TYPE.title, `font-weight="600" fill="${colour('--ink')}"`)
	];
	y += 4;
	if (label !== '') above.push(write(label, TYPE.small, muted));
	const at = (y += 14);
	y += drawnHeight + 8;
	const below = [
		...notes.map((note) => write(note, TYPE.small, muted)),
		write(foot, TYPE.small, muted),
		`<a href="${escaped(address)}">${write(address.replace(/^https?:\/\/|#.*$/g, ''), TYPE.small, muted)}</a>`
	].join('');
	const height = y + MARGIN - 4;
	// A picture hides what is inside it from those who hear it, links too.
	return xmlSigns(`<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" xml:lang="${lang}" role="group" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Golos Text, sans-serif">
<title>${escaped(title)}</title>
<desc>${escaped(`${banner}. ${label}`)}</desc>
<style></style>
<rect width="100%" height="100%" fill="${colour('--paper')}"/>
${above.join('')}<svg x="${MARGIN}" y="${at}" width="${drawn.width * scale}" height="${drawnHeight}" viewBox="0 0 ${drawn.width} ${drawn.height}" overflow="visible">${drawn.shapes}</svg>
${below}</svg>
`);
}

/** SQL may have words that no line holds. */
function parted(text: string, signs: number): string {
	return text.replaceAll(new RegExp(`\\S{${Math.floor(signs * 1.6)}}(?=\\S)`, 'gu'), '$& ');
}

/** Without signs that XML forbids. */
function xmlSigns(svg: string): string {
	return svg.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ').toWellFormed();
}
