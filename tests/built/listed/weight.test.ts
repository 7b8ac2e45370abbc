import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../../scripts/bench/budgets.ts';
import { BUILD, builtEmbeds } from '../listing.ts';
import { LIBRARY, fetched, heaviest, packedBytes, packedWeight, pages } from '../packed.ts';

const homes = pages.filter(({ kind }) => kind === 'home');

describe('every page, by its HTML', () => {
	it('keeps the budget of a page, with gzip', () => {
		expect(heaviest.length).toBeGreaterThan(10);
		expect(heaviest.filter(({ bytes }) => bytes > BUDGETS.pageBytes.limit)).toEqual([]);
	});
});

describe('every embed, by its HTML', () => {
	it('keeps its budget in every state and language, with gzip, and knows no engine', () => {
		const embeds = builtEmbeds();
		expect(embeds.length).toBeGreaterThan(200);
		const heavy = embeds
			.map((embed) => ({ path: embed.path, bytes: packedWeight(embed) }))
			.filter(({ bytes }) => bytes > BUDGETS.embedBytes.limit);
		expect(heavy).toEqual([]);
		const files = new Set(embeds.flatMap(fetched));
		expect([...files].filter((file) => /^(engine|data|_app)\/.*(?<!\.css)$/.test(file))).toEqual([]);
		expect(embeds.filter(({ html }) => /wasm|modulepreload/.test(html)).map(({ path }) => path)).toEqual([]);
	});

	it('has the script for pages of others, of at most 1.5 kB', () => {
		expect(readFileSync(join(BUILD, 'embed/resize.js')).length).toBeLessThanOrEqual(1500);
	});
});

describe('the home page, by its HTML', () => {
	it.each(homes)('$path keeps its budget, with gzip', (page) => {
		const files = fetched(page);
		const scripts = files.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + packedBytes(file), 0);
		expect(files.length).toBeGreaterThan(1);
		expect(packedWeight(page)).toBeLessThanOrEqual(BUDGETS.homeBytes.limit);
		expect(scripts).toBeLessThanOrEqual(BUDGETS.homeScripts.limit);
	});
});

describe('DuckDB', () => {
	it('is a script of its own, which no page has at once', () => {
		expect(LIBRARY.length).toBeGreaterThan(0);
		const requested = pages.flatMap((page) =>
			fetched(page)
				.filter((file) => LIBRARY.includes(file))
				.map((file) => `${page.path}: ${file}`)
		);
		expect(requested).toEqual([]);
	});
});
