/** The order of an answer's rows by one column. */

import type { Answer, Scalar } from './answer.ts';

export interface Order {
	readonly column: number;
	readonly down: boolean;
}

/** More texts than these are ordered by their code points: the order of a language would take a reader's seconds. */
const MOST_BY_NAME = 20_000;

/** Places of the rows in their new order; what is empty stands last either way, equal rows keep their order. */
export function sortedRows(
	answer: Answer,
	{ column, down }: Order,
	byName: (a: string, b: string) => number
): Uint32Array {
	const cells = Array.from({ length: answer.length }, (_, row) => answer.cell(row, column));
	const compare = answer.columns[column]?.kind === 'number' ? byNumber : textOrder(answer.length, byName);
	const way = down ? -1 : 1;
	return Uint32Array.from(cells.keys()).sort((one, other) => {
		const [a, b] = [cells[one] ?? null, cells[other] ?? null];
		if (a === null || b === null) return Number(a === null) - Number(b === null) || one - other;
		return way * compare(a, b) || one - other;
	});
}

/** Exact for whole numbers that only a text holds. */
export function byNumber(a: Scalar, b: Scalar): number {
	const [one, other] = [Number(a), Number(b)];
	if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
	if (one !== other) return one < other ? -1 : 1;
	const [left, right] = [String(a), String(b)];
	if (!/^-?\d+$/.test(left) || !/^-?\d+$/.test(right)) return 0;
	const apart = BigInt(left) - BigInt(right);
	return apart < 0n ? -1 : Number(apart > 0n);
}

function textOrder(length: number, byName: (a: string, b: string) => number): (a: Scalar, b: Scalar) => number {
	if (length <= MOST_BY_NAME) return (a, b) => byName(String(a), String(b));
	return (a, b) => (String(a) < String(b) ? -1 : Number(String(a) > String(b)));
}
