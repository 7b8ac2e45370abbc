/** One thing that the text room writes, with what it should be; `_` stands for a no-break space. */

import type { Lang } from '../../../src/lib/contract/vocabulary.ts';

export interface Case {
	readonly what: string;
	readonly got: string;
	readonly expected: string;
}

export type InThree = readonly [kk: string, ru: string, en: string];

export function inThree(what: string, write: (lang: Lang) => string, [kk, ru, en]: InThree): Case[] {
	const expected: Record<Lang, string> = { kk, ru, en };
	return (['kk', 'ru', 'en'] as const).map((lang) => one(`${lang}: ${what}`, write(lang), expected[lang]));
}

export function one(what: string, text: string, expected: string): Case {
	return { what, got: text.replaceAll('\u00a0', '_'), expected };
}
