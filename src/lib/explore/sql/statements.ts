/** How many statements a reader's SQL holds. Knows quotes and remarks, nothing else of SQL. */

const SKIPPED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//g;

/** Empty ones are none. */
export function statementCount(sql: string): number {
	const bare = sql.replace(SKIPPED, (found) => (/^(--|\/\*)/.test(found) ? ' ' : 'x'));
	return bare.split(';').filter((part) => part.trim() !== '').length;
}
