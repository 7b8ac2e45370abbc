/** The columns of a cut piece as Arrow data, each cell as its column's kind; tells what does not fit. */

import type { Data } from 'apache-arrow';
import { laidOut, Words, type Places } from './byte-text.ts';
import { dayOf, isEmpty, numberOf } from './cells.ts';
import { cellText, type Cut } from './csv-cut.ts';
import type { Decimal, Kind, UserColumn } from './user-file.ts';
import { simpleDay, simpleNumber } from './simple-cells.ts';
import { SHOWN, type ProblemCode, type Problems } from './problems.ts';
import { wrongOf } from './text-rows.ts';

type Arrow = typeof import('apache-arrow');

interface FoundProblem {
	readonly row: number;
	/** Below 0: of the whole row. */
	readonly column: number;
	readonly code: ProblemCode;
	readonly found: string;
}

export class CutColumns {
	readonly #arrow: Arrow;
	readonly #columns: readonly UserColumn[];
	readonly #decimal: Decimal;
	readonly #problems: Problems;
	readonly #words: readonly Words[];
	#found: FoundProblem[] = [];
	#unshown = 0;
	/** Of each column, the row itself first, how much is told of it in this piece. */
	#alike = new Int32Array(0);

	constructor(arrow: Arrow, columns: readonly UserColumn[], decimal: Decimal, problems: Problems) {
		this.#arrow = arrow;
		this.#columns = columns;
		this.#decimal = decimal;
		this.#problems = problems;
		this.#words = columns.map(() => new Words());
	}

	/** Of the rows from `skip` on; the piece begins on `line`. */
	made(bytes: Uint8Array, cut: Cut, skip: number, line: number): Data[] {
		const [step, length] = [this.#columns.length, cut.rows - skip];
		this.#found = [];
		this.#unshown = 0;
		this.#alike = new Int32Array(step + 1);
		for (const { row, code, found } of cut.wrong)
			if (row >= skip) this.#report({ row: row - skip, column: -1, code, found });
		const data = this.#columns.map(({ kind }, column) => {
			const places = { bytes, starts: cut.starts, ends: cut.ends, first: skip * step + column, step, length };
			return kind === 'text' ? this.#texts(places, this.#words[column]!) : this.#values(places, kind, column);
		});
		// Told as a reader of rows would: row by row, of each row the row itself first.
		for (const { row, column, code, found } of this.#found.sort((a, b) => a.row - b.row || a.column - b.column)) {
			this.#problems.add(line + cut.lines[row + skip]!, this.#columns[column]?.name ?? 'row', code, found);
		}
		this.#problems.count += this.#unshown;
		return data;
	}

	#values(places: Places, kind: Exclude<Kind, 'text'>, column: number): Data {
		const { bytes, starts, ends, first, step, length } = places;
		const data = kind === 'number' ? new Float64Array(length) : new Int32Array(length);
		const nullBitmap = new Uint8Array((length + 7) >> 3);
		const mark = this.#decimal.charCodeAt(0);
		let nullCount = 0;
		for (let row = 0, cell = first; row < length; row += 1, cell += step) {
			const [start, end] = [starts[cell]!, ends[cell]!];
			let value =
				start < 0 ? NaN : kind === 'number' ? simpleNumber(bytes, start, end, mark) : simpleDay(bytes, start, end);
			if (value !== value)
				value = start === end ? NaN : this.#parsedCell(cellText(bytes, start, end), kind, row, column);
			if (value === value) {
				data[row] = value;
				nullBitmap[row >> 3]! |= 1 << (row & 7);
			} else nullCount += 1;
		}
		const type = kind === 'number' ? new this.#arrow.Float64() : new this.#arrow.DateDay();
		return this.#arrow.makeData({ type, length, nullCount, nullBitmap, data } as never) as Data;
	}

	/** A number or a day that is not simply written; NaN when the cell is left empty. */
	#parsedCell(text: string, kind: Exclude<Kind, 'text'>, row: number, column: number): number {
		if (isEmpty(text)) return NaN;
		const value = kind === 'number' ? numberOf(text, this.#decimal) : dayOf(text);
		if (value === null) this.#report({ row, column, code: wrongOf(text, kind, this.#decimal), found: text });
		return value ?? NaN;
	}

	#texts(places: Places, words: Words): Data {
		const { makeData, Utf8, Dictionary, Int16, Vector } = this.#arrow;
		const { starts, ends, first, step, length } = places;
		const nullBitmap = new Uint8Array((length + 7) >> 3);
		let nullCount = 0;
		for (let row = 0, cell = first; row < length; row += 1, cell += step) {
			if (starts[cell] === ends[cell]) nullCount += 1;
			else nullBitmap[row >> 3]! |= 1 << (row & 7);
		}
		const text = (count: number, { offsets, letters }: ReturnType<typeof laidOut>, options = {}) =>
			makeData({
				type: new Utf8(),
				length: count,
				nullCount: 0,
				valueOffsets: offsets,
				data: letters,
				...options
			} as never);
		const codes = words.codes(places);
		if (codes === null) return text(length, laidOut(places), { nullCount, nullBitmap });
		const dictionary = new Vector([text(words.count, words.letters())]);
		const type = new Dictionary(new Utf8(), new Int16());
		return makeData({ type, length, nullCount, nullBitmap, data: codes, dictionary } as never) as Data;
	}

	/** Of each column the first are enough: no more are shown of all. */
	#report(problem: FoundProblem): void {
		const alike = ++this.#alike[problem.column + 1]!;
		if (this.#problems.first.length < SHOWN && alike <= SHOWN) this.#found.push(problem);
		else this.#unshown += 1;
	}
}
