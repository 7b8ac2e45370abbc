/** Names that a file's table and columns take in SQL: never empty, never twice, never one that is published. */

const LONGEST = 120;

/** Of the first row; what has no name gets its place, what has the same gets a number, for SQL knows no case. */
export function columnNames(header: readonly string[]): string[] {
	const taken = new Set<string>();
	return header.map((cell, at) => {
		const plain = cell
			.replaceAll(/[\p{C}\s]+/gu, ' ')
			.trim()
			.slice(0, LONGEST);
		return unique(plain === '' ? `column_${at + 1}` : plain, taken);
	});
}

/** Of a file: its letters, digits and strokes, in small letters. `taken` are the names of other tables. */
export function tableName(file: string, taken: Iterable<string>): string {
	const base = file
		.replace(/^.*[/\\]/, '')
		.replace(/\.[^.]*$/, '')
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '_')
		.replaceAll(/^_+|_+$/g, '')
		.slice(0, 40);
	const name = base === '' ? 'my_file' : /^\p{N}/u.test(base) ? `file_${base}` : base;
	return unique(name, new Set([...taken].map((other) => other.toLowerCase())));
}

function unique(name: string, taken: Set<string>): string {
	let free = name;
	for (let at = 2; taken.has(free.toLowerCase()); at += 1) free = `${name}_${at}`;
	taken.add(free.toLowerCase());
	return free;
}
