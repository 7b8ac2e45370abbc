/** Rows of text by a reader that understands every quotation mark, slowly. */

export interface Parsed {
	readonly data: string[][];
	/** Numbers of the rows in which a quotation mark does not stand as it should. */
	readonly ambiguous: ReadonlySet<number>;
	/** Letters of the rows parsed. */
	readonly cursor: number;
}

interface Cell {
	readonly value: string;
	/** Place of the sign that ends the cell; Infinity at the end of the text. */
	readonly stop: number;
}

const QUOTE = '"';

/** `ignoreLast`: the text may end within a row, which is left for later. `most` rows, or all with 0. */
export function parse(text: string, delimiter: string, newline: string, ignoreLast: boolean, most = 0): Parsed {
	const [data, ambiguous] = [[] as string[][], new Set<number>()];
	const stopAfter = stops(text, delimiter, newline);
	let [row, at, cursor] = [[] as string[], 0, 0];
	while (cursor < text.length && (most === 0 || data.length < most)) {
		const { value, stop } = text[at] === QUOTE ? quoted(at) : simple(at);
		if (stop === Infinity && ignoreLast) break;
		row.push(value);
		if (text[stop] === delimiter) at = stop + 1;
		else {
			data.push(row);
			[row, at] = [[], stop + newline.length];
			cursor = Math.min(at, text.length);
			// Behind the last end of a line stands one more row, which is empty.
			if (at === text.length && !ignoreLast && (most === 0 || data.length < most)) data.push(['']);
		}
	}
	return { data, ambiguous, cursor };

	function simple(from: number): Cell {
		const stop = stopAfter(from);
		return { value: text.slice(from, stop), stop };
	}

	/** Up to the mark behind which nothing but blanks stands before the next sign; one elsewhere belongs to the cell. */
	function quoted(from: number): Cell {
		for (let quote = text.indexOf(QUOTE, from + 1); quote >= 0; quote = text.indexOf(QUOTE, quote + 1)) {
			if (text[quote + 1] === QUOTE) quote += 1;
			else {
				const stop = stopAfter(quote + 1);
				const closes = stop === Infinity ? quote === text.length - 1 : text.slice(quote + 1, stop).trim() === '';
				if (closes) return { value: text.slice(from + 1, quote).replaceAll('""', QUOTE), stop };
				ambiguous.add(data.length);
			}
		}
		if (!ignoreLast) ambiguous.add(data.length);
		return { value: text.slice(from + 1), stop: Infinity };
	}
}

/** Gives the place of the first end of a cell at or behind a place, which only grows from call to call; Infinity for none. */
function stops(text: string, ...signs: readonly string[]): (from: number) => number {
	const places = signs.map(() => -1);
	return (from) => {
		signs.forEach((sign, which) => {
			if (places[which]! >= from) return;
			const place = text.indexOf(sign, from);
			places[which] = place < 0 ? Infinity : place;
		});
		return Math.min(...places);
	};
}

/** The end of lines that comes first. */
export function newlineOf(text: string): string {
	return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Lines that a row takes. */
export function linesIn(cells: readonly string[]): number {
	let lines = 1;
	for (const cell of cells) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
	return lines;
}
