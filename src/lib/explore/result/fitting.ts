/** A drawing that fits an answer with its marks, or why it does not. */

import type { Drawing, Refusal } from '../../text/pages/explore-answer.ts';

/** One row of the answer at its place. */
export interface ResultMark {
	/** Year or day; empty where the drawing has no time. */
	readonly at: string;
	/** Empty where the drawing has no names. */
	readonly name: string;
	/** Of the second column of names; empty where the drawing has none. */
	readonly other: string;
	/** Null where the cell is empty. */
	readonly value: number | null;
	/** The number with every digit of the answer. */
	readonly text: string;
}

export interface Fitting {
	readonly drawing: Drawing;
	readonly by: string;
	readonly marks: readonly ResultMark[];
	/** Columns of a matrix of names by names, in the order met; `other` of every mark is one of them. */
	readonly heads?: readonly string[];
}

export interface Refused {
	readonly drawing: Drawing;
	readonly reason: Refusal;
	/** What the reason is about. */
	readonly column: string;
	readonly name: string;
	readonly most: number;
}
