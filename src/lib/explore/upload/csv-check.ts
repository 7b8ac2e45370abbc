/** Looks through a CSV by its bytes alone: is it written so that every reader understands it alike? Knows no cells. */

import type { SimpleCsv } from '../../query/simple-csv.ts';
import { CELL, FILLED_CELL, FILLED_ROW, FIRST_MEANING, AMBIGUOUS, statesOf, type States } from './csv-states.ts';
import type { ReadOptions } from './user-file.ts';
import { utf8Slices } from './slices.ts';

/** Rows, without that of the names; null once something ambiguous is found. Throws Refusal when stopped. */
export async function checkCsv(
	file: Blob,
	csv: SimpleCsv,
	{ signal, onprogress }: Pick<ReadOptions, 'signal' | 'onprogress'>
): Promise<number | null> {
	const check = new CsvCheck(csv);
	for await (const { bytes, upTo } of utf8Slices(file, 'utf-8', signal, SLICE)) {
		if (!check.take(bytes)) return null;
		onprogress?.({ bytes: upTo, total: file.size, rows: check.rows });
	}
	return check.end() ? check.rows : null;
}

/** Bytes that are fetched at once: fewer and larger than where each is made a part of a table. */
const SLICE = 1 << 23;

export class CsvCheck {
	readonly #states: States;
	/** Of each column, where its cells begin; of the first row too. */
	readonly #starts: Uint8Array;
	readonly #firstStarts: Uint8Array;
	readonly #header: boolean;
	#state: number;
	#column = 0;
	/** Has the row anything but blanks? */
	#filled = false;
	/** That of the names among them. */
	#allRows = 0;
	/** Do rows end with CR and LF? As the first one does. */
	#returns: boolean | null = null;

	constructor({ delimiter, decimal, days, header, columns }: SimpleCsv) {
		this.#states = statesOf(delimiter, decimal, days);
		const { starts } = this.#states;
		this.#starts = Uint8Array.from(columns, ({ type }) => starts[type]);
		this.#firstStarts = header ? new Uint8Array(columns.length).fill(starts.varchar) : this.#starts;
		this.#header = header;
		this.#state = this.#firstStarts[0]!;
	}

	/** Whole ones so far, without that of the names. */
	get rows(): number {
		return this.#header ? Math.max(0, this.#allRows - 1) : this.#allRows;
	}

	/** Is everything simple up to the end of these bytes, which follow those before? Nothing is asked once it is not. */
	take(bytes: Uint8Array): boolean {
		const { next, returned } = this.#states;
		const last = this.#starts.length - 1;
		let starts = this.#allRows === 0 ? this.#firstStarts : this.#starts;
		let [state, column, filled] = [this.#state, this.#column, this.#filled];
		for (let at = 0; at < bytes.length; at += 1) {
			const before = state;
			state = next[(state << 8) | bytes[at]!]!;
			if (state < FIRST_MEANING) continue;
			if (state === AMBIGUOUS) return false;
			filled ||= state === FILLED_CELL || state === FILLED_ROW;
			if (state === CELL || state === FILLED_CELL) {
				if (column === last) return false;
				column += 1;
			} else {
				const returns = returned.includes(before);
				this.#returns ??= returns;
				if (column !== last || !filled || returns !== this.#returns) return false;
				this.#allRows += 1;
				[starts, column, filled] = [this.#starts, 0, false];
			}
			state = starts[column]!;
		}
		[this.#state, this.#column, this.#filled] = [state, column, filled];
		return true;
	}

	/** Is it simple when no more bytes follow? The last row needs no end. */
	end(): boolean {
		const starts = this.#allRows === 0 ? this.#firstStarts : this.#starts;
		const begun = this.#column > 0 || this.#state !== starts[0];
		return (!begun || this.take(this.#returns === true ? CRLF : LF)) && this.rows > 0;
	}
}

const [LF, CRLF] = [Uint8Array.of(10), Uint8Array.of(13, 10)];
