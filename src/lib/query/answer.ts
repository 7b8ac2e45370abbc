/** Which SQL types may stand in an answer, one rule for every engine. Knows type names, not how an engine hands values over. */

/**
 * Types that both engines hand over as the same plain JavaScript value. Wider whole numbers, decimals and days come
 * out differently per engine (scaled, as words, as milliseconds), so a query has to cast them itself.
 */
const PLAIN_TYPES: ReadonlySet<string> = new Set([
	'DOUBLE',
	'VARCHAR',
	'BOOLEAN',
	'TINYINT',
	'SMALLINT',
	'INTEGER',
	'UTINYINT',
	'USMALLINT',
	'UINTEGER'
]);

const NUMERIC = /^(BIGINT|UBIGINT|HUGEINT|UHUGEINT|FLOAT|DECIMAL)/;

export interface AnswerColumn {
	readonly name: string;
	/** Name of the type as SQL writes it, such as `DECIMAL(38,0)`. */
	readonly type: string;
}

/** Throws TypeError for a column that is not plain or stands twice; says what to write instead. */
export function checkAnswer(columns: readonly AnswerColumn[]): void {
	const seen = new Set<string>();
	for (const { name, type } of columns) {
		if (seen.has(name)) throw new TypeError(`column ${name} stands twice in the answer; name each with "as"`);
		seen.add(name);
		if (PLAIN_TYPES.has(type)) continue;
		const plain = NUMERIC.test(type) ? 'double' : 'varchar';
		throw new TypeError(`column ${name} should be cast to ${plain}, got ${type}`);
	}
}
