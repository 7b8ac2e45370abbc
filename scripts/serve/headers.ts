/** Reads a `_headers` file as static hosts do: which headers a path gets. */

export interface HeaderRule {
	/** Path as written: `*` stands for any rest, `:name` for one part. */
	readonly path: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Rules of a `_headers` file in its order. Throws at the first line that is neither a path, a header nor a comment. */
export function headerRules(text: string): HeaderRule[] {
	const rules: { path: string; headers: [string, string][] }[] = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (line.startsWith('/')) {
			rules.push({ path: line.trim(), headers: [] });
			continue;
		}
		const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
		const rule = rules.at(-1);
		if (header === null || rule === undefined) {
			throw new Error(`_headers:${index + 1} should be a path, or under a path "  Name: value", got "${line}"`);
		}
		rule.headers.push([header[1]!, header[2]!]);
	}
	return rules;
}

/** Headers of one path, from every rule that fits it; values of one name are joined with a comma, as hosts do. */
export function headersOf(rules: readonly HeaderRule[], path: string): Map<string, string> {
	return joined(rules.filter((rule) => patternOf(rule.path).test(path)));
}

function joined(rules: readonly HeaderRule[]): Map<string, string> {
	const headers = new Map<string, string>();
	for (const rule of rules) {
		for (const [name, value] of rule.headers) {
			const before = headers.get(name);
			headers.set(name, before === undefined ? value : `${before}, ${value}`);
		}
	}
	return headers;
}

function patternOf(path: string): RegExp {
	const source = path
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replace(/\*/g, '.*')
		.replace(/:\w+/g, '[^/]+');
	return new RegExp(`^${source}$`);
}

/** What a `_headers` file says, as a question: which headers does this path get? */
export function headersIn(text: string): (path: string) => Map<string, string> {
	const rules = headerRules(text).map((rule) => ({ ...rule, pattern: patternOf(rule.path) }));
	return (path) => joined(rules.filter(({ pattern }) => pattern.test(path)));
}
