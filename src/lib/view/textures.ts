/** How each status of a figure is drawn, by its name in the language of the page. */

import type { Lang, Status } from '../contract/vocabulary.ts';
import { textureOf } from '../figures/texture.ts';
import { terms } from '../text/terms.ts';

const DRAWN: readonly Status[] = ['actual', 'preliminary', 'plan', 'estimate'];

export interface TextureName {
	readonly texture: ReturnType<typeof textureOf>;
	readonly name: string;
}

/** Last what is not published. */
export function textureNames(lang: Lang): readonly TextureName[] {
	const { statuses, notPublished } = terms(lang);
	return [
		...DRAWN.map((status) => ({ texture: textureOf(status), name: statuses[status].name })),
		{ texture: textureOf(null), name: notPublished }
	];
}
