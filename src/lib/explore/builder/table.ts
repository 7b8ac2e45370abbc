/** Every row of an answer to a built question in words, for its table and for what is taken away. */

import { period } from '../../text/periods.ts';
import type { Answer } from '../result/answer.ts';
import { OF_THEME, type Dimension } from './dimensions.ts';
import { differing } from './doubts.ts';
import type { BuiltRow } from './rows.ts';
import { nameOf, wholeValue, type DrawingContext } from './drawing-context.ts';

export interface WordedTable {
	/** Period, the splits, value, what else the rows differ in, status, publisher: the value is seen on a phone. */
	readonly heads: readonly string[];
	/** Place of the value among them. */
	readonly value: number;
	readonly rows: readonly { readonly row: BuiltRow; readonly cells: readonly string[] }[];
}

export function wordedTable({ question, rows, catalogue, words, lang }: Omit<DrawingContext, 'from'>): WordedTable {
	const { period: inTime, status, value, from } = words.columns;
	const known: readonly Dimension[] = [...OF_THEME[question.theme], 'region'];
	const splits = [question.by, question.series].filter(
		(split) => split !== null && known.includes(split)
	) as Dimension[];
	const others = known.filter(
		(dimension) => !splits.includes(dimension) && differing(rows, ({ codes }) => codes[dimension] ?? '').length > 1
	);
	const name = (dimension: Dimension, code = '') => nameOf(catalogue, words, dimension, code);
	const headsOf = (dimensions: readonly Dimension[]) => dimensions.map((dimension) => words.dimensions[dimension]);
	return {
		heads: [inTime, ...headsOf(splits), value, ...headsOf(others), status, from],
		value: splits.length + 1,
		rows: rows.map((row) => ({
			row,
			cells: [
				period(row.start, row.end, lang),
				...splits.map((dimension) => name(dimension, row.codes[dimension])),
				row.value === null ? words.notDerived : wholeValue(row, lang),
				...others.map((dimension) => name(dimension, row.codes[dimension])),
				name('status', row.status),
				name('source', row.codes.source)
			]
		}))
	};
}

/** The table as an answer of texts; those of the value stand as numbers do. */
export function tableAnswer({ heads, value, rows }: WordedTable): Answer {
	return {
		columns: heads.map((name, at) => ({ name, kind: at === value ? 'number' : 'text', sqlType: 'VARCHAR' })),
		allColumns: heads.length,
		length: rows.length,
		cut: false,
		ms: 0,
		cell: (row, column) => rows[row]?.cells[column] ?? null
	};
}
