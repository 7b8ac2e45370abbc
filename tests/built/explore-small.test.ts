import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import type { Manifest } from '../../src/lib/contract/manifest.ts';
import type { Lang } from '../../src/lib/contract/vocabulary.ts';
import type { EnginePack } from '../../src/lib/query/wasm/pack.ts';
import { fill } from '../../src/lib/text/fill.ts';
import { number } from '../../src/lib/text/numbers.ts';
import { exploreWords } from '../../src/lib/text/pages/explore.ts';
import { fullEditor } from './answered.ts';
import { openBrowser, openPage, serveBuild } from './browser.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

/** Bytes of the engine and of all tables, from the files themselves. */
function bytes(): number {
	const { tables } = JSON.parse(readFileSync('build/data/manifest.json', 'utf8')) as Manifest;
	const { wasm, worker } = JSON.parse(readFileSync('build/engine/engine.json', 'utf8')) as EnginePack;
	const files = [
		...tables.map(({ files }) => `data/${files.arrow.path}`),
		`engine/${wasm.path}`,
		`engine/${worker.path}`
	];
	return files.reduce((sum, file) => sum + readFileSync(`build/${file}`).length, 0);
}

describe('explore on a small machine', () => {
	it.each<[Lang, string, object]>([
		['kk', 'connection', { saveData: true, effectiveType: '4g' }],
		['ru', 'connection', { saveData: false, effectiveType: '3g' }],
		['en', 'deviceMemory', { value: 2 }]
	])('asks before it loads, telling the size (%s, %s)', async (lang, name, text) => {
		const { page, visit, faults, requests, close } = await openPage(browser, site);
		await page.addInitScript(([property, value]) => Object.defineProperty(navigator, property, { value }), [
			name,
			'value' in text ? text.value : text
		] as const);
		await visit(`/${lang}/explore/`);
		await fullEditor(page);
		const words = exploreWords(lang);
		await page.locator('[data-run]').click();
		const size = `${number(bytes() / 1e6, lang, 1)} ${words.megabytes}`;
		expect(await page.locator('[role="alert"]').innerText()).toBe(fill(words.careful, { size }));
		expect(requests.filter((url) => /\/(engine|data)\//.test(url))).toEqual([]);
		expect(await page.locator('[data-run]').innerText()).toBe(words.anyway);
		await page.locator('[data-run]').click();
		await page.locator('[data-stage="done"]').waitFor({ timeout: 60_000 });
		expect(await page.locator('[role="alert"]').count()).toBe(0);
		expect(faults).toEqual([]);
		await close();
	});
});
