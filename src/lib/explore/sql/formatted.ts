/** Lays a reader's SQL out anew. Fetched when a reader asks; knows no page. */

import { duckdb, formatDialect } from 'sql-formatter';

/** Null when it can not be laid out, or when more than blanks would change. */
export function formatted(sql: string): string | null {
	try {
		const laid = formatDialect(sql, { dialect: duckdb, tabWidth: 2, keywordCase: 'preserve', linesBetweenQueries: 1 });
		return bare(laid) === bare(sql) ? laid : null;
	} catch {
		return null;
	}
}

function bare(sql: string): string {
	return sql.replaceAll(/\s+/g, '');
}
