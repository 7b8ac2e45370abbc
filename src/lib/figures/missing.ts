/** What the table of a figure lacks, for figures whose gaps have no request of their own. */

import type { RequestKey } from './request-key.ts';
import type { Statement, TableRow } from './figure.ts';

/** Rows that say what is not published: nothing stands behind them, and no request of their own is named. */
function isMissing({ factIds, sourceIds = [], asks }: TableRow): boolean {
	return factIds.length === 0 && sourceIds.length === 0 && asks === undefined;
}

/**
 * What may be asked about a row: its own request, or the one about everything that its figure lacks.
 * Figures with requests of their own have no such one: their other rows only sum up.
 */
export function asksOf(row: TableRow, { table }: Statement, figureId: string): RequestKey | null {
	if (row.asks !== undefined) return row.asks;
	return isMissing(row) && asksAsWhole(table.rows) ? { kind: 'figure', id: figureId } : null;
}

/**
 * Lines of what is missing in these states, each once. Rows that differ in their first or second cell alone share a
 * line: "2018, 2020: both packages together, actual", "in force: 2017, 2018".
 */
export function missingLines(states: readonly Statement[]): string[] {
	const rows = states
		.filter(({ table }) => asksAsWhole(table.rows))
		.flatMap(({ table }) => table.rows.filter(isMissing).map(({ cells }) => cells));
	const byFirst = gathered(rows.map(([first = '', ...rest]) => [first, rest.filter((cell) => cell !== '')]));
	const bySecond = gathered(byFirst.map(([firsts, [second = '', ...rest]]) => [second, [firsts.join(', '), ...rest]]));
	return bySecond.map(([seconds, [firsts = '', ...rest]]) => {
		const label = [[...seconds].sort().join(', '), ...rest].filter((cell) => cell !== '').join(', ');
		return firsts === '' ? label : `${firsts}: ${label}`;
	});
}

/** The names that stand before the same cells, each once, in the order in which the cells are first met. */
function gathered(named: readonly (readonly [string, readonly string[]])[]): [string[], readonly string[]][] {
	const found = new Map<string, [string[], readonly string[]]>();
	for (const [name, cells] of named) {
		const known = found.get(cells.join('\n')) ?? [[], cells];
		found.set(cells.join('\n'), known);
		if (!known[0].includes(name)) known[0].push(name);
	}
	return [...found.values()];
}

function asksAsWhole(rows: readonly TableRow[]): boolean {
	return rows.every(({ asks }) => asks === undefined);
}
