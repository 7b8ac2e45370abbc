import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyState, writeChoices } from '../../src/lib/figures/choices.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { framed } from '../../src/lib/server/embed/early.ts';
import { urlParams, LOOK } from '../../src/lib/view/embed/look.ts';
import { heightIn } from '../../src/lib/view/embed/message.ts';
import { themesFrom } from '../../src/lib/server/embed/themes.ts';

describe('urlParams(choices, search)', () => {
	it('reads back every parameter of every figure as it was written', () => {
		let count = 0;
		for (const { choices } of FIGURES) {
			for (const chosen of everyState(choices)) {
				for (const look of everyState(LOOK)) {
					const search = writeChoices([...choices, ...LOOK], { ...chosen, ...look });
					const read = urlParams(choices, new URLSearchParams(search));
					expect(read).toEqual({ choices: chosen, look, refused: [], search });
					count += 1;
				}
			}
		}
		expect(count).toBeGreaterThan(1000);
	});

	it('keeps unknown parameters and bad values out of what is written, and reports the latter', () => {
		const choices = [{ name: 'unit', options: ['KZT', 'usd'] }];
		const search = new URLSearchParams('utm=1&unit=pesos&view=cake&theme=dark&chrome=full');
		expect(urlParams(choices, search)).toEqual({
			choices: { unit: 'KZT' },
			look: { view: 'chart', chrome: 'full', theme: 'dark' },
			refused: [
				{ name: 'unit', value: 'pesos', shown: 'KZT' },
				{ name: 'view', value: 'cake', shown: 'chart' }
			],
			search: '?theme=dark'
		});
	});

	it('follows the colours of the reader’s device unless it says others', () => {
		expect(urlParams([], new URLSearchParams()).look).toMatchObject({ theme: 'auto' });
		expect(urlParams([], new URLSearchParams('theme=auto')).search).toBe('');
		expect(urlParams([], new URLSearchParams('theme=light')).search).toBe('?theme=light');
	});

	it('has parameters of its own that no figure has', () => {
		const selected = LOOK.map(({ name }) => name);
		const names = FIGURES.flatMap(({ choices }) => choices.flatMap(({ name, formerly = [] }) => [name, ...formerly]));
		expect(names.filter((name) => selected.includes(name))).toEqual([]);
	});
});

describe('heightIn(message)', () => {
	const message = { type: 'ashyq-qor:height', version: 1, id: 'rates', height: 640.2 };

	it('is whole pixels', () => {
		expect(heightIn(message)).toBe(641);
	});

	it.each([
		['another type', { ...message, type: 'height' }],
		['another version', { ...message, version: 2 }],
		['a height in words', { ...message, height: '640' }],
		['a huge height', { ...message, height: 1e9 }],
		['a height below nothing', { ...message, height: -640 }],
		['no number', { ...message, height: NaN }],
		['without end', { ...message, height: Infinity }],
		['no message', null],
		['words', 'ashyq-qor:height']
	])('is null for %s', (_, other) => {
		expect(heightIn(other)).toBeNull();
	});
});

describe('framed(html)', () => {
	it('refuses a page whose policy it does not know', () => {
		expect(() => framed('<html lang="en">')).toThrow(
			"embed: the policy of the page should say script-src 'self' 'wasm-unsafe-eval', got another"
		);
	});

	it('leaves one weight of the typeface of the page, as it is written there, and says the look', () => {
		const [, style = ''] = /(<style>@font-face.*?<\/style>)/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
		const weights = (html: string) => [...html.matchAll(/font-weight:(\d+)/g)].map(([, weight]) => weight);
		expect(weights(style)).toEqual(['400', '600']);
		const html = framed(`<html lang="en">${style}<meta content="script-src 'self' 'wasm-unsafe-eval'"><!--x-->`);
		expect(weights(html)).toEqual(['400']);
		expect(html).toMatch(
			/^<html lang="en" data-view="chart" data-chrome="full" data-theme="auto"><style>@font-face\{[^}]*\}<\/style><meta content="script-src 'self' 'sha256-[\w+/]{43}='">$/
		);
	});
});

describe('themesFrom(tokens)', () => {
	it('states every colour of both schemes', () => {
		const tokens = readFileSync('src/styles/tokens.css', 'utf8');
		const count = (css: string, pattern: RegExp) => css.match(pattern)?.length ?? 0;
		expect(count(themesFrom(tokens), /--[\w-]+:#/g)).toBe(count(tokens, /--[\w-]+: #/g));
		expect(themesFrom(tokens)).toContain(':root[data-theme=dark]{color-scheme:dark;--paper:#15161a;');
	});

	it('refuses tokens of one scheme', () => {
		expect(() => themesFrom(':root{--ink: #000;}')).toThrow(
			'themes: the tokens should state light colours and, in @media, dark ones'
		);
	});
});
