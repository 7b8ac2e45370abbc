/** Which names need quotes in SQL: words that the engine keeps for itself, and all but small Latin letters. */

import { quotedName } from '../../query/sql-quotes.ts';

/** A test compares them with the engine's own. */
export const RESERVED: ReadonlySet<string> = new Set(
	(
		'all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create default ' +
		'deferrable desc describe distinct do else end except false fetch for foreign from group having in initially ' +
		'intersect into lambda lateral leading limit not null offset on only or order pivot pivot_longer pivot_wider ' +
		'placing primary qualify references returning select show some summarize symmetric table then to trailing true ' +
		'union unique unpivot using variadic when where window with'
	).split(' ')
);

/** The name as SQL takes it: in quotes only where it needs them. */
export function nameInSql(name: string): string {
	return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : quotedName(name);
}
