/** Looks through the index: folded letters, other forms of a word, a typo or two. */

import MiniSearch, { type Query } from 'minisearch';
import type { FoundKind } from '$lib/text/pages/search.ts';
import { beginnings, fold, foldedWords } from '$lib/text/fold.ts';
import type { Found } from './found.ts';

/** What a reader is more likely to have meant, where the words alone do not decide. */
const LIKELY: Readonly<Record<FoundKind, number>> = {
	figure: 1.5,
	page: 1.5,
	topic: 1.3,
	term: 1.3,
	year: 1.2,
	region: 1.2,
	country: 1.1,
	question: 0.9,
	source: 0.5
};
/** Kinds that are offered where nothing was found. */
const OFFERED: readonly FoundKind[] = ['topic', 'figure', 'page', 'term', 'region'];
const NEAR = 5;
/** A title of the very words that were asked stands above all others. */
const SAME = 10;

/** How many letters may be wrong in a word. */
function slips(word: string): number {
	if (word.length < 4 || /\d/.test(word)) return 0;
	return word.length < 8 ? 1 : 2;
}

export class Finder {
	readonly #all: readonly Found[];
	readonly #index: MiniSearch<Found & { readonly id: number }>;

	constructor(all: readonly Found[]) {
		this.#all = all;
		this.#index = new MiniSearch({
			fields: ['title', 'words', 'about', 'text'],
			tokenize: foldedWords,
			processTerm: fold,
			searchOptions: { boost: { title: 4, words: 3, about: 1.5 }, weights: { fuzzy: 0.4, prefix: 0.6 } }
		});
		this.#index.addAll(all.map((found, id) => ({ ...found, id })));
	}

	/** Everything that answers, the likeliest first; empty for blanks and signs. */
	find(words: string): readonly Found[] {
		return this.#ranked(foldedWords(words), (word) => [
			{ queries: [word], fuzzy: slips(word), prefix: word.length > 1 },
			...beginnings(word).map((beginning, index) => ({
				queries: [beginning],
				prefix: true,
				weights: { fuzzy: 0, prefix: index === 0 ? 0.35 : 0.1 }
			}))
		]);
	}

	/** A few things that look like it, for a question that nothing answers. */
	near(words: string): readonly Found[] {
		const loosely = this.#ranked(foldedWords(words), (word) => [
			{ queries: [word], fuzzy: word.length < 3 ? 0 : Math.ceil(word.length * 0.45) },
			{ queries: [word.slice(0, 3)], prefix: true }
		]);
		return loosely.filter(({ kind }) => OFFERED.includes(kind)).slice(0, NEAR);
	}

	/** A thing that answers more of the words stands higher; words that nothing answers do not count. */
	#ranked(words: readonly string[], queriesOf: (word: string) => Query[]): readonly Found[] {
		const scores = new Map<number, { sum: number; words: number }>();
		let answered = 0;
		for (const word of new Set(words)) {
			const results = this.#index.search({ combineWith: 'OR', queries: queriesOf(word) });
			answered += results.length > 0 ? 1 : 0;
			for (const { id, score } of results) {
				const before = scores.get(id as number) ?? { sum: 0, words: 0 };
				scores.set(id as number, { sum: before.sum + score, words: before.words + 1 });
			}
		}
		const whole = words.join(' ');
		return [...scores]
			.map(([id, { sum, words: matched }]) => {
				const found = this.#all[id];
				if (found === undefined) return [];
				const same = foldedWords(found.title).join(' ') === whole ? SAME : 1;
				return [{ found, id, score: sum * (matched / answered) ** 2 * LIKELY[found.kind] * same }];
			})
			.flat()
			.sort((a, b) => b.score - a.score || a.id - b.id)
			.map(({ found }) => found);
	}
}
