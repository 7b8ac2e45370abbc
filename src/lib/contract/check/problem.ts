/** A mistake in data/: where it is, what is wrong and what to do. */

export interface Problem {
	/** Path of the file as a person names it: `data/facts/inflows.csv`. */
	readonly file: string;
	/** Line of the file, counted from 1, on which the cell begins. */
	readonly line: number;
	/** Name of the column; `row` when the whole row is meant, `file` when the whole file is. */
	readonly column: string;
	/** What is wrong; what to do. */
	readonly message: string;
}

export function showProblem({ file, line, column, message }: Problem): string {
	return `${file}:${line} ${column}: ${message}`;
}

/** By file, then line: the order in which a person mends them. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
