/**
 * How a CSV is written that every reader of CSV understands alike, as a table of states: which one follows which at each
 * byte. Whole letters of UTF-8, marks where they belong and nowhere else, numbers and days that are simply written.
 */

import type { DayFormat, SimpleCsv } from '../../query/simple-csv.ts';

/** In place of a state: a cell or a row has ended, with anything in it that is surely no blank, or perhaps none. */
export const [CELL, FILLED_CELL, ROW, FILLED_ROW] = [0xfb, 0xfc, 0xfd, 0xfe] as const;
/** Another reader might understand this otherwise. */
export const AMBIGUOUS = 0xff;
/** No state: all from here on mean something that has to be looked at. */
export const FIRST_MEANING = CELL;

export interface States {
	/** `next[(state << 8) | byte]`. */
	readonly next: Uint8Array;
	/** Where a cell of each type begins. */
	readonly starts: Readonly<Record<SimpleCsv['columns'][number]['type'], number>>;
	/** Behind a CR: only LF may follow. */
	readonly returned: readonly number[];
}

const [LF, CR, QUOTE, MINUS, ZERO] = [10, 13, 34, 45, 48];
/** In front of the decimal mark: a double holds each whole number of so many. Behind it there may be any number. */
const MOST_DIGITS = 15;
/** `dd.mm.yyyy` and the like: the year has no zero before it. */
const DAYS: Readonly<Record<DayFormat, string>> = {
	'%d.%m.%Y': '00.00.9000',
	'%d/%m/%Y': '00/00/9000',
	'%Y-%m-%d': '9000-00-00'
};

/** `delimiter` and `decimal` are single signs of ASCII. */
export function statesOf(delimiter: string, decimal: string, days: DayFormat): States {
	const table = new StateTable(delimiter.charCodeAt(0));
	return {
		starts: {
			varchar: table.text(),
			double: table.number(decimal.charCodeAt(0)),
			date: table.day(DAYS[days])
		},
		returned: table.returned,
		next: table.bytes()
	};
}

class StateTable {
	readonly #delimiter: number;
	readonly #rows: Uint8Array[] = [];
	readonly returned: readonly number[];

	constructor(delimiter: number) {
		this.#delimiter = delimiter;
		this.returned = [ROW, FILLED_ROW].map((row) => {
			const state = this.#state();
			this.#go(state, LF, LF, row);
			return state;
		});
	}

