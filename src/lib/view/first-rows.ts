/** How many rows of a table a page shows before its reader asks for all of them. */

/** Rows, and letters in them: rows of sentences are as high as many rows of numbers. */
const MOST = { rows: 10, letters: 1100 };
const LEAST = 3;
/** A fold that hides so few rows costs more than it saves. */
const FEW = 2;

/** `rows` by the texts of their cells, the names of their publications among them; a count from 0 to that of all rows. */
export function firstRows(rows: readonly (readonly string[])[]): number {
	let letters = 0;
	let count = 0;
	for (const texts of rows) {
		letters += texts.join('').length;
		if (count >= MOST.rows || (count >= LEAST && letters > MOST.letters)) break;
		count += 1;
	}
	const few = rows.length - count <= FEW && letters <= MOST.letters;
	return few ? rows.length : count;
}
