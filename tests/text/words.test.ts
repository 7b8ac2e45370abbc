import { describe, expect, it } from 'vitest';
import { RECORD_TABLES } from '../../src/lib/contract/record.ts';
import type { Table } from '../../src/lib/contract/table.ts';
import { DERIVED_TABLES } from '../../src/lib/contract/tables/derived.ts';
import { FORMULA_IDS } from '../../src/lib/contract/formulas.ts';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { catalogue, columnWords } from '../../src/lib/text/catalogue.ts';
import { holesOf } from '../../src/lib/text/fill.ts';
import { terms } from '../../src/lib/text/terms.ts';

const TABLES: readonly Table[] = [...RECORD_TABLES, ...DERIVED_TABLES];

/** International codes that are the same in every language. */
const LATIN_ALLOWED = /ISO 3166/g;

/** Every text with the path of keys that leads to it. */
function texts(words: object, path = ''): [path: string, text: string][] {
	return Object.entries(words).flatMap(([key, word]: [string, unknown]) => {
		const here = path === '' ? key : `${path}.${key}`;
		return typeof word === 'object' && word !== null ? texts(word, here) : [[here, String(word)] as [string, string]];
	});
}

/** Plural forms differ in number: "facts.0" and "facts.1" are one place. */
function places(words: object): string[] {
	return [...new Set(texts(words).map(([path]) => path.replace(/\.\d$/, '')))].sort();
}

const ALL = LANGS.map((lang) => ({ lang, words: { terms: terms(lang), catalogue: catalogue(lang) } }));
const KAZAKH = ALL.find(({ lang }) => lang === 'kk')!.words;

describe.each(ALL)('words in $lang', ({ lang, words }) => {
	it('stand in the same places as in Kazakh', () => {
		expect(places(words)).toEqual(places(KAZAKH));
	});
	it('are nowhere empty and have no blank at an end or twice', () => {
		expect(texts(words).filter(([, text]) => text === '' || text !== text.trim() || text.includes('  '))).toEqual([]);
	});
	it('have the same holes as in Kazakh', () => {
		const kazakh = new Map(texts(KAZAKH).map(([path, text]) => [path.replace(/\.\d$/, ''), holesOf(text).sort()]));
		const wrong = texts(words).filter(([path, text]) => {
			return holesOf(text).sort().join() !== kazakh.get(path.replace(/\.\d$/, ''))?.join();
		});
		expect(wrong).toEqual([]);
	});
	it('have as many plural forms as the language', () => {
		const { facts, publications, rows } = words.terms;
		const count = { kk: 1, ru: 3, en: 2 }[lang];
		expect([facts, publications, rows].map((forms) => forms.length)).toEqual([count, count, count]);
	});
	it('explain in whole sentences', () => {
		const sentences = texts(words).filter(([path]) => path.endsWith('.says'));
		expect(sentences.filter(([, text]) => !/^\p{Lu}|^\d/u.test(text) || !text.endsWith('.'))).toEqual([]);
	});
	it('name every table of the record and every derived one, and no other', () => {
		expect(Object.keys(words.catalogue.tables).sort()).toEqual(TABLES.map((table) => table.name).sort());
	});
	it('name every column, and no other', () => {
		const known = new Set(TABLES.flatMap(({ name, columns }) => columns.flatMap((c) => [c.name, `${name}.${c.name}`])));
		const { columns } = words.catalogue;
		const missing = TABLES.flatMap(({ name, columns: stated }) =>
			stated.filter((c) => !(`${name}.${c.name}` in columns) && !(c.name in columns)).map((c) => `${name}.${c.name}`)
		);
		expect({ missing, unknown: Object.keys(columns).filter((name) => !known.has(name)) }).toEqual({
			missing: [],
			unknown: []
		});
	});
	it('name every formula', () => {
		expect(Object.keys(words.terms.formulas).sort()).toEqual([...FORMULA_IDS].sort());
	});
});

describe('letters of the words', () => {
	it.each(ALL.filter(({ lang }) => lang !== 'en'))('are Cyrillic in $lang', ({ words }) => {
		const latin = /[a-zA-Z]/;
		const wrong = texts(words).filter(([, text]) =>
			latin.test(text.replace(LATIN_ALLOWED, '').replace(/\{\w+\}/g, ''))
		);
		expect(wrong).toEqual([]);
	});
	it.each(ALL.filter(({ lang }) => lang === 'en'))('are Latin in $lang', ({ words }) => {
		expect(texts(words).filter(([, text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
	});
	it.each(ALL.filter(({ lang }) => lang === 'ru'))('are Russian in $lang, without ё', ({ words }) => {
		expect(texts(words).filter(([, text]) => /[әғқңөұүһіё]/iu.test(text))).toEqual([]);
	});
});

describe('columnWords(table, column, lang)', () => {
	it('prefers what one table means by a column', () => {
		expect(columnWords('promises', 'status', 'en')).toBe('what became of the promise');
		expect(columnWords('spending', 'status', 'en')).toBe('status');
	});
});
