/** An answer in slices of plain columns, as its files take it; the page lives between two slices. */

import type { Answer, Scalar } from './answer.ts';

/**
 * `exact` for numbers of which a double can not hold every one: they stay texts of digits where a format has nothing
 * better. `yes` for true and false.
 */
export type FileKind = 'number' | 'exact' | 'yes' | 'text';

export interface FileColumn {
	/** No two alike. */
	readonly name: string;
	readonly kind: FileKind;
}

export interface Slice {
	/** Place of its first row in the answer. */
	readonly from: number;
	/** By column, then by row. */
	readonly cells: readonly (readonly Scalar[])[];
}

export interface SliceOptions {
	readonly signal?: AbortSignal;
	/** Rows that are done. */
	readonly onprogress?: (rows: number) => void;
}

/** Cells that are read before the page gets its turn. */
const MOST_CELLS = 60_000;

/** Every row once, in slices; one empty slice for no rows. Throws when the signal aborts. */
export async function* slicesOf(answer: Answer, { signal, onprogress }: SliceOptions = {}): AsyncGenerator<Slice> {
	const rows = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, answer.columns.length)));
	let from = 0;
	do {
		const count = Math.min(rows, answer.length - from);
		yield {
			from,
			cells: answer.columns.map((_, column) => Array.from({ length: count }, (_, at) => answer.cell(from + at, column)))
		};
		from += count;
		onprogress?.(from);
		await new Promise((resolve) => setTimeout(resolve));
		signal?.throwIfAborted();
	} while (from < answer.length);
}

/** Reads the whole answer once to know what every column can be written as. */
export async function fileColumns(answer: Answer, options: SliceOptions = {}): Promise<readonly FileColumn[]> {
	const inexact = new Set<number>();
	for await (const { cells } of slicesOf(answer, options.signal === undefined ? {} : { signal: options.signal })) {
		answer.columns.forEach(({ kind }, at) => {
			if (kind === 'number' && !inexact.has(at) && !cells[at]!.every(isDouble)) inexact.add(at);
		});
	}
	const names = uniqueNames(answer.columns.map(({ name }) => name));
	return answer.columns.map(({ kind }, at) => ({
		name: names[at]!,
		kind: kind === 'number' ? (inexact.has(at) ? 'exact' : 'number') : kind === 'yes' ? 'yes' : 'text'
	}));
}

/** Does a double hold the number with every digit? */
export function isDouble(cell: Scalar): boolean {
	if (typeof cell !== 'string') return true;
	const short = cell.includes('.') ? cell.replace(/\.?0+$/, '') : cell;
	return String(Number(cell)) === (short === '-0' ? '0' : short);
}

/** SQL may name two columns alike, files may not: the second is told apart by a number. */
export function uniqueNames(names: readonly string[]): string[] {
	const taken = new Set<string>(names);
	const used = new Set<string>();
	return names.map((name) => {
		let unique = name;
		for (let count = 2; used.has(unique); count += 1) {
			const next = `${name}_${count}`;
			if (!taken.has(next)) unique = next;
		}
		used.add(unique);
		taken.add(unique);
		return unique;
	});
}
