/** What an SVG draws, however it is written: elements with their attributes in order of name, and words. */

import type { Page } from 'playwright-core';

/** One line for each element, with the words that stand in it itself. */
export async function shapesOf(page: Page, svg: string): Promise<string[]> {
	return page.evaluate(
		(text) =>
			[...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('*')].map((element) => {
				const texts = [...element.attributes]
					.filter(({ name }) => !name.startsWith('xmlns'))
					.map(({ name, value }) => `${name}=${value.trim().replace(/\s+/g, ' ')}`)
					.sort();
				const words = [...element.childNodes]
					.filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
					.map(({ textContent }) => textContent?.trim().replace(/\s+/g, ' '));
				return [element.localName, ...texts, ...words.filter((word) => word !== '')].join(' ');
			}),
		svg.replace(/@font-face\{.*?\}/gs, '')
	);
}
