/** Pages of the newest site that the pages of a kept edition lead to. */

import { readFileSync } from 'node:fs';
import { editionPath } from '../../src/lib/contract/editions.ts';
import { placeOf } from './folders.ts';
import { leadsIn } from './links.ts';
import type { Sum } from './sums.ts';

/** Their paths, each once, in order; files to download are not among them. */
export function leadsOutside(day: string, files: readonly Sum[], base: string, store: string): string[] {
	const edition = `${base}${editionPath(day)}`;
	const pages = files.filter(({ path }) => path.endsWith('.html'));
	const { outside } = leadsIn(
		pages.map((sum) => ({ path: sum.path, html: readFileSync(placeOf(day, sum, store), 'utf8') })),
		files.map(({ path }) => path),
		{ base, edition }
	);
	return outside.filter((path) => path.endsWith('/') && !path.startsWith(`${base}/v/`));
}
