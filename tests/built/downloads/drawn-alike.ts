/** What an SVG draws, however it is written: elements with their attributes in order of name, and words. Knows no figure and no typeface. */

import type { Page } from 'playwright-core';

/** One line for each element and text. */
export async function shapesOf(page: Page, svg: string): Promise<string[]> {
	return page.evaluate(
		(text) => {
			const lines: string[] = [];
			const walk = (node: Node): void => {
				if (node instanceof Element) {
					const told = [...node.attributes]
						.filter(({ name }) => !name.startsWith('xmlns'))
						.map(({ name, value }) => `${name}=${value.trim().replace(/\s+/g, ' ')}`)
						.sort();
					lines.push([node.localName, ...told].join(' '));
					node.childNodes.forEach(walk);
				} else if (node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '') {
					lines.push((node.textContent ?? '').trim().replace(/\s+/g, ' '));
				}
			};
			walk(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement);
			return lines;
		},
		svg.replace(/@font-face\{.*?\}/gs, '')
	);
}
