/** A place where a figure was expected and none stands, and one of the few words of a drawing's key. */

import type { Texture, Tone } from './mark.ts';

export interface Gap {
	/** Unique in the drawing. */
	readonly id: string;
	/** Drawn inside the empty dashed place: "not published", or the input that is missing. */
	readonly words: string;
	/** Read out: what is missing, for when. */
	readonly label: string;
	/** Where a click leads, when there is more to say. */
	readonly href?: string;
}

export interface KeyEntry {
	readonly tone: Tone;
	readonly texture: Texture;
	readonly words: string;
}
