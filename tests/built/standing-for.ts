/** Which figures stand for the others where a template is tested, and in which language: found by listing, never named by hand. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';

const CHARTS = 'src/lib/charts';
const SOURCES = 'src/lib/figures';

/** Every so many-th, beginning with the first. */
export function every<Item>(step: number, all: readonly Item[]): Item[] {
	return all.filter((_, place) => place % step === 0);
}

/** Each in one language after the other: what is tested is the same in all of them. */
export function inTurn<Item>(all: readonly Item[]): [Item, Lang][] {
	return all.map((item, place) => [item, LANGS[place % LANGS.length]!]);
}

/** Kinds of charts, by their folders. */
export function chartKinds(): string[] {
	return readdirSync(CHARTS, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
}

/** The kinds of charts that a figure draws, by what its files import. */
export function kindsIn(figure: string): string[] {
	const folder = join(SOURCES, figure);
	const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(ts|svelte)$/.test(file)
	);
	const text = sources.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
	return chartKinds().filter((kind) => text.includes(`charts/${kind}/`));
}

/** Every so many-th figure, and of each kind of chart at least one. */
export function everyKind(step: number, figures: readonly string[]): string[] {
	const looked = new Set(every(step, figures));
	const seen = new Set([...looked].flatMap(kindsIn));
	for (const figure of figures) {
		const added = kindsIn(figure).filter((kind) => !seen.has(kind));
		if (added.length > 0) looked.add(figure);
		for (const kind of added) seen.add(kind);
	}
	return figures.filter((figure) => looked.has(figure));
}

/** The figures whose built page is the longest, in a language. */
export function longestOf(most: number, figures: readonly string[], lang: Lang = 'en'): string[] {
	return figures.toSorted((a, b) => pageLength(b, lang) - pageLength(a, lang)).slice(0, most);
}

/** The language in which a figure's page is longest: there is least room for its words. */
export function wordiest(figure: string): Lang {
	return [...LANGS].sort((a, b) => pageLength(figure, b) - pageLength(figure, a))[0]!;
}

function pageLength(figure: string, lang: Lang): number {
	return readFileSync(`build/${lang}/figures/${figure}/index.html`, 'utf8').length;
}
