/** Which published tables a reader's SQL reads, when it reads no other: only then can anybody else run it. */

import { tablesInSql } from './tables-in-sql.ts';

/** Statements that name a table where `tablesInSql` does not look. */
const ELSEWHERE =
	/\b(pivot(_wider)?|unpivot|pivot_longer|summarize|describe|table|insert|update|copy|query|query_table)\b/i;

/** In the order of `published`; null when a table of the reader's own is read, or may be. All names in small letters. */
export function publishedAlone(
	sql: string,
	published: readonly string[],
	userTables: readonly string[]
): readonly string[] | null {
	const named = tablesInSql(sql);
	if (named.some((name) => !published.includes(name) || userTables.includes(name))) return null;
	const elsewhere = ELSEWHERE.test(sql);
	const text = sql.toLowerCase();
	if (elsewhere && userTables.some((name) => text.includes(name.toLowerCase()))) return null;
	const words = new Set(elsewhere ? (text.match(/\w+/g) ?? []) : named);
	return published.filter((name) => words.has(name));
}
