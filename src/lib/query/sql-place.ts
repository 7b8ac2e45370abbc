/** Where in a reader's SQL an error lies, by the message of the engine. Knows no table. */

export interface SqlPlace {
	/** From 1. */
	readonly line: number;
	/** From 1. */
	readonly column: number;
}

/** The engine quotes the line, shortened at both ends when it is long, and puts a caret under the place. */
const QUOTED = /^LINE (\d+): (.*)\n( *)\^/m;

/** Null when the message tells no place, or one that is not in the SQL. */
export function placeIn(sql: string, message: string): SqlPlace | null {
	const found = QUOTED.exec(message);
	if (found === null) return null;
	const [, digits = '', quoted = '', blanks = ''] = found;
	const line = sql.split('\n')[Number(digits) - 1];
	if (line === undefined) return null;
	const caret = blanks.length - `LINE ${digits}: `.length;
	const head = quoted.startsWith('...') ? 3 : 0;
	const begin = line.indexOf(quoted.slice(head).replace(/\.\.\.$/, ''));
	const column = begin + caret - head + 1;
	return begin === -1 || column < 1 ? null : { line: Number(digits), column };
}
