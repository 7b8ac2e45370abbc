/** Which texture a status is drawn with: the same in every figure. */

import type { Texture } from '../charts/mark.ts';
import { STATUS_TEXTURES } from '../charts/status-textures.ts';
import type { Status } from '../contract/vocabulary.ts';

const TEXTURE_OF: Readonly<Record<Status, Texture>> = STATUS_TEXTURES;

export function textureOf(status: Status | null): Texture {
	return status === null ? 'empty' : TEXTURE_OF[status];
}
