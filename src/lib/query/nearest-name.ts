/** Finds the name that a reader may have meant. */

const MISSING = [
	/Table with name "?(.+?)"? does not exist/,
	/Referenced (?:column|table) "(.+?)" not found/,
	/does not have a column named "(.+?)"/,
	/Column with name "?(.+?)"? does not exist/
];

/** The name that the engine did not find; null when the message is about something else. */
export function missingName(message: string): string | null {
	for (const pattern of MISSING) {
		const name = pattern.exec(message)?.[1];
		if (name !== undefined) return name;
	}
	return null;
}

/** The name with the fewest letters to change, if they are few; the first of several in the order given. */
export function nearestName(wanted: string, names: Iterable<string>): string | null {
	const allowed = Math.max(1, Math.floor(wanted.length / 3));
	let nearest: string | null = null;
	let least = allowed + 1;
	for (const name of names) {
		if (Math.abs(name.length - wanted.length) >= least) continue;
		const changes = changesBetween(wanted.toLowerCase(), name.toLowerCase());
		if (changes >= least) continue;
		[nearest, least] = [name, changes];
	}
	return nearest;
}

/** Letters to put in, take out, replace or swap with their neighbour. */
export function changesBetween(one: string, other: string): number {
	const [from, to] = [[...one], [...other]];
	let before: number[] = [];
	let last = to.map((_, index) => index).concat(to.length);
	from.forEach((letter, row) => {
		const next = [row + 1];
		to.forEach((target, column) => {
			const same = letter === target ? 0 : 1;
			let least = Math.min(last[column + 1]! + 1, next[column]! + 1, last[column]! + same);
			const swapped = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === target;
			if (swapped) least = Math.min(least, before[column - 1]! + 1);
			next.push(least);
		});
		[before, last] = [last, next];
	});
	return last[to.length]!;
}
