/** A fact that differs from the last kept edition, or is gone, is named by a change: readers of that edition must find why. */

import { idsIn, type Cell } from '../../cell.ts';
import { FACT_TABLES } from '../../tables/facts.ts';
import type { ParsedTables, ParsedRow, Rule } from '../parsed-table.ts';
import type { Problem } from '../problem.ts';

export interface FrozenFact {
	/** Table that it stood in. */
	readonly table: string;
	readonly cells: Readonly<Record<string, Cell>>;
}

/** The facts of the last edition, by their keys. */
export interface FrozenFacts {
	/** Day of the edition. */
	readonly day: string;
	readonly facts: ReadonlyMap<string, FrozenFact>;
}

/** Words about a fact that change nothing of what it says. */
const WORDING = new Set(['fact_id', 'locator', 'note']);

/** How a fact was read: what a change may say of a whole table, for it alters no number. */
const HOW_READ = 'evidence';

/** The rule for one edition; none of its changes before that day counts. */
export function changedFactsAreNamed({ day, facts }: FrozenFacts): Rule {
	return (parsed: ParsedTables): Problem[] => {
		const changes = parsed.get('changes');
		const tables = FACT_TABLES.map(({ name }) => parsed.get(name));
		if (changes?.whole !== true || tables.some((table) => table?.whole !== true)) return [];
		const named = new Set(
			changes.rows
				.filter(({ cells: { date } }) => typeof date === 'string' && date >= day)
				.flatMap(({ cells: { what } }) => (typeof what === 'string' ? idsIn(what) : []))
		);
		const rows = new Map<string, { row: ParsedRow; table: string }>();
		for (const table of tables) {
			for (const row of table?.rows ?? []) rows.set(row.text['fact_id'] ?? '', { row, table: table!.table.name });
		}
		return [...facts].flatMap(([id, published]): Problem[] => {
			const now = rows.get(id);
			if ([id, published.cells['source_id']].some((name) => named.has(String(name)))) return [];
			if (now === undefined) {
				const message = `"${id}" stood in the edition of ${day} and is gone; bring it back, or name it here as left_out with the reason`;
				return [{ file: changes.file, line: 1, column: 'what', message }];
			}
			const { row, table } = now;
			if (named.has(String(row.cells['source_id']))) return [];
			const reread = [published.table, table, 'facts'].some((name) => named.has(name));
			const column = Object.keys(row.cells).find(
				(name) => differs(name, row.cells, published.cells) && !(reread && name === HOW_READ)
			);
			if (column === undefined) return [];
			const [before, after] = [published.cells, row.cells].map((cells) => cells[column] ?? 'empty');
			const message = `was ${before} in the edition of ${day} and is ${after}; say why in ${changes.file}, in a row of that day or later that names ${id}`;
			return [{ file: row.file, line: row.lineOf(column), column, message }];
		});
	};
}

/** A column that the edition did not have yet tells nothing. */
function differs(
	name: string,
	now: Readonly<Record<string, Cell>>,
	published: Readonly<Record<string, Cell>>
): boolean {
	return !WORDING.has(name) && name in published && now[name] !== published[name];
}
