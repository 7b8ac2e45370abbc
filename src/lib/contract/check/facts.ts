/** What the rules need to know of facts: which tables hold them, which question a row answers. */

import { FACT_TABLES, dimensionsOf } from '../tables/facts.ts';
import { classOf, STATUSES, type Status } from '../vocabulary.ts';
import type { ParsedTables, ParsedRow, ParsedTable } from './parsed-table.ts';

export interface ParsedFacts extends ParsedTable {
	readonly dimensions: readonly string[];
}

export function factTables(parsed: ParsedTables): ParsedFacts[] {
	return FACT_TABLES.flatMap((table) => {
		const parsedTable = parsed.get(table.name);
		return parsedTable === undefined ? [] : [{ ...parsedTable, dimensions: dimensionsOf(table) }];
	});
}

/** Key of what one source says about one question, without the dimensions in `except`; null when a cell of it is wrong. */
export function questionOf(row: ParsedRow, dimensions: readonly string[], except?: string): string | null {
	const { status } = row.cells;
	const others = dimensions.filter((name) => name !== except);
	const columns = ['measure', 'period_start', 'period_end', 'region', 'unit', 'source_id', ...others];
	if (!isStatus(status) || columns.some((name) => row.cells[name] === undefined)) return null;
	return [classOf(status), ...columns.map((name) => row.cells[name] ?? '')].join('|');
}

function isStatus(cell: unknown): cell is Status {
	return STATUSES.some((status) => status === cell);
}
