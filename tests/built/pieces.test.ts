import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import { defaultChoices } from '../../src/lib/figures/choices.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import type { Figure } from '../../src/lib/figures/figure.ts';
import { drawing } from '../../src/lib/server/picture/drawn.ts';
import { pieceOf } from '../../src/lib/export/picture/piece.ts';
import { pictureStyles } from '../../src/lib/server/picture/styles.ts';
import { answered } from '../figures/answers.ts';
import { openBrowser } from './browser.ts';

const MOST_BYTES = 40_000;
/** Columns of newsrooms, and the drawing that each takes. */
const COLUMNS = [
	[280, 'aq-phone'],
	[390, 'aq-phone'],
	[720, 'aq-desk']
] as const;

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await openBrowser();
	page = await browser.newPage();
});
afterAll(() => browser.close());

async function piece(figure: Figure, lang: Lang): Promise<string> {
	const state = { figure, answer: await answered(figure), choices: defaultChoices(figure.choices), lang };
	const around = { page: `https://example.kz/${lang}/figures/${figure.id}/`, source: 'Source: A & B.' };
	return pieceOf(state, around, pictureStyles(), (width, id) => drawing(state, width, id));
}

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('the piece of HTML of %s', (_, figure) => {
	it.each(LANGS)(
		'fits every column, with the drawing of its width, and touches nothing around it (%s)',
		async (lang) => {
			const html = await piece(figure, lang);
			expect(new TextEncoder().encode(html).length).toBeLessThan(MOST_BYTES);
			expect(html).not.toMatch(/undefined|NaN|<script|href="#/);
			// Every colour is one that the piece states itself, never one of the page around.
			const named = [...html.matchAll(/var\((--[\w-]+)/g)].map(([, role]) => role!);
			expect(named.filter((role) => !html.includes(`${role}:#`) && !/^--aq-(family|size)/.test(role))).toEqual([]);
			for (const [width, drawn] of COLUMNS) {
				await page.setViewportSize({ width, height: 900 });
				await page.setContent(`<!doctype html><body style="margin:0"><p class="tick">host</p>${html}`);
				const seen = await page.evaluate(() => ({
					over: document.documentElement.scrollWidth - innerWidth,
					drawings: [...document.querySelectorAll('figure > svg')]
						.filter((drawing) => drawing.checkVisibility())
						.map((drawing) => drawing.getAttribute('class')),
					host: getComputedStyle(document.querySelector('p')!).fontSize
				}));
				expect({ width, ...seen }).toEqual({
					width,
					over: 0,
					drawings: figure.text === true ? [] : [drawn],
					host: '16px'
				});
			}
		}
	);
});

/** Of two colours as the browser says them: how far the lighter stands from the darker. */
function contrast(one: string, other: string): number {
	const light = (colour: string) =>
		[...colour.matchAll(/[\d.]+/g)]
			.slice(0, 3)
			.map(([part]) => Number(part) / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
			.reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place]!, 0);
	const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
	return (high! + 0.05) / (low! + 0.05);
}

const [LIGHT, DARK] = ['rgb(251, 250, 246)', 'rgb(21, 22, 26)'];

describe('the paper of the piece', () => {
	it.each([
		['a page that says nothing, on a light device', '', 'light', LIGHT],
		['a page that says nothing, on a dark device', '', 'dark', LIGHT],
		['a page that follows the device, on a light one', 'light dark', 'light', LIGHT],
		['a page that follows the device, on a dark one', 'light dark', 'dark', DARK],
		['a page that is dark', 'dark', 'light', DARK]
	] as const)('is that of %s, and everything on it is read', async (_, scheme, device, paper) => {
		const figure = FIGURES.find(({ id }) => id === 'funding-growth')!;
		const html = await piece(figure, 'ru');
		await page.emulateMedia({ colorScheme: device });
		await page.setViewportSize({ width: 720, height: 900 });
		await page.setContent(`<!doctype html><html style="color-scheme:${scheme}"><body>${html}`);
		const seen = await page.evaluate(() => {
			const shown = [...document.querySelectorAll('figure.ashyq-qor :is(p, figcaption a, text)')].filter((one) =>
				one.checkVisibility()
			);
			const inks = shown.map((one) => {
				const { fill, color } = getComputedStyle(one);
				return one.namespaceURI?.endsWith('svg') ? fill : color;
			});
			const figure = document.querySelector('figure.ashyq-qor')!;
			return { paper: getComputedStyle(figure).backgroundColor, inks: [...new Set(inks)] };
		});
		await page.emulateMedia({ colorScheme: null });
		expect(seen.paper).toBe(paper);
		// What stands inside a bar has the colour of the paper.
		const faint = seen.inks.filter((ink) => ink !== paper && contrast(ink, paper) < 4.5);
		expect(faint).toEqual([]);
		expect(seen.inks.length).toBeGreaterThan(1);
	});
});
