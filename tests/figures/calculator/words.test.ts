import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { holesOf } from '../../../src/lib/text/fill.ts';
import { calculatorWords } from '../../../src/lib/text/pages/calculator.ts';

/** Every text with the path of keys that leads to it. */
function texts(words: unknown, path = ''): [string, string][] {
	if (typeof words === 'string') return [[path, words]];
	return Object.entries(words as Record<string, unknown>).flatMap(([key, item]) => texts(item, `${path}.${key}`));
}

describe('words of the calculator', () => {
	const kazakh = new Map(texts(calculatorWords('kk')));

	it.each(LANGS)('%s has every word with the same holes', (lang) => {
		const selected = texts(calculatorWords(lang));
		expect(selected.map(([path]) => path).sort()).toEqual([...kazakh.keys()].sort());
		for (const [path, text] of selected) {
			expect(text.trim(), path).toBe(text);
			expect(text, path).not.toBe('');
			expect(holesOf(text).sort(), path).toEqual(holesOf(kazakh.get(path)!).sort());
		}
	});
});
