/** The order of names in each language, by our own alphabets. */

import type { Lang } from '../contract/vocabulary.ts';

/** The 42 letters of Kazakh hold the 33 of Russian in their order. */
const CYRILLIC = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const QUOTES = /[«»„“”"'’]/g;

const ALPHABETS: Record<Lang, string> = { kk: CYRILLIC + LATIN, ru: CYRILLIC + LATIN, en: LATIN + CYRILLIC };

/** A run of digits or one sign; runs are compared as numbers, so that 9 stands before 10. */
function pieces(name: string): string[] {
	return (
		name
			.toLowerCase()
			.replace(QUOTES, '')
			.match(/\d+|\D/gu) ?? []
	);
}

/** Blanks, then signs, then numbers, then letters of the alphabet, then everything else. */
function place(piece: string, alphabet: string): readonly [number, number] {
	if (/^\s/.test(piece)) return [0, 0];
	if (/^\d/.test(piece)) return [2, Number(piece)];
	const letter = alphabet.indexOf(piece);
	if (letter !== -1) return [3, letter];
	return [/^\p{L}/u.test(piece) ? 4 : 1, piece.codePointAt(0) ?? 0];
}

/** Lower case before upper case where names differ in nothing else. */
function compareCase(a: string, b: string): number {
	for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
		const [left, right] = [a.charAt(index), b.charAt(index)];
		if (left !== right && left.toLowerCase() === right.toLowerCase()) return left === left.toLowerCase() ? -1 : 1;
	}
	return a < b ? -1 : Number(a > b);
}

/** A comparator for `sort`: digits first, then the language's own letters; case and quotation marks decide last. */
export function byName(lang: Lang): (a: string, b: string) => number {
	const alphabet = ALPHABETS[lang];
	return (a, b) => {
		const [left, right] = [pieces(a), pieces(b)];
		for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
			const [kind, rank] = place(left[index] ?? '', alphabet);
			const [otherKind, otherRank] = place(right[index] ?? '', alphabet);
			if (kind !== otherKind) return kind - otherKind;
			if (rank !== otherRank) return rank - otherRank;
		}
		return left.length - right.length || compareCase(a, b);
	};
}
