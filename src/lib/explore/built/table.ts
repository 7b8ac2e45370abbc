/** Every row of an answer to a built question in words, for its table and for what is taken away. Knows no page and no address. */

import { period } from '../../text/periods.ts';
import type { Answer } from '../answer.ts';
import { OF_THEME, type Dimension } from './dimensions.ts';
import { differing } from './doubts.ts';
import type { BuiltRow } from './rows.ts';
import { nameOf, wholeValue, type Told } from './told.ts';

export interface WordedTable {
	/** Period, what the rows differ in, status, value, publisher. */
	readonly heads: readonly string[];
	/** Place of the value among them. */
	readonly value: number;
	readonly rows: readonly { readonly row: BuiltRow; readonly cells: readonly string[] }[];
}

export function wordedTable({ question, rows, catalogue, words, lang }: Omit<Told, 'from'>): WordedTable {
	const { period: inTime, status, value, from } = words.columns;
	const dimensions = ([...OF_THEME[question.theme], 'region'] as Dimension[]).filter(
		(dimension) =>
			dimension === question.by ||
			dimension === question.series ||
			differing(rows, ({ codes }) => codes[dimension] ?? '').length > 1
	);
	const name = (dimension: Dimension, code = '') => nameOf(catalogue, words, dimension, code);
	return {
		heads: [inTime, ...dimensions.map((dimension) => words.dimensions[dimension]), status, value, from],
		value: dimensions.length + 2,
		rows: rows.map((row) => ({
			row,
			cells: [
				period(row.start, row.end, lang),
				...dimensions.map((dimension) => name(dimension, row.codes[dimension])),
				name('status', row.status),
				row.value === null ? words.notDerived : wholeValue(row, lang),
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
