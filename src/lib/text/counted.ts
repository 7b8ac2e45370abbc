/** A number with the word that it counts, in the form that stands after it. */

import type { Lang } from '../contract/vocabulary.ts';
import { NBSP, number } from './numbers.ts';
import { plural } from './plurals.ts';

/** Forms of a word by language, parted by a stroke: "канал|канала|каналов", "channel|channels", "арна". */
export function formOf(value: number, lang: Lang, forms: string): string {
	return plural(value, lang, forms.split('|'));
}

/** "1 канал", "2 канала", "5 каналов" for those forms. */
export function counted(value: number, lang: Lang, forms: string): string {
	return `${number(value, lang)}${NBSP}${formOf(value, lang, forms)}`;
}
