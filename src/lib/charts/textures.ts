/** Which textures a drawing needs as patterns, and what their ids are. */

import type { Mark, Texture, Tone } from './mark.ts';

export interface Woven {
	readonly id: string;
	readonly tone: Tone;
	readonly texture: Texture;
}

type Surface = Pick<Mark, 'tone' | 'texture'>;

const isWoven = ({ texture }: Surface) => texture === 'hatched' || texture === 'dotted';
const wovenId = (id: string, { tone, texture }: Surface) => `${id}-${texture}-${tone}`;

/** One pattern for each tone that occurs hatched or dotted; ids begin with `id`. */
export function wovenTextures(id: string, marks: readonly Surface[]): readonly Woven[] {
	const woven = new Map<string, Woven>();
	for (const { tone, texture } of marks) {
		const textureId = wovenId(id, { tone, texture });
		if (isWoven({ tone, texture })) woven.set(textureId, { id: textureId, tone, texture });
	}
	return [...woven.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What to put into the `fill` attribute of a mark; undefined where its class says it all. */
export function wovenFill(id: string, mark: Surface): string | undefined {
	return isWoven(mark) ? `url(#${wovenId(id, mark)})` : undefined;
}
