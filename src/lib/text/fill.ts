/** Puts words into the holes of a template: "from {first} to {last}". */

const HOLE = /\{([a-zA-Z]\w*)\}/g;
const HOLE_AND_STOP = /\{([a-zA-Z]\w*)\}(\.?)/g;

/** Names of the holes of a template, in order, each once. */
export function holesOf(template: string): string[] {
	return [...new Set([...template.matchAll(HOLE)].map((match) => match[1] ?? ''))];
}

/**
 * The template with every hole filled; words that end in a stop ("2020 г.") take the place of the stop after their hole.
 * Throws when a hole gets no words, or words are given for a hole it does not have.
 */
export function fill(template: string, holes: Readonly<Record<string, string>>): string {
	const known = holesOf(template);
	const unknown = Object.keys(holes).find((name) => !known.includes(name));
	if (unknown !== undefined) throw new Error(`template "${template}" has no hole {${unknown}}`);
	return template.replace(HOLE_AND_STOP, (_, name: string, stop: string) => {
		const words = Object.hasOwn(holes, name) ? holes[name] : undefined;
		if (words === undefined) throw new Error(`template "${template}" got no words for {${name}}`);
		return words.endsWith('.') ? words : words + stop;
	});
}

/** One template of many that speak of different things: of `words` it takes what it has holes for. */
export function fillKnown(template: string, words: Readonly<Record<string, string>>): string {
	const known = holesOf(template);
	return fill(template, Object.fromEntries(Object.entries(words).filter(([name]) => known.includes(name))));
}
