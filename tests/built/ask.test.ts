/** The request to the Fund in a browser: chosen, copied, mailed, printed, and without scripts. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { askWords } from '../../src/lib/text/pages/ask.ts';
import { LETTER_LANGS, LETTERS, type LetterLang } from '../../src/lib/text/pages/ask/letters.ts';
import { REQUEST_KINDS, type RequestKind } from '../../src/lib/figures/request-key.ts';
import { fill } from '../../src/lib/text/fill.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { openBrowser, openPage, serveBuild } from './browser.ts';

const PATH = 'open/ask/';
const LAW = {
	kk: '2015 жылғы 16 қарашадағы № 401-V Заңы',
	ru: 'Закона Республики Казахстан от 16 ноября 2015 года № 401-V «О доступе к информации»'
};
const BAD = /NaN|undefined|null|\[object|\{\w*\}/;

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

const letter = async (page: Page) => (await page.locator('[data-letter]').textContent()) ?? '';

/** Follows the link of a thing to ask about and waits until its letter has taken the place of the one before. */
async function choose(page: Page, href: string): Promise<void> {
	const before = await letter(page);
	await page.locator(`main a[href="${href}"]`).first().click();
	await page.waitForURL((url) => `${url.search}${url.hash}` === encodeURI(href));
	// The address changes before the page does.
	await expect.poll(() => letter(page)).not.toBe(before);
}

async function write(page: Page, lang: LetterLang): Promise<string> {
	await page.locator(`main button[lang="${lang}"]`).click();
	await expect.poll(() => page.locator('[data-letter]').getAttribute('lang')).toBe(lang);
	return letter(page);
}

/** Addresses of what may be asked, with the name that the reader sees. */
function offered(page: Page, kind: RequestKind): Promise<{ href: string; name: string }[]> {
	return page
		.locator(`main li > a[href^="?${kind}="]`)
		.evaluateAll((all) => all.map((a) => ({ href: a.getAttribute('href') ?? '', name: a.textContent ?? '' })));
}

/** Lines of a letter that tell what is printed and by whom. */
const known = (body: string) => body.split('\n').filter((line) => line.startsWith('– '));

/** Each kind on the page in one language; the letter is read in both all the same. */
const CHOSEN = REQUEST_KINDS.map((kind, place) => [kind, LETTER_LANGS[place % LETTER_LANGS.length]!] as const);

