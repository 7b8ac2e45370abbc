/** What the engine says of a mistake in a reader's SQL, and where it lies. */

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

/** The engine hands some messages over as JSON; read, they are like the others. */
export function plainMessage(message: string): string {
	if (!message.startsWith('{"exception_type"')) return message;
	try {
		const { exception_type, exception_message } = JSON.parse(message) as Record<string, unknown>;
		return `${String(exception_type)} Error: ${String(exception_message)}`;
	} catch {
		return message;
	}
}
