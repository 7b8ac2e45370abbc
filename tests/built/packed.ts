/** What the built pages weigh with gzip, by their HTML: each with everything that it has the browser fetch at once. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BASE } from './browser.ts';
import { BUILD, builtFiles, builtPages, tags, type BuiltPage } from './listing.ts';

export const pages = builtPages();

/** Files that a page's own HTML has the browser fetch at once. */
export function fetched({ html }: BuiltPage): string[] {
	const links = tags(html, 'link')
		.filter(({ attributes }) => /stylesheet|preload|icon/.test(attributes['rel'] ?? ''))
		.map(({ attributes }) => attributes['href']);
	const scripts = tags(html, 'script').map(({ attributes }) => attributes['src']);
	const fonts = [...html.matchAll(/url\('?([^'")]+)'?\)/g)]
		.map(([, url]) => url!)
		.filter((url) => url.endsWith('.woff2'));
	return [...new Set([...links, ...scripts, ...fonts])]
		.filter((address) => address !== undefined)
		.map((address) => address.slice(BASE.length + 1));
}

const packed = new Map<string, number>();

export function packedBytes(file: string): number {
	const known = packed.get(file);
	if (known !== undefined) return known;
	const bytes = readFileSync(join(BUILD, file));
	const size = file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
	packed.set(file, size);
	return size;
}

/** Bytes of a page and of everything that its HTML asks for at once, with gzip. */
export function packedWeight(page: BuiltPage): number {
	const number = gzipSync(page.html, { level: 9 }).length;
	return fetched(page).reduce((sum, file) => sum + packedBytes(file), number);
}

/** The heaviest page of every kind. */
export const heaviest = [...new Set(pages.map(({ kind }) => kind))].map(
	(kind) =>
		pages
			.filter((page) => page.kind === kind)
			.map((page) => ({ kind, path: page.path, bytes: packedWeight(page) }))
			.sort((a, b) => b.bytes - a.bytes)[0]!
);

/** Built scripts that hold the library of the engine: known by the name of its files, which nothing else says. */
export const LIBRARY = builtFiles().filter(
	(file) =>
		file.startsWith('_app/') &&
		file.endsWith('.js') &&
		/RecordBatchReader|duckdb-mvp/.test(readFileSync(join(BUILD, file), 'utf8'))
);
