/** Reads the part of nginx's language that hosting/nginx.conf uses: maps by path, and headers. Knows no server. */

interface Statement {
	readonly words: readonly string[];
	readonly block: readonly Statement[];
}

type Headers = (path: string) => [name: string, value: string][];

/** What an nginx.conf says, as a question: which headers does this path get? Throws when it cannot be read. */
export function nginxHeaders(text: string): Headers {
	const statements = read(words(text));
	const maps = new Map(statements.filter(named('map')).map((map) => [map.words[2]!, map]));
	const added = statements
		.filter(named('server'))
		.flatMap((server) => server.block)
		.filter(named('add_header'));
	/** Of a variable, by its map; a word stands for itself. */
	function valueOf(word: string, path: string): string {
		const map = maps.get(word);
		if (map === undefined) return word === '$uri' ? path : word;
		return mapped(map, valueOf(map.words[1]!, path));
	}

	return (path) =>
		added.flatMap(({ words: [, name, value] }): [string, string][] => {
			const sent = valueOf(value!, path);
			return sent === '' ? [] : [[name!, sent]];
		});
}

function named(name: string): (statement: Statement) => boolean {
	return (statement) => statement.words[0] === name;
}

/** The first word or pattern that fits, else the default, as in nginx. */
function mapped(map: Statement, text: string): string {
	const fitting = map.block.find(({ words: [key] }) =>
		key!.startsWith('~') ? new RegExp(key!.slice(1)).test(text) : key === text
	);
	const line = fitting ?? map.block.find(named('default'));
	return line?.words[1] ?? '';
}

/** Words and the signs `{ } ;`; a quoted word keeps its quotes' contents as they are. */
function words(text: string): string[] {
	const tokens = text.matchAll(/#[^\n]*|"((?:[^"\\]|\\.)*)"|([{};])|[^\s{};"]+/g);
	return [...tokens].filter(([token]) => !token.startsWith('#')).map((token) => token[1] ?? token[0]);
}

function read(tokens: string[]): Statement[] {
	const statements: Statement[] = [];
	let current: string[] = [];
	for (let token = tokens.shift(); token !== undefined && token !== '}'; token = tokens.shift()) {
		if (token === '{') statements.push({ words: current, block: read(tokens) });
		else if (token === ';') statements.push({ words: current, block: [] });
		else {
			current.push(token);
			continue;
		}
		current = [];
	}
	if (current.length > 0)
		throw new Error(`nginx.conf: a statement should end with ; or a block, got "${current.join(' ')}"`);
	return statements;
}
