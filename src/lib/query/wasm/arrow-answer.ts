/** An answer that arrived in pieces, read cell by cell. */

import type { RecordBatch, Schema, Vector } from 'apache-arrow';
import type { Answer, Scalar } from '../table-answer.ts';
import { cellSort } from './arrow-cells.ts';
import { sqlName } from './sql-names.ts';

/** More columns than these nobody reads, and they would freeze the page. */
export const MOST_COLUMNS = 200;

interface Piece {
	/** Place of its first row in the answer. */
	readonly from: number;
	readonly vectors: readonly (Vector | null)[];
}

export function arrowAnswer(
	schema: Schema,
	batches: readonly RecordBatch[],
	{ rows, cut, ms }: { readonly rows: number; readonly cut: boolean; readonly ms: number }
): Answer {
	const fields = schema.fields.slice(0, MOST_COLUMNS);
	const sorts = fields.map(({ type }) => cellSort(type));
	const pieces: Piece[] = [];
	let from = 0;
	for (const batch of batches) {
		pieces.push({ from, vectors: fields.map((_, column) => batch.getChildAt(column)) });
		from += batch.numRows;
	}
	const cell = (row: number, column: number): Scalar => {
		const piece = pieceOf(pieces, row);
		const vector = piece?.vectors[column];
		const place = row - (piece?.from ?? 0);
		if (vector === null || vector === undefined || !vector.isValid(place)) return null;
		return sorts[column]?.read(vector, place) ?? null;
	};
	return {
		columns: fields.map(({ name, type }, column) => ({ name, kind: sorts[column]!.kind, sqlType: sqlName(type) })),
		allColumns: schema.fields.length,
		length: Math.min(rows, from),
		cut,
		ms,
		cell
	};
}

/** The piece that holds a row: the last that does not begin after it. */
function pieceOf(pieces: readonly Piece[], row: number): Piece | undefined {
	let [low, high] = [0, pieces.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (pieces[middle]!.from <= row) low = middle;
		else high = middle - 1;
	}
	return pieces[low];
}
