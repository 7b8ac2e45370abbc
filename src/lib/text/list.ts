/** Several things named in one sentence: "A, B and C". */

import type { Lang } from '../contract/vocabulary.ts';

const AND: Record<Lang, string> = { kk: 'және', ru: 'и', en: 'and' };

/** "A", "A and B", "A, B and C"; empty text for an empty list. */
export function listOf(items: readonly string[], lang: Lang): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${AND[lang]} ${last}`;
}
