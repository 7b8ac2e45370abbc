/** Which texture a status is drawn with: the same in every figure. */

import type { Texture } from '../charts/mark.ts';
import type { Status } from '../contract/vocabulary.ts';

const TEXTURE_OF: Record<Status, Texture> = {
	actual: 'solid',
	preliminary: 'edged',
	plan: 'hatched',
	estimate: 'dotted',
	law: 'solid'
};

export function textureOf(status: Status | null): Texture {
	return status === null ? 'empty' : TEXTURE_OF[status];
}
