/** The order in which marks are read out and reached by keyboard, whatever they are. */

interface Placed {
	readonly x: number;
	readonly y: number;
}

/** Rows from the top, each from the left; or columns from the left, each from the ground. */
export function readingOrder<Mark extends Placed>(marks: readonly Mark[], along: 'rows' | 'columns'): readonly Mark[] {
	return [...marks].sort((a, b) => (along === 'rows' ? a.y - b.y || a.x - b.x : a.x - b.x || b.y - a.y));
}
