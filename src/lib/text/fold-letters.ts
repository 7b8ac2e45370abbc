/** Words as one searches for them: Kazakh letters as the Russian ones that people type in their place, no capitals. Knows no language. */

const TYPED: Readonly<Record<string, string>> = {
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

/** The text in small letters, with Kazakh letters and ё folded: "Мемлекеттің" is "мемлекеттин". */
export function foldLetters(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[әғқңөұүһіё]/g, (letter) => TYPED[letter] ?? letter);
}
