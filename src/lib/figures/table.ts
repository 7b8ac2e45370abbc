/** The table of a figure, each column stated once: its head, its texts and what stands behind them. */

import type { RequestKey } from './request-key.ts';
import type { FigureTable } from './figure.ts';
import { tableCells, type TableCell } from './table-cells.ts';

export interface Column<Item> {
	readonly head: string;
	readonly numeric?: boolean;
	/** Words, or a text with the number or day behind it. */
	readonly cell: (item: Item) => TableCell;
}

/** Where a row comes from, and what may be asked where it says that nothing is published. */
export interface Origin {
	readonly factIds?: readonly string[];
	readonly formula?: string | null;
	readonly sourceIds?: readonly string[] | undefined;
	readonly asks?: RequestKey | null | undefined;
}

/** One row for each item. */
export function table<Item>(
	items: readonly Item[],
	columns: readonly Column<Item>[],
	originOf: (item: Item) => Origin
): FigureTable {
	return {
		columns: columns.map(({ head, numeric }) => (numeric === true ? { head, numeric } : { head })),
		rows: items.map((item) => {
			const { factIds = [], formula = null, sourceIds, asks } = originOf(item);
			return {
				...tableCells(columns.map(({ cell }) => cell(item))),
				factIds,
				formula,
				...(sourceIds && { sourceIds }),
				...(asks && { asks })
			};
		})
	};
}
