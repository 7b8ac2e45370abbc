/** Which tables feel that others are changed: those that a rule derives from them, directly or not. */

import { DERIVED_TABLES } from '../../contract/tables/derived.ts';

/** `changed` and every derived table whose rule names one of them; `rules` are SQL by the name of the table. */
export function feeling(changed: Iterable<string>, rules: ReadonlyMap<string, string>): Set<string> {
	const felt = new Set(changed);
	for (const { name } of DERIVED_TABLES) {
		const words = new Set(withoutNotes(rules.get(name) ?? '').match(/\w+/g) ?? []);
		if ([...felt].some((table) => words.has(table))) felt.add(name);
	}
	return felt;
}

function withoutNotes(sql: string): string {
	return sql.replaceAll(/--[^\n]*/g, '');
}
