import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { openBrowser, openPage, serveBuild } from './browser.ts';
import { builtEmbeds, builtPages } from './listing.ts';

/** One page of every kind; of figures, which have one template, every sixth and the longest. */
const paths = (() => {
	const pages = builtPages().filter(({ lang }) => lang === 'en');
	const seen = new Set<string>();
	const figures = pages.filter(({ kind }) => kind === 'figures/*');
	const longest = figures.toSorted((a, b) => b.html.length - a.html.length)[0];
	const rows = pages.filter((page) =>
		page.kind === 'figures/*'
			? page === longest || figures.indexOf(page) % 6 === 0
			: !seen.has(page.kind) && seen.add(page.kind)
	);
	const frames = builtEmbeds().filter(({ lang, state }) => lang === 'en' && state === '');
	return [...rows, ...frames.slice(0, 1)].map(({ path }) => path);
})();

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

/** In the page: opens the panel of a figure, opens or closes every part, fills every field, changes every choice that a reader sees, and scrolls. */
function useAll(): void {
	const seen = <One extends Element>(selector: string) =>
		[...document.querySelectorAll<One & HTMLElement>(selector)].filter((one) => one.checkVisibility());
	document.querySelector<HTMLElement>('.controls [popovertarget="share"]')?.click();
	for (const part of seen<HTMLDetailsElement>('details')) part.open = !part.open;
	for (const choice of seen<HTMLSelectElement>('select')) choice.selectedIndex = choice.options.length - 1;
	for (const field of seen<HTMLInputElement | HTMLTextAreaElement>('input:not([type="file"]), textarea')) {
		if (field.type === 'checkbox' || field.type === 'radio') (field as HTMLInputElement).checked = true;
		else if (!field.readOnly) field.value = '12';
	}
	scrollTo({ top: 200, behavior: 'instant' });
}

/** In the page: how each part, field and choice that a reader sees looks, by its name: it may have been made anew. The place read by tens of pixels. */
function looks(): Record<string, string | number> {
	const found: Record<string, string | number> = { scrolled: Math.round(scrollY / 10) };
	for (const panel of document.querySelectorAll(':popover-open')) found[`panel: ${panel.id}`] = 'open';
	for (const one of document.querySelectorAll('details, select, input, textarea, [role="textbox"]')) {
		if (!one.checkVisibility()) continue;
		const named = one instanceof HTMLDetailsElement ? one.querySelector('summary') : one.closest('label');
		const name = one.getAttribute('aria-label') ?? (one.id || named?.textContent.trim() || one.outerHTML.slice(0, 80));
		if (one instanceof HTMLDetailsElement) found[`part: ${name}`] = one.open ? 'open' : 'closed';
		else if (one.matches('[type="checkbox"], [type="radio"]')) found[name] = String((one as HTMLInputElement).checked);
		else found[name] = one.matches('[role="textbox"]') ? one.textContent : (one as HTMLInputElement).value;
	}
	return found;
}

/** Opens a page whose scripts are held back; `come` lets them, and waits until they have taken the page over. */
async function openSlow(page: Page, path: string): Promise<() => Promise<void>> {
	let letGo = (): void => {};
	const free = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(/\.js$/, async (route) => {
		await free;
		await route.continue();
	});
	await page.goto(`${site.origin}${path}`, { waitUntil: 'commit' });
	await page.locator('body :is(footer, .foot)').last().waitFor({ state: 'attached' });
	return async () => {
		letGo();
		await page.waitForLoadState('load');
		await page.evaluate(async () => {
			const start = window.startPage;
			let started: Promise<unknown> | undefined = window.startingPage;
			if (start !== undefined) window.startPage = () => (started = start());
			dispatchEvent(new Event('focusin'));
			await started;
			await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
		});
		await page.waitForLoadState('networkidle');
	};
}

describe('what a reader did before the scripts came', () => {
	it('is tried on a page of every kind and on several figures', () => expect(paths.length).toBeGreaterThan(25));

	it.each(paths)('stays: parts opened, fields filled, choices made, place read (%s)', async (path) => {
		const { page, faults, close } = await openPage(browser, site, { viewport: { width: 390, height: 800 } });
		const come = await openSlow(page, path);
		await page.evaluate(useAll);
		const left = await page.evaluate(looks);
		await come();
		// What the scripts add is theirs; all that the reader left is there.
		expect(await page.evaluate(looks)).toMatchObject(left);
		if (/\/figures\/./.test(path))
			expect(Object.values(left).filter((look) => look === 'open').length).toBeGreaterThan(4);
		expect(faults).toEqual([]);
		await close();
	});
});