describe('a request chosen on the page', () => {
	it.each(CHOSEN)('names figure, period, publications and the law, in both languages: %s (%s)', async (kind, lang) => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/${lang}/${PATH}`);
		const all = await offered(page, kind);
		expect(all.length).toBeGreaterThan(2);
		for (const { href, name } of [all[0]!, all.at(-1)!]) {
			await choose(page, href);
			const text = await write(page, lang);
			// The name of a series ends in its period, that of a disagreement too.
			const [what, period] = kind === 'gap' || kind === 'figure' ? [name, null] : splitName(name, kind);
			expect(text).toContain(what);
			if (period === null) expect(text).toMatch(/20\d\d/);
			else expect(text).toContain(period);
			for (const other of LETTER_LANGS) {
				const body = await write(page, other);
				expect(body).toContain(LAW[other]);
				expect(body).toContain(LETTERS[other].title);
				expect(body).not.toMatch(BAD);
				const sources = known(body);
				if (kind !== 'gap') expect(sources.length).toBeGreaterThan(kind === 'disagreement' ? 1 : 0);
				if (kind === 'figure') expect(body.split('\n').filter((line) => /^• .*\S: \S/.test(line))).not.toEqual([]);
				if (sources.length === 0) expect(body).toContain(LETTERS[other].gapNothing);
				for (const line of sources) expect(line).toMatch(/\d.*\. \S.*: \S/);
			}
		}
		expect(faults).toEqual([]);
		await close();
	});

	it.each(LETTER_LANGS)(
		'about one year of a gap names that year alone, and what is printed of it (%s)',
		async (lang) => {
			const { page, visit, faults, close } = await openPage(browser, site);
			await visit(`/${lang}/${PATH}`);
			const years = await page
				.locator('main .years a')
				.evaluateAll((all) => all.map((a) => ({ href: a.getAttribute('href') ?? '', year: a.textContent ?? '' })));
			const { href, year } = years[0]!;
			await choose(page, href);
			const body = await write(page, lang);
			const [request] = body.split('\n\n').filter((part) => part.includes(year));
			expect(request?.match(/\b20\d\d\b/g)).toEqual([year]);
			expect(faults).toEqual([]);
			await close();
		}
	);
});

function splitName(name: string, kind: RequestKind): [string, string] {
	const at = kind === 'series' ? name.lastIndexOf(': ') : name.lastIndexOf(', ');
	return [name.slice(0, at), name.slice(at + 2)];
}

/** Each behaviour in one language after the other; the page's words are tested as words. */
describe('the page', () => {
	it.each([
		['gap=payer.happened.state', 'fund', 'kk'],
		['gap=accounts.happened.curative', 'ministry', 'ru'],
		['gap=local_budget.expected.abai', 'akimat', 'kk'],
		['disagreement=pop-2025', 'statistics', 'en']
	] as const)(
		'says above the list, and in the first line of the letter, whom it asks: %s',
		async (search, to, lang) => {
			const words = askWords(lang);
			const { page, visit, faults, close } = await openPage(browser, site);
			await visit(`/${lang}/${PATH}`);
			const link = page.locator(`main a[href="?${search}#letter"]`);
			const group = page.locator('main p.note + ul', { has: page.locator(`a[href="?${search}#letter"]`) });
			expect(await group.evaluate((list) => list.previousElementSibling?.textContent)).toBe(
				fill(words.addressedTo, { body: words.addressees[to] })
			);
			const name = await link.innerText();
			await choose(page, `?${search}#letter`);
			for (const text of LETTER_LANGS) {
				const [head] = (await write(page, text)).split('\n');
				const known = LETTERS[text].to[to];
				if (to !== 'akimat') expect(head).toBe(known);
				else expect(head?.startsWith(known.replace('{region}', ''))).toBe(true);
				if (to === 'akimat' && text === lang) expect(head).toBe(fill(known, { region: name }));
			}
			expect(faults).toEqual([]);
			await close();
		}
	);

	it('copies the request, writes it into a mail and says so', async () => {
		const lang = 'ru';
		const words = askWords(lang);
		const options = { permissions: ['clipboard-read', 'clipboard-write'] };
		const { page, visit, faults, close } = await openPage(browser, site, options);
		await visit(`/${lang}/${PATH}`);
		const [{ href } = { href: '' }] = await offered(page, 'disagreement');
		await choose(page, href);
		for (const text of LETTER_LANGS) {
			const body = await write(page, text);
			await page.getByRole('button', { name: words.buttons.copy }).click();
			await expect.poll(() => page.getByText(words.copied, { exact: true }).count()).toBe(1);
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(body);
			const mail = new URL((await page.locator('main a[href^="mailto:"]').getAttribute('href')) ?? '');
			expect(mail.pathname).toBe('');
			expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(body);
			expect(mail.searchParams.get('subject')).toContain(`${LETTERS[text].title}: `);
		}
		expect(faults).toEqual([]);
		await close();
	});

	it('says that copying was not allowed', async () => {
		const lang = 'en';
		const words = askWords(lang);
		const { page, visit, faults, close } = await openPage(browser, site);
		await page.addInitScript(() => {
			Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) });
		});
		await visit(`/${lang}/${PATH}`);
		await page.getByRole('button', { name: words.buttons.copy }).click();
		await expect.poll(() => page.getByText(words.notCopied, { exact: true }).count()).toBe(1);
		expect(faults).toEqual([]);
		await close();
	});

	it('prints the request alone', async () => {
		const lang = 'kk';
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/${lang}/${PATH}`);
		const [{ href } = { href: '' }] = await offered(page, 'series');
		await choose(page, href);
		const body = await letter(page);
		await page.emulateMedia({ media: 'print' });
		const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
		expect(bare(await page.locator('body').innerText())).toBe(bare(body));
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		expect(faults).toEqual([]);
		await close();
	});

	it.each(['kk', 'en'] as const)(
		'opens the request of its address, and says what it does not know (%s)',
		async (lang) => {
			const { page, visit, faults, close } = await openPage(browser, site);
			await visit(`/${lang}/${PATH}`);
			const [{ href } = { href: '' }] = await offered(page, 'gap');
			await choose(page, href);
			await write(page, 'kk');
			const body = await letter(page);
			await visit(`/${lang}/${PATH}${new URL(page.url()).search}`);
			await expect.poll(() => letter(page)).toBe(body);
			await visit(`/${lang}/${PATH}?gap=nothing`);
			await expect.poll(() => page.locator('#letter .note[role="status"]').first().innerText()).toContain('nothing');
			expect(await letter(page)).toContain(LETTERS[lang === 'kk' ? 'kk' : 'ru'].general);
			expect(faults).toEqual([]);
			await close();
		}
	);

	it.each(LANGS)('says without scripts what to do, with the general request and the list (%s)', async (lang) => {
		const words = askWords(lang);
		const { page, visit, close } = await openPage(browser, site, { javaScriptEnabled: false });
		await visit(`/${lang}/${PATH}`);
		expect(await page.locator('main').innerText()).toContain(words.noScript);
		const text = lang === 'kk' ? 'kk' : 'ru';
		expect(await letter(page)).toContain(LETTERS[text].general);
		expect(await letter(page)).toContain(LAW[text]);
		expect(await page.locator('[data-letter]').isVisible()).toBe(true);
		expect(await page.locator('main button, main a[href^="mailto:"]').count()).toBe(0);
		for (const kind of REQUEST_KINDS) expect((await offered(page, kind)).length).toBeGreaterThan(2);
		await close();
	});
});
