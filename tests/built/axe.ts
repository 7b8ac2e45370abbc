/** axe on a page that stands open: the rules that are asked, the colours of a scheme, what it finds in words. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const ALL: RunOptions = { runOnly: { type: 'tag', values: WCAG } };
/** Colours stand in styles, which know no language: they are looked at in one, in light and dark. */
export const WITHOUT_COLOURS: RunOptions = { ...ALL, rules: { 'color-contrast': { enabled: false } } };
/** In the dark the page is the same; only what its colours decide can differ. */
export const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds on a page that stands open, in words. */
export async function findings(page: Page, rules = ALL): Promise<string[]> {
	const { violations } = await page.evaluate(
		(wanted) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(wanted),
		{ resultTypes: ['violations'], ...rules } satisfies RunOptions
	);
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/** A figure in a page of others has the colours that its address names, not those of the device. */
export async function showIn(page: Page, scheme: 'light' | 'dark'): Promise<void> {
	await page.emulateMedia({ colorScheme: scheme });
	await page.evaluate((name) => {
		const { dataset } = document.documentElement;
		if (dataset['theme'] !== undefined) dataset['theme'] = name;
	}, scheme);
}
