import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { BASE, openBrowser, serveBuild } from './browser.ts';
import { openHost, type Host } from './host.ts';
import { BUILD, builtEmbeds } from './listing.ts';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 20_000 };
/** Columns of newsrooms. */
const WIDTHS = [320, 375, 660, 930, 1200];
const first = builtEmbeds().filter(({ state }) => state === '');

let browser: Browser;
let site: Site;
let host: Host;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
	host = await openHost(site.origin);
});
afterAll(async () => {
	await browser.close();
	await Promise.all([site.close(), host.close()]);
});

const at = (path: string) => `${site.origin}${BASE}${path}`;
const frameOf = (path: string) =>
	`<iframe src="${at(path)}" title="a" style="display:block;width:100%;height:300px;border:0"></iframe>`;
const resizer = () => `<script async src="${at('/embed/resize.js')}"></script>`;

/** A page of others with this body, all its frames loaded; `said` are the messages that it got. */
async function openHosted(body: string, options: Parameters<Browser['newContext']>[0] = {}) {
	const context = await browser.newContext({ viewport: { width: 660, height: 800 }, ...options });
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
	page.on('pageerror', ({ message }) => faults.push(message));
	await page.addInitScript(() => {
		if (top !== window) return;
		const texts: unknown[] = [];
		Object.assign(window, { said: texts });
		addEventListener('message', ({ data }) => texts.push(data));
	});
	await page.goto(host.show(body), { waitUntil: 'load' });
	const text = () => page.evaluate(() => (window as unknown as { said: { height: number }[] }).said);
	return { page, faults, said: text, close: () => context.close() };
}

/** Pixels of a frame's contents that do not fit into it. */
function hidden(frame: Frame): Promise<number> {
	return frame.evaluate(() => {
		const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
		return Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth);
	});
}

/** The same, once the frame has this width and is as high as its contents. */
async function overAt(frame: Frame, width: number): Promise<number> {
	await frame.waitForFunction(
		(pixels) => innerWidth === pixels && innerHeight === Math.ceil(document.body.getBoundingClientRect().height),
		width,
		PATIENCE
	);
	return hidden(frame);
}

/** Is the frame as high as its contents? Frames that are out of sight sleep. */
async function fits(page: Page, place = 0): Promise<boolean> {
	const [element, frame] = [page.locator('iframe').nth(place), page.frames()[place + 1]];
	await element.scrollIntoViewIfNeeded();
	const texts = await frame?.evaluate(() => [innerHeight, Math.ceil(document.body.getBoundingClientRect().height)]);
	return texts !== undefined && texts[0] === texts[1];
}

/** Every frame of the page has been seen as high as its contents. */
async function settle(page: Page): Promise<void> {
	for (let place = 0; place < page.frames().length - 1; place += 1) {
		await expect.poll(() => fits(page, place), { ...PATIENCE, interval: 20 }).toBe(true);
	}
}

