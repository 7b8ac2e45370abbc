import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASES } from '../text/cases.ts';
import type { Case } from '../text/cases/case.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
let script: string;

/** The table of cases with the text layer it reads, as one classic script. */
async function bundled(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			lib: {
				entry: fileURLToPath(new URL('../text/cases.ts', import.meta.url)),
				formats: ['iife'],
				name: 'text'
			}
		}
	});
	const [first] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
	return first!.output[0].code;
}

/** What Chromium writes for every case, on a machine with this locale and zone. */
async function casesInChromium(locale: string, timezoneId: string): Promise<readonly Case[]> {
	const context = await browser.newContext({ locale, timezoneId });
	const page = await context.newPage();
	await page.addScriptTag({ content: script });
	const cases = await page.evaluate('text.CASES');
	await context.close();
	return cases as readonly Case[];
}

beforeAll(async () => {
	[browser, script] = await Promise.all([openBrowser(), bundled()]);
});

afterAll(() => browser?.close());

describe('the text layer in Chromium', () => {
	it.each([
		['kk-KZ', 'Asia/Almaty'],
		['ru-RU', 'Europe/Moscow'],
		['en-US', 'America/Los_Angeles'],
		['tr-TR', 'Pacific/Kiritimati']
	])('writes every case as Node does on a machine of %s, %s', async (locale, zone) => {
		const cases = await casesInChromium(locale, zone);
		expect(cases).toEqual(CASES);
		expect(cases.filter(({ got, expected }) => got !== expected)).toEqual([]);
	});
});
