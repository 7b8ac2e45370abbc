/** The rows that the calculator counts with and the categories, from the extracts of the real record. */

import { readFileSync } from 'node:fs';
import type { CategorySpan } from '../../../src/lib/figures/calculator/outcome.ts';
import { rulesQuery, type Rule } from '../../../src/lib/figures/calculator/rules.ts';
import { openNode } from '../../../src/lib/query/node.server.ts';
import { run } from '../../../src/lib/query/query.ts';

export async function realRules(): Promise<readonly Rule[]> {
	const connector = await openNode('static/data', rulesQuery.extracts);
	try {
		return await run(rulesQuery, connector);
	} finally {
		await connector.close();
	}
}

export function realCategories(): readonly CategorySpan[] {
	const all = JSON.parse(readFileSync('static/data/categories.json', 'utf8')) as {
		code: string;
		parent: string | null;
		since: string;
		until: string | null;
	}[];
	return all.filter(({ parent }) => parent === 'state_paid').map(({ code, since, until }) => ({ code, since, until }));
}
