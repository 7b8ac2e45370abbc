import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import type { Site } from '../../../scripts/serve/site.ts';
import { BASE, openBrowser, openPage, serveBuild } from '../browser.ts';
import { BUILD } from '../listing.ts';
import { unlike } from './unlike.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
	[site, browser] = await Promise.all([serveBuild(), openBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

const FOLDER = (lang: string) => `/${lang}/figures/funding-growth/files`;

describe('the SVG files in a browser', () => {
	it.each(LANGS)('are drawn with their own typeface, at any size, as the built PNG has them: %s', async (lang) => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/${lang}/`);
		const draw = (name: string, scale: number) =>
			page.evaluate(
				async ([href, by]) => {
					const image = new Image();
					image.src = href as string;
					await image.decode();
					const canvas = document.createElement('canvas');
					canvas.width = image.naturalWidth * (by as number);
					canvas.height = image.naturalHeight * (by as number);
					canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
					return canvas.toDataURL('image/png').split(',')[1]!;
				},
				[`${BASE}${FOLDER(lang)}/${name}`, scale] as const
			);
		const drawn = PNG.sync.read(Buffer.from(await draw('funding-growth.svg', 1), 'base64'));
		const built = PNG.sync.read(readFileSync(`${BUILD}/${lang}/figures/funding-growth/picture.png`));
		expect([drawn.width, drawn.height, built.width, built.height]).toEqual([1200, 630, 1200, 630]);
		expect(unlike(built, drawn)).toBeLessThan(0.02);
		expect(unlike(drawn, built)).toBeLessThan(0.02);
		expect(faults).toEqual([]);
		await close();
	});

	it.each(LANGS)('say title, language, sources, day, licence and address: %s', (lang) => {
		const svg = readFileSync(`${BUILD}${FOLDER(lang)}/funding-growth.svg`, 'utf8');
		expect(svg).toContain(`lang="${lang}"`);
		expect(svg).toMatch(/<title>[^<]+<\/title>\s*<desc>[^<]+<\/desc>/);
		expect(svg).toContain('CC BY 4.0');
		expect(svg).toMatch(new RegExp(`<a href="[^"]*/${lang}/figures/funding-growth/">`));
		expect(svg).not.toMatch(/(src|href)="https?:[^"]*\.(js|css|png|woff2)"|<script/);
	});
});