	bytes(): Uint8Array {
		const all = new Uint8Array(this.#rows.length << 8);
		this.#rows.forEach((row, at) => all.set(row, at << 8));
		return all;
	}

	text(): number {
		const start = this.#state();
		const opened = this.#state();
		this.#ends(start, false);
		// Blanks alone may be an empty cell to one reader and none to another.
		const [blank, solid] = [this.#letters(false), this.#letters(true)];
		const [blankInside, solidInside] = [this.#marked(false), this.#marked(true)];
		for (const [from, maybe, surely] of [
			[start, blank, solid],
			[opened, blankInside, solidInside]
		] as const) {
			for (let byte = 1; byte < 256; byte += 1) {
				const first = byte > 32 && byte < 127 ? surely : maybe;
				const next = this.#rows[first]![byte]!;
				if (this.#rows[from]![byte] === AMBIGUOUS && byte !== QUOTE) this.#go(from, byte, byte, next);
			}
			// The first halves of Cyrillic letters.
			for (let byte = 0xd0; byte <= 0xd3; byte += 1) this.#go(from, byte, byte, this.#rows[surely]![byte]!);
		}
		this.#go(start, QUOTE, QUOTE, opened);
		// An empty cell between marks is nothing to one reader and an empty text to another.
		const hollow = this.#state();
		this.#go(opened, QUOTE, QUOTE, hollow);
		this.#go(hollow, QUOTE, QUOTE, solidInside);
		return start;
	}

	number(mark: number): number {
		const [start, minus, zero] = [this.#state(), this.#state(), this.#state()];
		this.#ends(start, false);
		this.#ends(zero, true);
		this.#go(start, MINUS, MINUS, minus);
		const whole = Array.from({ length: MOST_DIGITS }, () => this.#state());
		const [point, part] = [this.#state(), this.#state()];
		for (const first of [start, minus]) {
			this.#go(first, ZERO, ZERO, zero);
			this.#go(first, ZERO + 1, ZERO + 9, whole[0]!);
		}
		this.#go(zero, mark, mark, point);
		whole.forEach((digit, at) => {
			this.#ends(digit, true);
			this.#go(digit, mark, mark, point);
			const next = whole[at + 1];
			if (next !== undefined) this.#go(digit, ZERO, ZERO + 9, next);
		});
		for (const digit of [point, part]) this.#go(digit, ZERO, ZERO + 9, part);
		this.#ends(part, true);
		return start;
	}

	/** `0` stands for any digit, `9` for any but zero. Whether the day is one of the calendar, DuckDB tells. */
	day(form: string): number {
		const start = this.#state();
		let state = start;
		for (const sign of form) {
			const next = this.#state();
			const byte = sign.charCodeAt(0);
			if (sign === '0') this.#go(state, ZERO, ZERO + 9, next);
			else if (sign === '9') this.#go(state, ZERO + 1, ZERO + 9, next);
			else this.#go(state, byte, byte, next);
			state = next;
		}
		this.#ends(start, false);
		this.#ends(state, true);
		return start;
	}

	/** Within a cell without marks. */
	#letters(filled: boolean): number {
		const state = this.#state();
		this.#utf8(state);
		this.#go(state, QUOTE, QUOTE, AMBIGUOUS);
		this.#ends(state, filled);
		return state;
	}

	/** Within a cell between marks; an end of a line in it is left to a quote-aware reader. */
	#marked(filled: boolean): number {
		const [state, mark] = [this.#state(), this.#state()];
		this.#utf8(state);
		this.#go(state, LF, LF, AMBIGUOUS);
		this.#go(state, CR, CR, AMBIGUOUS);
		this.#go(state, QUOTE, QUOTE, mark);
		this.#go(mark, QUOTE, QUOTE, state);
		this.#ends(mark, filled);
		return state;
	}

	/** From letter to letter; U+FFFD stands for what was none. Unicode 16.0, table 3-7. */
	#utf8(letter: number): void {
		const [last, two, three] = [this.#state(), this.#state(), this.#state()];
		this.#go(letter, 1, 0x7f, letter);
		this.#go(last, 0x80, 0xbf, letter);
		this.#go(two, 0x80, 0xbf, last);
		this.#go(three, 0x80, 0xbf, two);
		this.#go(letter, 0xc2, 0xdf, last);
		this.#go(letter, 0xe1, 0xee, two);
		this.#go(letter, 0xf1, 0xf3, three);
		for (const [lead, from, to, then] of [
			[0xe0, 0xa0, 0xbf, last],
			[0xed, 0x80, 0x9f, last],
			[0xf0, 0x90, 0xbf, two],
			[0xf4, 0x80, 0x8f, two]
		] as const) {
			const second = this.#state();
			this.#go(letter, lead, lead, second);
			this.#go(second, from, to, then);
		}
		const [ef, efbf] = [this.#state(), this.#state()];
		this.#go(letter, 0xef, 0xef, ef);
		this.#go(ef, 0x80, 0xbe, last);
		this.#go(ef, 0xbf, 0xbf, efbf);
		this.#go(efbf, 0x80, 0xbf, letter);
		this.#go(efbf, 0xbd, 0xbd, AMBIGUOUS);
	}

	#ends(state: number, filled: boolean): void {
		this.#go(state, this.#delimiter, this.#delimiter, filled ? FILLED_CELL : CELL);
		this.#go(state, LF, LF, filled ? FILLED_ROW : ROW);
		this.#go(state, CR, CR, this.returned[filled ? 1 : 0]!);
	}

	#go(state: number, from: number, to: number, next: number): void {
		this.#rows[state]!.fill(next, from, to + 1);
	}

	/** A new one, in which every byte is ambiguous. */
	#state(): number {
		return this.#rows.push(new Uint8Array(256).fill(AMBIGUOUS)) - 1;
	}
}
