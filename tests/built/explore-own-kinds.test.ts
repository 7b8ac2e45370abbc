/** Every kind of file that explore reads, brought to the built site in Chromium under the headers that it is shipped with. */

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { packedParquet, PACKINGS } from '../parquet.ts';
import { answered, cells, fullEditor } from './answered.ts';
import { openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';
import { serveByNginx } from './nginx-site.ts';

const PATIENCE = { timeout: 60_000 };
const fixture = (name: string) => readFileSync(`tests/fixtures/${name}`);

const COUNTED = 'count(*), sum(amount), max(name)';
const FEATHER = 'count(*), sum(amount), max(region), count(*) filter (yes)';

type Content = () => Uint8Array | Promise<Uint8Array>;

/** A file, what is asked of it, and the cells of the answer. */
const FILES: readonly (readonly [name: string, content: Content, select: string, cells: readonly string[]])[] =
	[
		...PACKINGS.map(
			(packing) =>
				[`${packing}.parquet`, () => packedParquet(packing), COUNTED, ['5000', '3 124 375', 'synthetic 99']] as const
		),
		...(['lz4', 'zstd'] as const).map(
			(codec) =>
				[
					`${codec}.feather`,
					() => fixture(`arrow/synthetic-${codec}.arrow`),
					FEATHER,
					['20 000', '212 132.25', 'ө 4', '10 000']
				] as const
		),
		['polars.parquet', () => fixture('own/p09-polars.parquet'), '"регион", n, dec', ['Абай', '1', '1.50', 'Ұлытау', '2', '2.25']],
		['brotli.parquet', () => fixture('own/p03-brotli.parquet'), '*', ['Әсем', '9 007 199 254 740 993', 'Қанат', '−9 223 372 036 854 775 808', 'empty', 'empty']],
		['cents.parquet', () => fixture('own/p19-decimal-cents.parquet'), '"сумма"', ['5.10', '4.35', '1.10', '19.99', '1 234 567.89', '−5.10']],
		['polars.feather', () => fixture('own/a06-polars.arrow'), '*', ['Абай', '1', 'Ұлытау', '2']],
		['pandas.csv', () => fixture('own/c18-pandas-floats.csv'), 'share::varchar', ['0.3333333333333333', '0.6666666666666666', '0.30000000000000004', '0.25']],
		['fractions.xlsx', () => fixture('own/x15-long-fractions.xlsx'), '"доля"::varchar, typeof("доля")', [...Array<string[]>(3).fill(['0.3333333333333333', 'DOUBLE']).flat(), '0.25', 'DOUBLE']],
		['long.jsonl', () => fixture('own/j02-bigint.jsonl'), 'id, n', ['9007199254740993', '1', '9007199254740995', '2']]
	]; // prettier-ignore

/** Files that become no table, and all that the page says of each. */
const REFUSED: readonly (readonly [name: string, content: () => Uint8Array, said: string])[] = [
	[
		'encrypted.parquet',
		() => fixture('own/p13-encrypted.parquet'),
		'encrypted.parquet is encrypted and cannot be read here; save it without a key.'
	],
	[
		'interval.parquet',
		() => fixture('own/p20-interval.parquet'),
		'interval.parquet has a column of a type that we cannot read: INTERVAL; save it without that column or as CSV.'
	],
	[
		'broken.feather',
		() => fixture('arrow/synthetic-lz4.arrow').fill(7, 700, 900),
		'broken.feather is damaged and was not read: lz4 offset out of range 1799; save it anew.'
	]
];

const HOSTS = {
	'the headers of _headers': serveBuild,
	nginx: () => serveByNginx('build')
} as const;

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** Brings a file and has all of it read; gives what the page says when that is over. */
async function read(page: Page, name: string, content: Uint8Array): Promise<string> {
	const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
	await page.locator('[data-drop] input[type=file]').setInputFiles(file);
	const button = page.locator('[data-read]:enabled');
	const over = page.locator('[data-own-step="done"], [data-own-step="refused"]');
	await button.or(over).first().waitFor(PATIENCE);
	if (await button.isVisible()) await button.click();
	await over.waitFor(PATIENCE);
	return over.innerText();
}

async function ask(page: Page, sql: string): Promise<string[]> {
	await page.locator('.cm-content').click();
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(sql);
	await page.locator('[data-run]:enabled').click();
	await answered(page);
	return cells(page);
}

describe.each(Object.keys(HOSTS) as (keyof typeof HOSTS)[])("a reader's own file under %s", (host) => {
	let site: Pick<Site, 'origin' | 'close'>;
	let watched: WatchedPage;
	beforeAll(async () => {
		site = await HOSTS[host]();
		watched = await openPage(browser, site as Site);
		await watched.visit('/en/explore/');
		await fullEditor(watched.page);
		await watched.page.locator('[data-own] > summary').click();
	}, PATIENCE.timeout);
	afterAll(async () => {
		await watched.close();
		await site.close();
	});

	it.each(FILES)('%s is read', async (name, content, select, expected) => {
		const text = await read(watched.page, name, await content());
		const table = await watched.page.locator('[data-own-tables] strong').last().innerText();
		expect(text).toContain(table);
		expect(await ask(watched.page, `select ${select} from "${table}"`)).toEqual(expected);
		expect(watched.faults).toEqual([]);
	});

	it.each(REFUSED)('%s is refused in words of its own', async (name, content, text) => {
		expect(await read(watched.page, name, content())).toBe(text);
		expect(watched.faults).toEqual([]);
	});
});
