/** A question in SQL as the fragment of explore's address. What packs it is brought when a reader needs it; knows no page. */

import type { SqlFragment } from '../export/fragment.ts';

/** Signs of SQL that the address of the page is given by itself; a copied link may be longer. */
export const MOST_IN_ADDRESS = 50_000;

/** Rejects when the script can not be had. */
export async function sqlIn(hash: string): Promise<SqlFragment> {
	const { readExploreHash } = await import('../export/fragment.ts');
	return readExploreHash(hash);
}

/** `#sql=…`. Rejects for SQL that no page would open, and when the script can not be had. */
export async function sqlHash(sql: string): Promise<string> {
	const { exploreHash } = await import('../export/fragment.ts');
	return exploreHash(sql);
}
