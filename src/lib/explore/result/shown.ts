/** How one cell of an answer reads, in a language; always text, never HTML. */

import type { Lang } from '../../contract/vocabulary.ts';
import { MINUS, NBSP, noiseless } from '../../text/numbers.ts';
import type { Scalar } from './answer.ts';

/** Signs of a cell that are drawn: a text of a million signs would freeze the page. */
export const MOST_SIGNS = 300;

/** A number is printed with all its digits; one of five or more in front of the point stands in groups. */
export function shownNumber(value: string, lang: Lang): string {
	const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
	if (parts === null) return value;
	const [, sign = '', whole = '', fraction] = parts;
	const digits = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
	const point = lang === 'en' ? '.' : ',';
	return (sign === '' ? '' : MINUS) + digits + (fraction === undefined ? '' : point + fraction);
}

export interface CellWords {
	readonly yes: string;
	readonly no: string;
}

/** Null is for the page to word. */
export function shownCell(value: Scalar, isNumber: boolean, lang: Lang, words: CellWords): string | null {
	if (value === null) return null;
	if (typeof value === 'boolean') return value ? words.yes : words.no;
	if (isNumber) return shownNumber(String(typeof value === 'number' ? noiseless(value) : value), lang);
	const text = String(value);
	return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)}…` : text;
}
