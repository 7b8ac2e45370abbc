/** `npm run picture`: takes docs/home.png, the picture of the README, from the built page. */

import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { openSite } from './serve/site.ts';

const site = await openSite({ folder: 'build', base: process.env.BASE_PATH ?? '', headers: () => [], port: 0 });
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
await page.goto(`${site.origin}${process.env.BASE_PATH ?? ''}/en/`, { waitUntil: 'networkidle' });
await page.screenshot({ path: 'docs/home.png' });
await browser.close();
await site.close();
