/** What every mark of every chart carries besides its place. */

/** How sure a mark is, drawn as texture so that it reads without colour. */
export const TEXTURES = ['solid', 'edged', 'hatched', 'dotted', 'empty'] as const;
export type Texture = (typeof TEXTURES)[number];

/** Which of the few meaningful colours a mark has: two parts, four roots, grey for context, one accent. */
export const TONES = ['part-1', 'part-2', 'root-1', 'root-2', 'root-3', 'root-4', 'context', 'accent'] as const;
export type Tone = (typeof TONES)[number];

export interface Mark {
	/** Unique in the drawing; stable between drawings of the same rows. */
	readonly id: string;
	readonly tone: Tone;
	readonly texture: Texture;
	/** Read out in the status line and by screen readers: everything the mark says, in words. */
	readonly label: string;
	/** Short words drawn beside the mark; left out where there is no room. */
	readonly caption?: string;
	/** Where a click leads: the place that tells where the figure comes from. */
	readonly href?: string;
}

/** A box of pixels that a layout fills. */
export interface Box {
	readonly width: number;
	readonly height: number;
}
