/** What is wrong in single rows of a reader's file: the first of it in full, the rest counted. */

export const PROBLEMS = ['few', 'many', 'number', 'digits', 'day', 'quote', 'letters', 'json', 'key'] as const;

export type ProblemCode = (typeof PROBLEMS)[number];

export interface Problem {
	/** Counted from 1, on which the row begins; of a workbook its row. */
	readonly line: number;
	/** `row` when the whole row is meant. */
	readonly column: string;
	readonly code: ProblemCode;
	readonly found: string;
}

/** As many as a person reads. */
export const SHOWN = 50;
const LONGEST = 60;

export class Problems {
	readonly first: Problem[] = [];
	count = 0;

	add(line: number, column: string, code: ProblemCode, found: string): void {
		this.count += 1;
		if (this.first.length >= SHOWN) return;
		this.first.push({ line, column, code, found: shortened(found) });
	}
}

/** As `npm run data` tells it; `words` have a hole `{found}`. */
export function showProblem(
	file: string,
	{ line, column, code, found }: Problem,
	words: Readonly<Record<ProblemCode, string>>
): string {
	return `${file}:${line} ${column}: ${words[code].replace('{found}', () => found)}`;
}

function shortened(text: string): string {
	const one = text.replaceAll(/\s+/g, ' ');
	return one.length > LONGEST ? `${one.slice(0, LONGEST)}…` : one;
}
