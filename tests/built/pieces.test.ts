import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import { defaultChoices } from '../../src/lib/figures/choices.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import type { Figure } from '../../src/lib/figures/figure.ts';
import { drawing } from '../../src/routes/picture/drawn.server.ts';
import { pieceOf } from '../../src/routes/picture/piece.ts';
import { pictureStyles } from '../../src/routes/picture/styles.server.ts';
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
			expect(html).not.toMatch(/undefined|NaN|var\(|<script|href="#/);
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
