/** A synthetic answer for tests: none of it is published. */

import type { Answer, AnswerColumn, ColumnKind, Scalar } from '../../../src/lib/explore/result/answer.ts';

export function madeAnswer(
	columns: Readonly<Record<string, ColumnKind>>,
	rows: readonly (readonly Scalar[])[]
): Answer {
	const told = Object.entries(columns).map(([name, kind]): AnswerColumn => ({ name, kind, sqlType: '' }));
	return {
		columns: told,
		allColumns: told.length,
		length: rows.length,
		cut: false,
		ms: 1,
		cell: (row, column) => rows[row]?.[column] ?? null
	};
}
