/** Which tables a reader's SQL asks for, found without an engine. Knows words and brackets of SQL, and no table. */

/** What is never closed goes to the end, so that SQL of anyone is read once. */
const TOKEN =
	/--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'[^']*(?:'|$)|\$\$[\s\S]*?(?:\$\$|$)|"((?:[^"]|"")*)(?:"|$)|([\p{L}_][\p{L}\p{N}_]*)|\S/gu;
const ENDS = new Set(
	'where select group order limit having window qualify union intersect except set values returning'.split(' ')
);
/** Functions in which "from" names no table. */
const FROM_INSIDE = new Set(['extract', 'substring', 'trim', 'overlay', 'position']);
const NO_TABLE = new Set(['select', 'lateral', 'only', 'values', 'unnest']);
const OWN_SCHEMA = new Set(['main', 'memory', 'temp']);
/** Words of a bracket with the names of columns. */
const MOST_NAMED = 100;
const BUILT_IN = /^(duckdb|pg|sqlite|pragma)_/;

interface Token {
	/** In small letters where it is no quoted name. */
	readonly text: string;
	readonly isName: boolean;
	readonly quoted: boolean;
}

interface Level {
	inFrom: boolean;
	readonly opener: string;
}

/** Each name once, in small letters; what the SQL itself makes, and functions, are none. */
export function tablesInSql(sql: string): readonly string[] {
	const tokens = tokensOf(sql);
	const made = madeIn(tokens);
	const found = new Set<string>();
	const levels: Level[] = [{ inFrom: false, opener: '' }];
	let wanted = false;
	for (let at = 0; at < tokens.length; at++) {
		const { text, isName, quoted } = tokens[at]!;
		const level = levels.at(-1)!;
		const before = tokens[at - 1]?.text ?? '';
		if (text === '(' && !quoted) {
			// A bracket in the place of a table may hold one: "from (a join b)".
			levels.push({ inFrom: wanted, opener: tokens[at - 1]?.isName === true ? before : '' });
			continue;
		}
		if (text === ')' && !quoted && levels.length > 1) levels.pop();
		else if (text === ';' && !quoted) levels.splice(0, levels.length, { inFrom: false, opener: '' });
		else if (!quoted && (text === 'from' || text === 'join')) {
			if (before === 'distinct' || FROM_INSIDE.has(level.opener)) continue;
			level.inFrom = true;
			wanted = true;
			continue;
		} else if (text === ',' && level.inFrom) {
			wanted = true;
			continue;
		} else if (!quoted && ENDS.has(text)) level.inFrom = false;
		else if (wanted && isName && (quoted || !NO_TABLE.has(text))) {
			let [name, schema] = [text, ''];
			while (tokens[at + 1]?.text === '.' && tokens[at + 2]?.isName === true) {
				[schema, name] = [name, tokens[at + 2]!.text];
				at += 2;
			}
			const lowered = name.toLowerCase();
			const isFunction = tokens[at + 1]?.text === '(';
			const isOurs = schema === '' || OWN_SCHEMA.has(schema.toLowerCase());
			if (!isFunction && isOurs && !made.has(lowered) && !BUILT_IN.test(lowered)) found.add(lowered);
		}
		if (text !== 'lateral' && text !== 'only') wanted = false;
	}
	return [...found];
}

function tokensOf(sql: string): readonly Token[] {
	const tokens: Token[] = [];
	for (const [whole, inQuotes, word] of sql.matchAll(TOKEN)) {
		if (whole.startsWith('--') || whole.startsWith('/*')) continue;
		if (inQuotes !== undefined) tokens.push({ text: inQuotes.replaceAll('""', '"'), isName: true, quoted: true });
		else tokens.push({ text: word?.toLowerCase() ?? whole, isName: word !== undefined, quoted: false });
	}
	return tokens;
}

/** Names before "as (" and after "create table". */
function madeIn(tokens: readonly Token[]): ReadonlySet<string> {
	const made = new Set<string>();
	const isWord = (at: number, ...words: string[]) => words.includes(tokens[at]?.text ?? '');
	tokens.forEach((_, at) => {
		if (isWord(at, 'as')) {
			let open = at + 1;
			while (isWord(open, 'not', 'materialized')) open += 1;
			if (!isWord(open, '(')) return;
			let name = at - 1;
			if (isWord(name, ')')) while (name > at - MOST_NAMED && !isWord(name + 1, '(')) name -= 1;
			if (tokens[name]?.isName === true) made.add(tokens[name]!.text.toLowerCase());
		} else if (isWord(at, 'table', 'view') && isWord(at - 1, 'create', 'temp', 'temporary', 'replace')) {
			let name = at + 1;
			while (isWord(name, 'if', 'not', 'exists')) name += 1;
			if (tokens[name]?.isName === true) made.add(tokens[name]!.text.toLowerCase());
		}
	});
	return made;
}
