/** What every painter is told besides what it draws, and from which width on a drawing is laid out for a desk. */

export interface ChartProps {
	/** Unique in the page; begins the ids of the patterns inside the drawing. */
	readonly id: string;
	/** What the drawing shows, for readers who do not see it. */
	readonly label: string;
	/** Pixels to draw in; the height follows from what is drawn. */
	readonly width: number;
}

const DESK_WIDTH = 480;

/** Narrow drawings are arranged anew, not shrunk. */
export function isNarrow(width: number): boolean {
	return width < DESK_WIDTH;
}
