/** Reads amounts back out of the words of a page: "2,8 трлн теңгеден астам", "over 2.8 trillion tenge". */

import type { Lang } from '../../src/lib/contract/vocabulary.ts';

export interface Amount {
	readonly value: number;
	/** Worth of the last digit shown. */
	readonly digit: number;
	/** Does a word of scale, such as "billion", stand beside the digits? */
	readonly scaled: boolean;
}

const SCALES: readonly [RegExp, number][] = [
	[/^(trillion|трлн)/, 1e12],
	[/^(billion|млрд)/, 1e9],
	[/^(million|млн)/, 1e6],
	[/^(thousand|тыс|мың)/, 1e3]
];
const NUMBER = {
	en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
	other: /\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g
};

/** Every amount in a text, in order. */
export function amountsIn(text: string, lang: Lang): Amount[] {
	return [...text.matchAll(NUMBER[lang === 'en' ? 'en' : 'other'])].map((found) => {
		const bare = found[0].replace(lang === 'en' ? /,/g : /[\u00a0\u202f]/g, '').replace(',', '.');
		const after = text.slice(found.index + found[0].length).replace(/^[\s\u00a0\u202f]+/, '');
		const scale = SCALES.find(([word]) => word.test(after))?.[1];
		const decimals = bare.split('.')[1]?.length ?? 0;
		return {
			value: Number(bare) * (scale ?? 1),
			digit: (scale ?? 1) / 10 ** decimals,
			scaled: scale !== undefined
		};
	});
}

/**
 * Do two amounts say the same number, each to its own last digit? One without a word of scale may be told in thousands,
 * millions and so on, as the head of its column says. What is "over" or "under" is cut, not rounded to the nearest.
 */
export function sameAmount(a: Amount, b: Amount, cut: boolean): boolean {
	const scales = [1, 1e3, 1e6, 1e9, 1e12];
	return scales.some((scale) => near(a, b, scale, cut) || (scale > 1 && !a.scaled && near(b, a, scale, cut)));

	function near(from: Amount, to: Amount, scale: number, whole: boolean): boolean {
		if (scale > 1 && to.scaled) return false;
		const coarser = Math.max(from.digit, to.digit * scale) * (whole ? 1 : 0.5);
		return Math.abs(from.value - to.value * scale) <= coarser * (1 + 1e-9) && from.value > 0 === to.value > 0;
	}
}
