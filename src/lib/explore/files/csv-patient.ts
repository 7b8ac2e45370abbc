/** Rows of text by a reader that understands every quotation mark, slowly. */

export interface Parsed {
	readonly data: string[][];
	readonly errors: readonly { readonly row?: number; readonly code: string }[];
	/** `cursor`: letters of the rows parsed. */
	readonly meta: { readonly cursor: number };
}

export type Papa = typeof import('papaparse');

export async function papa(): Promise<Papa> {
	const library = await import('papaparse');
	return 'default' in library ? (library.default as Papa) : library;
}

/** `ignoreLast`: the text may end within a row, which is left for later. `most` rows, or all with 0. */
export function parse(
	library: Papa,
	text: string,
	delimiter: string,
	newline: string,
	ignoreLast: boolean,
	most = 0
): Parsed {
	const parser = new library.Parser({ delimiter, newline: newline as '\n', preview: most });
	return parser.parse(text, 0, ignoreLast) as Parsed;
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
