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

/** So many rows or entries of one markup are looked at; the next ones differ in words. */
const ALIKE = 3;

/**
 * Takes out of an open page the rows and entries whose markup more than three before them have: axe looks at markup and
 * colours, and takes as long for a row of words as for the first. What a browser shows of them, empty or not, is part of the markup.
 */
export async function leaveOutAlike(page: Page): Promise<number> {
	return page.evaluate((most) => {
		const markup = (element: Element): string => {
			const named = [...element.attributes].map(({ name, value }) =>
				/^(class|role|type|scope|tabindex|style)$/.test(name) ? `${name}=${value}` : `${name}=${value === '' ? '' : 1}`
			);
			const inner =
				element.children.length > 0 ? [...element.children].map(markup) : [element.textContent === '' ? '' : '1'];
			return `${element.tagName} ${named.sort().join(' ')}(${inner.join()})`;
		};
		let left = 0;
		for (const list of document.querySelectorAll('tbody, ul, ol, dl')) {
			const seen = new Map<string, number>();
			for (const entry of [...list.children]) {
				const code = markup(entry);
				const before = seen.get(code) ?? 0;
				seen.set(code, before + 1);
				if (before < most) continue;
				left += entry.querySelectorAll('*').length + 1;
				entry.remove();
			}
		}
		return left;
	}, ALIKE);
}

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
