/** What a query may not use because the browser's engine is built without it, while Node's is. Knows syntax trees only. */

/** Functions of the json, icu, parquet and autocomplete extensions; a test compares them with both engines' lists. */
const LACKING: readonly RegExp[] = [
	/json/,
	/^->>$/,
	/^icu_/,
	/parquet/,
	/^(current_date|today|current_localtime|current_localtimestamp|get_current_time|make_timestamptz)$/,
	/^(pg_timezone_names|sql_auto_complete|check_peg_parser)$/
];

/** Calls of such functions that the parser, for want of parentheses, takes for columns. */
const BARE_CALLS: ReadonlySet<string> = new Set(['current_date', 'current_time', 'localtime', 'localtimestamp']);

const COLLATIONS: ReadonlySet<string> = new Set(['', 'nocase', 'noaccent', 'nfc']);

/** Does only Node's engine have the function? */
export function isLacking(functionName: string): boolean {
	return LACKING.some((pattern) => pattern.test(functionName));
}

/** Throws TypeError for the first function or collation that the browser lacks; `tree` is json_serialize_sql's. */
export function checkPortable(tree: unknown): void {
	if (typeof tree !== 'object' || tree === null) return;
	const { function_name, column_names, collation } = tree as Node;
	if (function_name !== undefined && isLacking(function_name)) throw lacking('function', function_name);
	const bare = column_names?.length === 1 ? column_names[0] : undefined;
	if (bare !== undefined && BARE_CALLS.has(bare.toLowerCase())) throw lacking('function', bare);
	if (collation !== undefined && !COLLATIONS.has(collation.toLowerCase())) throw lacking('collation', collation);
	Object.values(tree).forEach(checkPortable);
}

interface Node {
	readonly function_name?: string;
	readonly column_names?: readonly string[];
	readonly collation?: string;
}

function lacking(sort: string, name: string): TypeError {
	return new TypeError(`a query should use only what the browser's engine has, got the ${sort} ${name}`);
}
