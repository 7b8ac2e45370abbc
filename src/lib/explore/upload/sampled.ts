/** What the first rows of text cells say of their columns; the reader's corrections go before. */

import { kindOf } from './cells.ts';
import { MOST_COLUMNS, type Corrections, type Decimal, type UserColumn } from './user-file.ts';
import { Refusal } from './refusal.ts';

/** Rows that are looked at, and of them those that the reader sees. */
export const SAMPLE_ROWS = 1000;
export const PREVIEW = 8;

export type Cells = readonly string[];

/** Cells of the widest row. Throws Refusal for more columns than a table may have. */
export function widthOf(rows: readonly Cells[]): number {
	const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
	if (width > MOST_COLUMNS) throw new Refusal('columns', String(width));
	return width;
}

/** Does the first row name the columns? It does when it holds text alone. */
export function headerOf(rows: readonly Cells[], decimal: Decimal, { header }: Corrections): boolean {
	return header ?? rows[0]?.every((cell) => kindOf([cell], decimal) === 'text') ?? true;
}

/** A column for each name, of the kind that its cells are. */
export function sampledColumns(
	names: readonly string[],
	body: readonly Cells[],
	decimal: Decimal,
	{ kinds }: Corrections
): UserColumn[] {
	return names.map((name, at) => {
		const cells = body.map((row) => row[at] ?? '');
		return { name, kind: kinds?.[at] ?? kindOf(cells, decimal) };
	});
}

export function isFilled(cells: Cells): boolean {
	return cells.some((cell) => cell.trim() !== '');
}
