import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS, STATUSES } from '../../src/lib/contract/vocabulary.ts';
import { namesIn } from '../../src/lib/figures/choice-words.ts';
import { bareFigure } from '../../src/lib/figures/bare-figures.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { inLanguage } from '../../src/lib/figures/in-language.ts';
import { SHARED } from '../../src/lib/figures/shared-words.ts';
import { statusWord } from '../../src/lib/figures/status-word.ts';
import type { InThree } from '../../src/lib/text/in-one.ts';
import { holesOf } from '../../src/lib/text/fill.ts';
import { terms } from '../../src/lib/text/terms.ts';

const FOLDER = 'src/lib/figures';
const TREES = import.meta.glob('../../src/lib/figures/*/words.ts', { eager: true, import: 'WORDS' });

/** Every text of a tree of words, by its path. */
function texts(words: unknown, path = ''): Map<string, string> {
	if (typeof words === 'string') return new Map([[path, words]]);
	const selected = Object.entries(words as Record<string, unknown>);
	return new Map(selected.flatMap(([key, value]) => [...texts(value, `${path}.${key}`)]));
}

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('words of %s', (_, figure) => {
	const kk = texts(figure.wordsIn('kk'));

	it.each(LANGS)('%s has every word with the same holes', (lang) => {
		const row = texts(figure.wordsIn(lang));
		expect([...row.keys()].sort()).toEqual([...kk.keys()].sort());
		for (const [path, text] of row) {
			expect(text.trim(), path).not.toBe('');
			expect(holesOf(text).sort(), path).toEqual(holesOf(kk.get(path) ?? '').sort());
		}
	});

	it.each(LANGS)('%s names every choice and option', (lang) => {
		const named = Object.keys(namesIn(figure, lang).choices).sort();
		const wanted = figure.choices.flatMap(({ name, options }) => [
			name,
			...options.map((option) => `${name}.${option}`)
		]);
		expect(named).toEqual(wanted.sort());
	});
});

it('come to no script of a figure: all that it imports of them is their type', () => {
	const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/[\\/].*\.(ts|svelte)$/.test(file)
	);
	expect(sources.length).toBeGreaterThan(2 * FIGURES.length);
	const importing = sources.filter((file) =>
		/^\s*import (?!type ).*'\.\/words\.ts'/m.test(readFileSync(join(FOLDER, file), 'utf8'))
	);
	expect(importing).toEqual([]);
});

describe('inLanguage(figure, lang, words)', () => {
	it('has the words of one language and throws where it is asked for another', () => {
		const figure = inLanguage(bareFigure('who-pays'), 'ru', FIGURES.find(({ id }) => id === 'who-pays')!.wordsIn('ru'));
		expect(namesIn(figure, 'ru').title).toBe('Кто платит в Фонд?');
		expect(() => namesIn(figure, 'kk')).toThrow('figure who-pays: its words are those of ru, asked for kk');
	});
});

/** The leaves of a tree: a text in each language. */
function leaves(node: unknown): InThree[] {
	if (typeof node !== 'object' || node === null) return [];
	return 'kk' in node && typeof node.kk === 'string' ? [node as InThree] : Object.values(node).flatMap(leaves);
}

describe('words that figures share', () => {
	const sentence = new Map<string, { leaf: InThree; ids: Set<string> }[]>();
	for (const [path, words] of Object.entries(TREES)) {
		const id = path.split('/').at(-2)!;
		for (const leaf of leaves(words)) {
			const same = sentence.get(`${leaf.kk}|${leaf.ru}|${leaf.en}`) ?? [];
			const known = same.find((one) => one.leaf === leaf);
			if (known) known.ids.add(id);
			else sentence.set(`${leaf.kk}|${leaf.ru}|${leaf.en}`, [...same, { leaf, ids: new Set([id]) }]);
		}
	}
	const SHARED_LEAVES = leaves(SHARED);

	it('are written once where three figures say them', () => {
		const again = [...sentence].filter(([, all]) => {
			const figures = new Set(all.flatMap(({ ids }) => [...ids]));
			return all.length > 1 && (figures.size > 2 || all.some(({ leaf }) => SHARED_LEAVES.includes(leaf)));
		});
		expect(again.map(([text, all]) => `${text} in ${all.flatMap(({ ids }) => [...ids]).join(', ')}`)).toEqual([]);
	});

	it('are each said by two figures or more', () => {
		const used = new Map([...sentence.values()].flat().map(({ leaf, ids }) => [leaf, ids.size]));
		expect(Object.entries(SHARED).filter(([, leaf]) => (used.get(leaf) ?? 0) < 2)).toEqual([]);
	});
});

describe('statusWord(status, lang)', () => {
	it('is the word of the terms', () => {
		for (const lang of LANGS) {
			for (const status of STATUSES) expect(statusWord(status, lang)).toBe(terms(lang).statuses[status].name);
		}
	});
});
