/** The first part of an address: a language of the site. */

import { LANGS, type Lang } from '$lib/contract/vocabulary.ts';

export function match(param: string): param is Lang {
	return LANGS.some((lang) => lang === param);
}
