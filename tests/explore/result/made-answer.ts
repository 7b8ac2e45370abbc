/** A synthetic answer for tests: none of it is published. */

import type { Answer, AnswerColumn, ColumnKind, Scalar } from '../../../src/lib/explore/result/answer.ts';

export function madeAnswer(
	columns: Readonly<Record<string, ColumnKind>>,
	rows: readonly (readonly Scalar[])[]
): Answer {
	const texts = Object.entries(columns).map(([name, kind]): AnswerColumn => ({ name, kind, sqlType: '' }));
	return {
		columns: texts,
		allColumns: texts.length,
		length: rows.length,
		cut: false,
		ms: 1,
		cell: (row, column) => rows[row]?.[column] ?? null
	};
}
