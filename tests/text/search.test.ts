import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { holesOf } from '../../src/lib/text/fill.ts';
import { glossaryWords } from '../../src/lib/text/pages/glossary.ts';
import { OTHER_WORDS } from '../../src/lib/text/pages/search/other-words.ts';
import { searchWords } from '../../src/lib/text/pages/search.ts';

/** Every text with the way to it. */
function texts(words: object, way = ''): [string, string][] {
	return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
		typeof value === 'string' ? [[`${way}${name}`, value]] : texts(value as object, `${way}${name}.`)
	);
}

describe.each([
	['searchWords', searchWords],
	['glossaryWords', glossaryWords]
])('%s(lang)', (_, wordsOf) => {
	it.each(LANGS)('has the same words and holes in %s, none of them empty', (lang) => {
		const shape = (all: [string, string][]) => all.map(([way, text]) => [way, text !== '', holesOf(text).sort()]);
		expect(shape(texts(wordsOf(lang)))).toEqual(
			shape(texts(wordsOf('kk'))).map(([way, , holes]) => [way, true, holes])
		);
	});
	it.each(['ru', 'en'] as const)('leaves nothing in Kazakh in %s', (lang) => {
		expect(texts(wordsOf(lang)).filter(([, text]) => /[әғқңөұүһі]/i.test(text))).toEqual([]);
	});
});

describe('OTHER_WORDS', () => {
	it('are of pages that there are', () => {
		const lost = Object.keys(OTHER_WORDS).filter((page) => {
			const figure = page.replace(/^figures\//, '');
			return figure === page
				? !existsSync(`src/routes/[lang=lang]/${page}/+page.svelte`)
				: !existsSync(`src/lib/figures/${figure}/figure.ts`);
		});
		expect(lost).toEqual([]);
	});
});
