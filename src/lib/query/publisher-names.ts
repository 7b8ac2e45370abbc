/**
 * Names of publishers as queries hand them over: `en|kk|ru`, several joined by `;`, so that one column of one name in
 * each language can be gathered and ordered like any text.
 */

import type { Lang } from '../contract/vocabulary.ts';
import type { CellReader } from './cells.ts';

export type PublisherNames = Readonly<Record<Lang, string>>;

/** Every publisher of the cell; none for an empty one. Throws for a name without its three languages. */
export function publisherList(cells: CellReader, column: string): readonly PublisherNames[] {
	return cells.ids(column).map((text) => {
		const [en, kk, ru, ...more] = text.split('|');
		if (en === undefined || kk === undefined || ru === undefined || more.length > 0)
			throw new TypeError(`column ${column} should hold en|kk|ru, got ${text}`);
		return { kk, ru, en };
	});
}

/** The publishers of the cell, joined by commas in each language. */
export function publisherNames(cells: CellReader, column: string): PublisherNames {
	const all = publisherList(cells, column);
	const joined = (lang: Lang) => all.map((names) => names[lang]).join(', ');
	return { kk: joined('kk'), ru: joined('ru'), en: joined('en') };
}
