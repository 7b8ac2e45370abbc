/** What an XML reader finds in the picture of an answer. */

import type { Page } from 'playwright-core';

export interface ReadPicture {
	/** Of the root; another one tells that the file is no XML. */
	readonly root: string;
	readonly title: string;
	/** All words in it, lines parted by blanks. */
	readonly texts: string;
	/** Rectangles of the drawing. */
	readonly rects: number;
	/** Where the address leads. */
	readonly href: string;
	/** What would reach out of the file, or need a page around it. */
	readonly reaches: number;
}

export async function readPicture(page: Page, svg: string): Promise<ReadPicture> {
	return page.evaluate((text) => {
		const shown = new DOMParser().parseFromString(text, 'image/svg+xml');
		return {
			root: shown.documentElement.tagName,
			title: shown.querySelector('title')?.textContent ?? '',
			texts: [...shown.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
			rects: shown.querySelectorAll('svg svg rect').length,
			href: shown.querySelector('svg > a')?.getAttribute('href') ?? '',
			reaches: shown.querySelectorAll('script, image, foreignObject, [class]').length
		};
	}, svg);
}
