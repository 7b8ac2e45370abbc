/** What one column of an answer holds, in brief. */

import type { Answer, Scalar } from './answer.ts';
import { byNumber } from './sorted.ts';

export interface ColumnSummary {
	readonly count: number;
	readonly empty: number;
	readonly distinct: number;
	/** Null when every cell is empty. Texts by their code points. */
	readonly min: Scalar;
	readonly max: Scalar;
}

export function summaryOf(answer: Answer, column: number): ColumnSummary {
	const numbers = answer.columns[column]?.kind === 'number';
	const seen = new Set<Scalar>();
	let [empty, min, max]: [number, Scalar, Scalar] = [0, null, null];
	for (let row = 0; row < answer.length; row++) {
		const cell = answer.cell(row, column);
		if (cell === null) {
			empty += 1;
			continue;
		}
		if (seen.has(cell)) continue;
		seen.add(cell);
		if (min === null || compare(cell, min, numbers) < 0) min = cell;
		if (max === null || compare(cell, max, numbers) > 0) max = cell;
	}
	return { count: answer.length - empty, empty, distinct: seen.size, min, max };
}

function compare(a: Scalar, b: Scalar, numbers: boolean): number {
	if (numbers) return byNumber(a, b);
	return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}
