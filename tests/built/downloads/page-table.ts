/** The table of a figure as the built page shows it to a reader without scripts. */

import { readFileSync } from 'node:fs';
import { BUILD } from '../listing.ts';

export interface PageTable {
	readonly heads: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Throws when the page has no table. */
export function pageTable(lang: string, id: string): PageTable {
	const html = readFileSync(`${BUILD}/${lang}/figures/${id}/index.html`, 'utf8');
	const table = /<section[^>]*data-table[^>]*>.*?<table[^>]*>(.*?)<\/table>/s.exec(html)?.[1];
	if (table === undefined) throw new Error(`page of ${id} should have a table, found none`);
	const head = /<thead>(.*?)<\/thead>/s.exec(table)?.[1] ?? '';
	// The rows that stand open, and those that are folded.
	const body = [...table.matchAll(/<tbody[^>]*>(.*?)<\/tbody>/gs)].map(([, part]) => part).join('');
	// The last column leads to the sources and is no part of the table itself.
	const rows = [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) => cellsOf(row!).slice(0, -1));
	return { heads: cellsOf(head).slice(0, -1), rows };
}

function cellsOf(row: string): string[] {
	return [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
		cell!
			.replace(/<!--.*?-->|<[^>]+>/gs, '')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&')
	);
}
