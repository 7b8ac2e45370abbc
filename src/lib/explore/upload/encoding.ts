/** Which letters the bytes of a text file stand for. */

import type { Encoding } from './user-file.ts';

/**
 * KZ-1048, the Kazakh page of Windows, is windows-1251 with Kazakh letters in the places of Serbian and Ukrainian ones;
 * browsers know only the latter.
 */
const KAZAKH: Readonly<Record<string, string>> = {
	Ќ: 'Қ',
	ќ: 'қ',
	Ћ: 'Һ',
	ћ: 'һ',
	Ў: 'Ұ',
	ў: 'ұ',
	Ј: 'Ә',
	ј: 'ә',
	Ґ: 'Ө',
	ґ: 'ө',
	Є: 'Ғ',
	є: 'ғ',
	Ї: 'Ү',
	ї: 'ү',
	Ѕ: 'Ң',
	ѕ: 'ң'
};
const FOREIGN = new RegExp(`[${Object.keys(KAZAKH).join('')}]`, 'g');

/** By the first bytes of a file; UTF-8 is believed only where it holds throughout. */
export function encodingOf(head: Uint8Array): Encoding {
	const [a, b] = head;
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	const zeros = zerosIn(head);
	const [many, few] = [head.length / 8, head.length / 16];
	if (zeros.odd > many && zeros.even < few) return 'utf-16le';
	if (zeros.even > many && zeros.odd < few) return 'utf-16be';
	try {
		// Streaming: the sample may end within a letter.
		new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
		return 'utf-8';
	} catch {
		return new TextDecoder('windows-1251').decode(head).search(FOREIGN) < 0 ? 'windows-1251' : 'kz-1048';
	}
}

/** Bytes without any letter: neither text of one byte a letter nor of two. */
export function isRubbish(head: Uint8Array): boolean {
	const zeros = zerosIn(head);
	const wide = encodingOf(head).startsWith('utf-16');
	if (!wide && zeros.odd + zeros.even > 0) return true;
	let control = 0;
	for (let at = 0; at < head.length; at += 1) {
		const byte = head[at]!;
		if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
	}
	return !wide && control > head.length / 50;
}

/** Decodes piece by piece; a byte that stands for no letter becomes U+FFFD. */
export class Decoder {
	readonly #decoder: TextDecoder;
	readonly #kazakh: boolean;

	constructor(encoding: Encoding) {
		this.#kazakh = encoding === 'kz-1048';
		this.#decoder = new TextDecoder(this.#kazakh ? 'windows-1251' : encoding);
	}

	decode(bytes: Uint8Array, last: boolean): string {
		const text = this.#decoder.decode(bytes, { stream: !last });
		return this.#kazakh ? text.replaceAll(FOREIGN, (letter) => KAZAKH[letter] ?? letter) : text;
	}
}

function zerosIn(bytes: Uint8Array): { readonly odd: number; readonly even: number } {
	let [odd, even] = [0, 0];
	for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
		if (at % 2 === 1) odd += 1;
		else even += 1;
	}
	return { odd, even };
}
