import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { holesOf } from '../../../src/lib/text/fill.ts';
import { buildWords } from '../../../src/lib/text/pages/explore-build.ts';

/** Every text with the way to it and the names of its holes. */
function texts(words: object, way = ''): string[] {
	return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
		typeof value === 'string'
			? [`${way}${name}${value.trim() === '' ? ' is empty' : ''} ${holesOf(value).sort().join(' ')}`]
			: texts(value as object, `${way}${name}.`)
	);
}

describe('buildWords(lang)', () => {
	it.each(LANGS)('has the same words and holes in %s, none empty', (lang) => {
		expect(texts(buildWords(lang))).toEqual(texts(buildWords('kk')));
		expect(texts(buildWords(lang)).filter((text) => text.includes('is empty'))).toEqual([]);
	});
});
