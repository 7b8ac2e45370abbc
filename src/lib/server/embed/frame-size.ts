/** How high an embed becomes, told while building: for frames of others that run no script. An estimate on the safe side. */

import type { FramedFigure } from './framed.ts';

/** Widest average letter of the three languages, in parts of the size of type. */
const LETTER = 0.56;
/** Narrowest frame, frames with the drawing of a phone and of a desk at their least, frame as wide as the drawing can be. */
const NARROW = 320;
const PHONE = 408;
const DESK = 536;
const FULL = 720;
const PADDING = 8;
/** A figure of words alone may be longer than a page of others bears: its frame then scrolls. */
const MOST = 4400;
/** Lines that break earlier than estimated, and the same in each sheet after the second: its names may wrap. */
const SPARE = 72;
const SPARE_OF_SHEET = 44;

export interface FrameSize {
	readonly width: number;
	readonly height: number;
	/** The most that a frame with the drawing of a phone needs. */
	readonly phoneHeight: number;
}

export function frameSize(framed: FramedFigure, labels: readonly (readonly string[])[]): FrameSize {
	const at = (width: number, drawing: string) =>
		Math.min(MOST, Math.ceil(heightAt(framed, labels, width - PADDING, drawing)));
	return {
		width: FULL,
		height: at(FULL, framed.desk ?? framed.phone),
		phoneHeight: Math.max(at(NARROW, framed.phone), at(PHONE, framed.phone), at(DESK, framed.desk ?? framed.phone))
	};
}

function heightAt(
	framed: FramedFigure,
	labels: readonly (readonly string[])[],
	width: number,
	drawing: string
): number {
	const { title, statement, textures, publishers, record, frame, back } = framed;
	const text = (words: string, size: number, line: number) =>
		Math.ceil((words.length * size * LETTER) / width) * line * size;
	const choices = labels.reduce((sum, options) => sum + text(options.join('    '), 15, 1.8), 0);
	const keys = textures.length === 0 ? 0 : 28 + text(textures.map(({ name }) => `        ${name}`).join(''), 15, 1.8);
	return (
		SPARE +
		24 +
		text(title, Math.min(24, 17 + width * 0.011), 1.2) +
		text(statement.unit, 15, 1.55) +
		16 +
		choices +
		12 +
		drawingHeight(drawing, width) +
		keys +
		12 +
		text(statement.takeaway, 17, 1.4) +
		statement.refusals.reduce((sum, refusal) => sum + 12 + text(refusal, 15, 1.55), 0) +
		44 +
		32 +
		text(`${publishers} ${record} ${frame.licence}`, 13, 1.4) +
		text(back, 13, 2)
	);
}

/** The sheets of a drawing with their headings, or the words that it is made of. */
function drawingHeight(markup: string, width: number): number {
	const sheets = [...markup.matchAll(/<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/g)];
	const shown = Math.min(width, markup.includes('at-340') ? 400 : FULL);
	const drawn = sheets.reduce((sum, [, sheetWidth, height]) => sum + (Number(height) * shown) / Number(sheetWidth), 0);
	// What a reader has not opened takes no room.
	const beside = markup
		.replace(/<svg.*?<\/svg>/gs, '')
		.replace(/<details\b[^>]*>(.*?<\/summary>).*?<\/details>/gs, '$1');
	const lines = beside
		.split(/<(?:p|tr|li|h\d|dt|dd|div|section|summary)\b/)
		.map((part) =>
			part
				.replace(/<[^>]*>/g, ' ')
				.replace(/\s+/g, ' ')
				.trim()
		)
		.filter((part) => part !== '');
	const spare = Math.max(0, sheets.length - 2) * SPARE_OF_SHEET;
	return lines.reduce((sum, line) => sum + Math.ceil((line.length * 15 * LETTER) / width) * 23 + 14, drawn + spare);
}
