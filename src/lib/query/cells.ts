/** Reads the cells of one row by name and refuses a cell of the wrong kind. */

export type Cells = Readonly<Record<string, unknown>>;

export class CellReader {
	readonly #cells: Cells;

	constructor(cells: Cells) {
		this.#cells = cells;
	}

	text(column: string): string {
		const cell = this.#cells[column];
		if (typeof cell === 'string') return cell;
		throw new TypeError(`column ${column} should be text, got ${describe(cell)}`);
	}

	textOrNull(column: string): string | null {
		return this.#cells[column] === null ? null : this.text(column);
	}

	number(column: string): number {
		const cell = this.#cells[column];
		if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
		throw new TypeError(`column ${column} should be a finite number, got ${describe(cell)}`);
	}

	numberOrNull(column: string): number | null {
		return this.#cells[column] === null ? null : this.number(column);
	}

	oneOf<Word extends string>(column: string, words: readonly Word[]): Word {
		const cell = this.#cells[column];
		const word = words.find((candidate) => candidate === cell);
		if (word !== undefined) return word;
		throw new TypeError(`column ${column} should be one of ${words.join(', ')}, got ${describe(cell)}`);
	}

	oneOfOrNull<Word extends string>(column: string, words: readonly Word[]): Word | null {
		return this.#cells[column] === null ? null : this.oneOf(column, words);
	}

	/** Several ids joined by `;` in one cell; an empty list for null. */
	ids(column: string): readonly string[] {
		const text = this.textOrNull(column);
		return text === null || text === '' ? [] : text.split(';');
	}
}

function describe(cell: unknown): string {
	if (cell === undefined) return 'no such column';
	if (cell === null) return 'null';
	return `${typeof cell} ${String(cell)}`;
}
