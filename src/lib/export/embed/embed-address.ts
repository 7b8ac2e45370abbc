/** Addresses of figures inside pages of others. */

import type { Lang } from '../../contract/vocabulary.ts';

/** Path without the base path; `state` is '' for what an address without parameters shows. It needs no script. */
export function embedPath(lang: Lang, id: string, state: string): string {
	return `/embed/${lang}/${id}/${state === '' ? '' : `${state}/`}`;
}
