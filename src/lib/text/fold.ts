/** Brings words to the letters that a search compares: one case, Kazakh letters as a Russian keyboard has them. */

/** Letters that readers type for one another; every other letter, й among them, stays. */
const ALIKE: Readonly<Record<string, string>> = {
	ә: 'а',
	ғ: 'г',
	қ: 'к',
	ң: 'н',
	ө: 'о',
	ұ: 'у',
	ү: 'у',
	һ: 'х',
	і: 'и',
	ё: 'е'
};

/** The text in lower case with its letters folded. */
export function fold(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[әғқңөұүһіё]/g, (letter) => ALIKE[letter] ?? letter);
}

/** Words and numbers of a text, folded; signs between them are dropped. */
export function foldedWords(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Beginnings of a folded word that its other forms share, the longer first: Russian endings are short, Kazakh ones stack.
 * Empty for a short word or a number.
 */
export function beginnings(word: string): string[] {
	if (word.length < 6 || /\d/.test(word)) return [];
	return [...new Set([word.slice(0, word.length < 9 ? word.length - 2 : word.length - 3), word.slice(0, 5)])];
}
