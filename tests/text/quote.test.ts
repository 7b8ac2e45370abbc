import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { holesOf } from '../../src/lib/text/fill.ts';
import { councilWords } from '../../src/lib/text/pages/council.ts';
import { quoteWords } from '../../src/lib/text/pages/quote.ts';

/** Every text with the way to it; the forms of a word differ in number by language and are left out. */
function texts(words: object, way = ''): [string, string][] {
	return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
		if (Array.isArray(value)) return [];
		return typeof value === 'string' ? [[`${way}${name}`, value]] : texts(value as object, `${way}${name}.`);
	});
}

describe.each([
	['quoteWords', quoteWords],
	['councilWords', councilWords]
])('%s(lang)', (_, wordsOf) => {
	it.each(LANGS)('has the same words and holes in %s', (lang) => {
		const holes = (all: [string, string][]) => all.map(([way, text]) => `${way}: ${holesOf(text).sort().join(' ')}`);
		expect(holes(texts(wordsOf(lang)))).toEqual(holes(texts(wordsOf('kk'))));
	});
	it.each(LANGS)('leaves nothing empty in %s', (lang) => {
		expect(texts(wordsOf(lang)).filter(([, text]) => text.trim() === '')).toEqual([]);
	});
	it.each(['ru', 'en'] as const)('leaves nothing in Kazakh in %s', (lang) => {
		expect(texts(wordsOf(lang)).filter(([, text]) => /[әғқңөұүһі]/i.test(text))).toEqual([]);
	});
});
