/** What the textures of a drawing say, only those that it has; none where every mark is solid. */

import type { Lang, Status } from '../../contract/vocabulary.ts';
import { textureOf } from '../../figures/texture.ts';
import { terms } from '../../text/terms.ts';

const STATUSES: readonly (Status | null)[] = ['actual', 'preliminary', 'plan', 'estimate', null];
/** `markup` is the drawing as it was built. */
export function textureKeys(
	markup: string,
	lang: Lang
): { readonly texture: ReturnType<typeof textureOf>; readonly name: string }[] {
	const { statuses, notPublished } = terms(lang);
	const keys = STATUSES.map((status) => ({
		texture: textureOf(status),
		name: status === null ? notPublished : statuses[status].name
	})).filter(({ texture }) => new RegExp(`(texture|ring)-${texture}\\b`).test(markup));
	return keys.some(({ texture }) => texture !== 'solid') ? keys : [];
}
