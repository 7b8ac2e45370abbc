import { afterEach, expect, it, vi } from 'vitest';
import { figureOf } from '../../src/lib/figures/figures.ts';
import { WordsFile } from '../../src/lib/figures/words-file.ts';

const PATH = '/ru/figures/who-pays/words-0f1e2d3c.json';
const WORDS = figureOf('who-pays').wordsIn('ru');

afterEach(() => vi.unstubAllGlobals());

it('asks for its file while the page is built, and takes what is at hand', async () => {
	const requested: unknown[] = [];
	const ask: typeof fetch = (path) => {
		requested.push(path);
		return Promise.resolve(new Response('not read'));
	};
	expect(await new WordsFile(PATH, WORDS).words(ask)).toBe(WORDS);
	expect(requested).toEqual([PATH]);
});

it('reads its file in a browser', async () => {
	expect(await new WordsFile(PATH).words(() => Promise.resolve(Response.json(WORDS)))).toEqual(WORDS);
});

it.each([
	['404', () => Promise.resolve(new Response('', { status: 404 }))],
	['no answer', () => Promise.reject(new TypeError('Failed to fetch'))]
])('tells the page that a part did not come: %s', async (got, ask) => {
	const texts: string[] = [];
	vi.stubGlobal('dispatchEvent', ({ type }: Event) => texts.push(type));
	await expect(new WordsFile(PATH).words(ask)).rejects.toThrow(
		`words of a figure: they should come from ${PATH}, got ${got}; load the page anew`
	);
	expect(texts).toEqual(['vite:preloadError']);
});
