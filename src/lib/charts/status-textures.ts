/** How sure a value is, as its texture: the same in every drawing of the site. */

import type { Texture } from './mark.ts';

export const STATUS_TEXTURES = {
	actual: 'solid',
	preliminary: 'edged',
	plan: 'hatched',
	estimate: 'dotted',
	law: 'solid'
} as const satisfies Readonly<Record<string, Texture>>;
