/** The size of a file in megabytes, as a reader is told it. */

import type { Lang } from '../contract/vocabulary.ts';
import { number } from './numbers.ts';

export function megabytes(bytes: number, lang: Lang): string {
	return number(bytes / 1e6, lang, 1);
}
