/** Puts rows of text into a table, each cell as its column's kind, and tells what does not fit. */

import { dayOf, hasManyDigits, isEmpty, numberOf } from './cells.ts';
import type { Value } from '../../export/arrow/column-filler.ts';
import type { Decimal, Kind, UserColumn } from './user-file.ts';
import type { ProblemCode, Problems } from './problems.ts';
import type { TableMaker } from './table-maker.ts';

export class TextRows {
	readonly #columns: readonly UserColumn[];
	readonly #decimal: Decimal;
	readonly #problems: Problems;
	readonly #maker: TableMaker;

	constructor(maker: TableMaker, columns: readonly UserColumn[], decimal: Decimal, problems: Problems) {
		this.#maker = maker;
		this.#columns = columns;
		this.#decimal = decimal;
		this.#problems = problems;
	}

	/** A row with too few cells gets empty ones, cells too many are left out, a cell of another kind is left empty: all are told. */
	add(cells: readonly string[], line: number): void {
		const { length } = this.#columns;
		if (cells.length < length) this.#problems.add(line, 'row', 'few', `${cells.length} < ${length}`);
		const extra = cells.slice(length).filter((cell) => cell.trim() !== '');
		if (extra.length > 0) this.#problems.add(line, 'row', 'many', extra.join(' | '));
		this.#maker.add(this.#columns.map((column, at) => this.#value(column, cells[at] ?? '', line)));
	}

	#value({ name, kind }: UserColumn, cell: string, line: number): Value {
		if (cell.includes('\ufffd')) this.#problems.add(line, name, 'letters', cell);
		if (kind === 'text') return cell === '' ? null : cell;
		if (isEmpty(cell)) return null;
		const value = kind === 'number' ? numberOf(cell, this.#decimal) : dayOf(cell);
		if (value === null) this.#problems.add(line, name, wrongOf(cell, kind, this.#decimal), cell);
		return value;
	}
}

/** What a filled cell is told as that is none of its kind. */
export function wrongOf(cell: string, kind: Exclude<Kind, 'text'>, decimal: Decimal): ProblemCode {
	return kind === 'number' && hasManyDigits(cell, decimal) ? 'digits' : kind;
}
