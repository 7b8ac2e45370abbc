/** What is published of one table: its statement in the contract and its rows. */

import type { Cell } from '../../src/lib/contract/cell.ts';
import type { Column, Table } from '../../src/lib/contract/table.ts';

export type ExtractRow = Readonly<Record<string, Cell>>;

export interface Extract {
	readonly table: Table;
	readonly rows: readonly ExtractRow[];
}

/** The cells of one column, in the order of the rows. */
export function cellsOf({ rows }: Extract, column: Column): Cell[] {
	return rows.map((row) => row[column.name] ?? null);
}

/** The day `YYYY-MM-DD` as formats that have dates take it. Throws on what is no day. */
export function dateOf(day: Cell): Date | null {
	if (day === null) return null;
	const date = new Date(`${String(day)}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) throw new Error(`date: not a day YYYY-MM-DD, got ${String(day)}`);
	return date;
}

/** A number in plain decimals, without exponent. Throws on what is no number. */
export function plainNumber(value: number): string {
	if (!Number.isFinite(value)) throw new Error(`plain number: not finite, got ${value}`);
	const shortest = String(value);
	const [, sign = '', whole = '', fraction = '', exponent] =
		/^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(shortest) ?? [];
	if (exponent === undefined) return shortest;
	const point = whole.length + Number(exponent);
	const digits = whole + fraction;
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
	if (point >= digits.length) return sign + digits.padEnd(point, '0');
	return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
