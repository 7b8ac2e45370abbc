/** What is said after a build of facts that no figure draws: those added since the last build, or all of them. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Undrawn } from './undrawn.ts';

/** So many keys of facts stand in one line. */
const NAMED = 3;

/** Keys of the facts that the last build held; null before the first. */
export function factsIn(folder: string): ReadonlySet<string> | null {
	const file = join(folder, 'facts.json');
	if (!existsSync(file)) return null;
	const facts = JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly fact_id: string }[];
	return new Set(facts.map(({ fact_id }) => fact_id));
}

/** One line a reason, and one that says how many facts there are. */
export function notDrawnLines(undrawn: readonly Undrawn[], known: ReadonlySet<string> | null, all: boolean): string[] {
	const isShown = (id: string) => all || (known !== null && !known.has(id));
	const lines = undrawn.flatMap(({ reason, factIds }) => {
		const ids = factIds.filter(isShown);
		if (ids.length === 0) return [];
		const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '';
		return [`not drawn: ${ids.slice(0, NAMED).join(', ')}${more}: ${reason}`];
	});
	const count = undrawn.reduce((sum, { factIds }) => sum + factIds.length, 0);
	return [...lines, `not drawn: ${count} facts in all${all ? '' : '; npm run data -- --undrawn says which and why'}`];
}
