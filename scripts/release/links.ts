/** Where the pages of an edition lead: inside it, where the file must be, or to the newest pages. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINK = /\s(?:href|src|action)="([^"]*)"/g;

export interface Place {
	/** Base path of the newest pages, and of the edition. */
	readonly base: string;
	readonly edition: string;
}

export interface Leads {
	/** What is linked in the edition and not there, each with a page that links it. */
	readonly lost: readonly string[];
	/** Paths on the newest pages, without a query or an anchor. */
	readonly outside: readonly string[];
}

export interface Page {
	/** Path inside the edition. */
	readonly path: string;
	readonly html: string;
}

/** Of the pages in a folder; `files` are the paths of the edition. */
export function leadsOf(site: string, files: readonly string[], place: Place): Leads {
	const pages = files.filter((path) => path.endsWith('.html'));
	return leadsIn(
		pages.map((path) => ({ path, html: readFileSync(join(site, path), 'utf8') })),
		files,
		place
	);
}

export function leadsIn(pages: readonly Page[], files: readonly string[], { base, edition }: Place): Leads {
	const there = new Set(files.map((path) => `${edition}/${path}`));
	const lost = new Map<string, string>();
	const outside = new Set<string>();
	for (const { path: page, html } of pages) {
		const tags = html.replace(/<(script|textarea)\b[^>]*>[\s\S]*?<\/\1>/g, (whole) =>
			whole.slice(0, whole.indexOf('>') + 1)
		);
		for (const [, written] of tags.matchAll(LINK)) {
			const path = pathOf(written!, `${edition}/${page}`);
			if (path === null) continue;
			const file = path.endsWith('/') ? `${path}index.html` : path;
			if (path.startsWith(`${edition}/`)) {
				if (!there.has(file)) lost.set(path, page);
			} else if (path.startsWith(`${base}/`)) outside.add(path);
			else lost.set(path, page);
		}
	}
	return { lost: [...lost].map(([path, page]) => `${path} (linked from ${page})`), outside: [...outside].sort() };
}

/** Null for what is on another site or on the page itself. */
function pathOf(written: string, page: string): string | null {
	if (/^(?:[a-z]+:|\/\/|#|\?)/.test(written) || written === '') return null;
	const { pathname } = new URL(written.replaceAll('&amp;', '&'), `http://edition${page.replace(/index\.html$/, '')}`);
	return decodeURIComponent(pathname);
}
