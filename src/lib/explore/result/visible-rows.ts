/** Which rows of a long table are drawn, and where. Numbers in, numbers out. */

export interface Seen {
	readonly length: number;
	readonly rowHeight: number;
	/** Height of what is seen of the rows. */
	readonly viewport: number;
	readonly scrollTop: number;
}

export interface DrawnRows {
	readonly first: number;
	readonly count: number;
	/** Empty height above and under the drawn rows. */
	readonly above: number;
	readonly under: number;
}

/** Browsers draw nothing taller than some 16 million pixels; a longer table scrolls faster than the wheel. */
export const TALLEST = 8_000_000;

const SPARE = 6;

export function drawnRows({ length, rowHeight, viewport, scrollTop }: Seen): DrawnRows {
	const whole = Math.min(length * rowHeight, TALLEST);
	const fitting = Math.ceil(viewport / rowHeight);
	const count = Math.min(length, fitting + 2 * SPARE);
	const way = Math.max(1, whole - viewport);
	const part = Math.min(1, Math.max(0, scrollTop / way));
	const scaled = whole < length * rowHeight;
	const top = scaled ? Math.round(part * (length - fitting)) : Math.floor(Math.max(0, scrollTop) / rowHeight);
	const first = Math.max(0, Math.min(top - SPARE, length - count));
	const at = scaled ? scrollTop - (top - first) * rowHeight : first * rowHeight;
	const above = Math.max(0, Math.min(at, whole - count * rowHeight));
	return { first, count, above, under: Math.max(0, whole - above - count * rowHeight) };
}