describe('a figure in a page of others', () => {
	it('has no scrollbar of its own from 320 to 1200 pixels, each in one language after the other', async () => {
		const figures = [...new Set(first.map(({ id }) => id))];
		const scrolled: string[] = [];
		const look = async (lang: string) => {
			const { page, faults, close } = await openHosted('', { viewport: { width: 1280, height: 800 } });
			const rows = first.filter(
				(embed) => embed.lang === lang && LANGS[figures.indexOf(embed.id) % LANGS.length] === lang
			);
			for (const { path } of rows) {
				await page.goto(host.show(frameOf(path) + resizer()), { waitUntil: 'load' });
				for (const width of WIDTHS) {
					await page.locator('iframe').evaluate(({ style }, pixels) => (style.width = `${pixels}px`), width);
					const over = await overAt(page.frames()[1]!, width);
					if (over > 0) scrolled.push(`${path} at ${width}: ${over}`);
				}
			}
			await close();
			return faults;
		};
		expect(await Promise.all(LANGS.map(look))).toEqual([[], [], []]);
		expect(scrolled).toEqual([]);
	});

	it('tells its height once for every change', async () => {
		const { page, said: text, close } = await openHosted(frameOf('/embed/en/rates/') + resizer());
		const frame = page.frames()[1]!;
		// The typeface that arrives is a change too.
		await frame.evaluate(async () => void (await document.fonts.ready));
		await settle(page);
		const before = (await text()).length;
		for (const open of [true, false]) {
			await frame.locator('summary').click();
			await expect.poll(() => frame.locator('details[open]').count(), PATIENCE).toBe(open ? 1 : 0);
			await settle(page);
		}
		const heights = (await text()).map(({ height }) => height);
		expect(heights.length).toBe(before + 2);
		expect(heights.filter((height, index) => height === heights[index - 1])).toEqual([]);
		const [message] = (await text()).slice(-1);
		const height = heights.at(-1);
		expect(message).toEqual({
			type: 'ashyq-qor:height',
			version: 1,
			id: 'rates',
			height,
			'datawrapper-height': { rates: height }
		});
		await close();
	});

	it('is not moved by messages of others, of another version or of senseless heights', async () => {
		const { page, close } = await openHosted(frameOf('/embed/en/rates/') + frameOf('/embed/ru/rates/') + resizer());
		await settle(page);
		await page.evaluate(() => {
			const styles: string[] = [];
			Object.assign(window, { styles });
			for (const frame of document.querySelectorAll('iframe')) {
				new MutationObserver(() => styles.push(frame.style.height)).observe(frame, { attributeFilter: ['style'] });
			}
		});
		const good = { type: 'ashyq-qor:height', version: 1, id: 'rates', height: 555 };
		// From the page itself: neither the origin nor the window of a figure.
		await page.evaluate((message) => window.postMessage(message, '*'), good);
		const [first, other] = page.frames().slice(1) as [Frame, Frame];
		await first.evaluate((message) => {
			for (const height of [-5, 0, 1e9, NaN, Infinity, '700', null]) parent.postMessage({ ...message, height }, '*');
			parent.postMessage({ ...message, height: 700, version: 2 }, '*');
			parent.postMessage('ashyq-qor:height', '*');
			parent.postMessage(null, '*');
		}, good);
		// The last one is heard, after all of these, and moves the frame that said it alone.
		const untouched = await other.evaluate(() => innerHeight);
		await first.evaluate((message) => parent.postMessage(message, '*'), good);
		await page.waitForFunction(() => (window as unknown as { styles: string[] }).styles.length > 0);
		expect(await page.evaluate(() => (window as unknown as { styles: string[] }).styles)).toContain('555px');
		expect(new Set(await page.evaluate(() => (window as unknown as { styles: string[] }).styles)).size).toBe(1);
		expect(await other.evaluate(() => innerHeight)).toBe(untouched);
		await close();
	});

	it('is reached and left by keyboard, its marks walked by arrow keys', async () => {
		const { page, close } = await openHosted(frameOf('/embed/en/who-pays/') + resizer());
		await settle(page);
		const frame = page.frames()[1]!;
		await page.locator('#before').focus();
		const marks: string[] = [];
		let steps = 0;
		for (
			;
			steps < 40 && !(await page.locator('#after').evaluate((node) => node === document.activeElement));
			steps += 1
		) {
			await page.keyboard.press('Tab');
			if ((await frame.locator('[data-mark]:focus').count()) === 0) continue;
			for (const key of ['', 'ArrowRight']) {
				if (key !== '') await page.keyboard.press(key);
				marks.push((await frame.locator('[data-status]').textContent()) ?? '');
			}
		}
		expect(steps).toBeLessThan(40);
		expect(marks).toHaveLength(2);
		expect(marks[0]).toMatch(/State, 2023/);
		expect(marks[1]).not.toBe(marks[0]);
		await close();
	});

	it('leads from a mark and from its foot to the figure in the same state, in a window of its own', async () => {
		const { page, close } = await openHosted(frameOf('/embed/ru/who-pays/?editions=all') + resizer());
		await settle(page);
		const frame = page.frames()[1]!;
		for (const link of ['.desk [data-mark]', 'footer a', 'tbody a']) {
			if (link.startsWith('tbody')) await frame.locator('summary').click();
			const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator(link).first().click()]);
			expect(opened.url().replace(/#.*/, '')).toBe(at('/ru/figures/who-pays/?editions=all'));
			expect(await opened.evaluate(() => window.opener)).toBeNull();
			await opened.close();
		}
		await close();
	});

	it.each([
		['', 'who-pays', ['xlsx', 'csv', 'png']],
		// The build makes files of the first state and of everything.
		['?editions=all', 'who-pays-all', ['xlsx', 'csv']]
	] as const)('gives data and picture from inside the frame: %s', async (search, stem, endings) => {
		const { page, close } = await openHosted(frameOf(`/embed/kk/who-pays/${search}`) + resizer());
		await settle(page);
		const frame = page.frames()[1]!;
		await frame.locator('summary').click();
		expect(await frame.locator('details a[download]').count()).toBe(endings.length);
		for (const ending of endings) {
			const [taken] = await Promise.all([
				page.waitForEvent('download'),
				frame.locator(`details a[download][href$=".${ending}"]`).click()
			]);
			expect(taken.suggestedFilename()).toBe(`${stem}.${ending}`);
			expect(await readFile(await taken.path())).toEqual(
				readFileSync(join(BUILD, 'kk/figures/who-pays', ending === 'png' ? 'picture.png' : `files/${stem}.${ending}`))
			);
		}
		await close();
	});

	it('is not moved by a frame of a third origin, whatever it says', async () => {
		const third = await openHost(site.origin, "'unsafe-inline'");
		const hostile = third.show(`<script>
			const message = { type: 'ashyq-qor:height', version: 1, id: 'rates', height: 555, 'datawrapper-height': { rates: 555 } };
			parent.postMessage(message, '*');
			parent.postMessage('said', '*');
		</script>`);
		const { page, said: text, close } = await openHosted(frameOf('/embed/en/rates/') + resizer());
		await settle(page);
		const before = await page.frames()[1]!.evaluate(() => innerHeight);
		await page.evaluate((src) => {
			const frame = Object.assign(document.createElement('iframe'), { src, title: 'b' });
			document.body.append(frame);
		}, hostile);
		await expect.poll(async () => ((await text()) as unknown[]).includes('said'), PATIENCE).toBe(true);
		expect(await page.frames()[1]!.evaluate(() => innerHeight)).toBe(before);
		await Promise.all([close(), third.close()]);
	});

	it('is complete without scripts, in a frame that needs none', async () => {
		const scrolled: string[] = [];
		for (const lang of LANGS) {
			const drawn = first.filter((embed) => embed.lang === lang && embed.html.includes('class="chart"'));
			const snippets = drawn.map(({ path }) => {
				const { html } = JSON.parse(readFileSync(join(BUILD, path, 'oembed.json'), 'utf8')) as { html: string };
				return html.replace(/src="[^"]*"/, `src="${at(path)}"`).replace(' loading="lazy"', '');
			});
			const { page, close } = await openHosted(snippets.join(''), { javaScriptEnabled: false });
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 800 });
				for (const frame of page.frames().slice(1)) {
					// The window has its width before its frames are laid out anew.
					const over = () => hidden(frame);
					const fits = expect.poll(over, { ...PATIENCE, interval: 20 }).toBe(0);
					await fits.catch(async () => scrolled.push(`${frame.url()} at ${width}: ${await over()}`));
				}
			}
			const frame = page.frames()[1]!;
			await frame.locator('summary').press('Enter');
			const parts = ['h1', '.desk svg', 'table', 'footer a'];
			const seen = async () => {
				const shown = await Promise.all(parts.map((part) => frame.locator(part).first().isVisible()));
				return parts.filter((_, place) => shown[place]);
			};
			await expect.poll(seen, PATIENCE).toEqual(parts);
			await close();
		}
		expect(scrolled).toEqual([]);
	});
});

describe('the web component', () => {
	const component = () =>
		`<ashyq-qor-figure figure="rates" lang="kk" view="table">${frameOf('/embed/en/rates/')}</ashyq-qor-figure>`;

	it.each([
		['after it', () => `${component()}<script async src="${at('/embed/figure.js')}"></script>`],
		['before it', () => `<script src="${at('/embed/figure.js')}"></script>${component()}`]
	])('shows in one frame what its attributes say, as high as its contents, with the script %s', async (_, markup) => {
		const { page, faults, close } = await openHosted(markup());
		const addresses = () =>
			page
				.frames()
				.slice(1)
				.map((frame) => frame.url());
		await expect.poll(addresses, PATIENCE).toEqual([at('/embed/kk/rates/?view=table')]);
		await settle(page);
		expect(faults).toEqual([]);
		await close();
	});
});
