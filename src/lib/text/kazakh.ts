/** Kazakh case endings by vowel harmony, for words and for numbers as they are spoken. Knows only the cases we need. */

const BACK = 'аоұыёя';
const FRONT = 'әеөүіэ';
const VOICELESS = 'пфкқтсшщчхцһбвгд';
const NASAL = 'мнң';
/** Nouns of somebody or something take an н before the ending: "айында", "облысында". */
const POSSESSED = /^(?:айы|облысы|қаласы)$/;

const ONES = ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const TENS = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];
const SHORT_FORMS: Readonly<Record<string, string>> = {
	'%': 'пайыз',
	трлн: 'триллион',
	млрд: 'миллиард',
	млн: 'миллион'
};

/** The last word of a number read aloud: "5 млн" ends in "миллион", "1996" in "алты", "300" in "жүз", "2,8" in "сегіз". */
function lastSpoken(text: string): string {
	const word = text.split(/\s/).at(-1) ?? '';
	if (!/\d$/.test(word)) return SHORT_FORMS[word] ?? word;
	const digits = text.includes(',') ? text.slice(text.indexOf(',') + 1) : text.replace(/\D/g, '');
	if (/^0*$/.test(digits)) return 'нөл';
	const zeros = digits.length - digits.replace(/0+$/, '').length;
	if (zeros >= 6) return 'миллион';
	if (zeros >= 3) return 'мың';
	const last = Number(digits.at(-1 - zeros));
	return (zeros === 2 ? 'жүз' : zeros === 1 ? TENS[last] : ONES[last]) ?? '';
}

function isFront(word: string): boolean {
	const decisive = [...word.toLowerCase()].reverse().find((letter) => BACK.includes(letter) || FRONT.includes(letter));
	return decisive !== undefined && FRONT.includes(decisive);
}

/** Numbers and short forms take their ending after a hyphen, words without. */
function withEnding(text: string, ending: string): string {
	const last = text.split(/\s/).at(-1) ?? '';
	return /\d$/.test(last) || last in SHORT_FORMS ? `${text}-${ending}` : text + ending;
}

/** From, than: "теңгеден", "5 млн-нан", "3 %-дан". */
export function ablative(text: string): string {
	const word = lastSpoken(text);
	const end = word.toLowerCase().at(-1) ?? '';
	const start = NASAL.includes(end) ? 'н' : VOICELESS.includes(end) ? 'т' : 'д';
	return withEnding(text, `${start}${isFront(word) ? 'ен' : 'ан'}`);
}

/** To, up to: "теңгеге", "5 млн-ға", "3 %-ға". */
export function dative(text: string): string {
	const word = lastSpoken(text);
	const voiceless = VOICELESS.includes(word.toLowerCase().at(-1) ?? '');
	return withEnding(text, isFront(word) ? (voiceless ? 'ке' : 'ге') : voiceless ? 'қа' : 'ға');
}

/** In, at: "қаңтарда", "17 шілдеде", "алғашқы 9 айында". */
export function locative(text: string): string {
	const word = lastSpoken(text);
	if (POSSESSED.test(word)) return withEnding(text, isFront(word) ? 'нде' : 'нда');
	const start = VOICELESS.includes(word.toLowerCase().at(-1) ?? '') ? 'т' : 'д';
	return withEnding(text, `${start}${isFront(word) ? 'е' : 'а'}`);
}

/** A part of what was named before, from its number in words: "ЖІӨ-нің 84 %-ы", "84 %-дан астамы". */
export function partOf(text: string): string {
	if (text.endsWith('%')) return `${text}-ы`;
	return /(?:астам|аз)$/.test(text) ? `${text}ы` : text;
}

/** Of that day or month, as it stands before a noun: "12 қыркүйектегі", "қаңтардағы". */
export function dated(text: string): string {
	return locative(text) + (isFront(lastSpoken(text)) ? 'гі' : 'ғы');
}
