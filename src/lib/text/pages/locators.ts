/** The places in publications, which the record notes in English, in the languages of the pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { ACTS } from './locators/acts.ts';
import { FREQUENT } from './locators/frequent.ts';
import { RARE } from './locators/rare.ts';

const PATTERNS = [...FREQUENT, ...RARE, ...ACTS];

/** The place in the language; null where it stands in English only. */
export function locatorWords(locator: string, lang: Lang): string | null {
	if (lang === 'en') return locator;
	const pattern = PATTERNS.find(({ is }) => is.test(locator));
	return pattern === undefined ? null : locator.replace(pattern.is, pattern.says[lang]);
}
