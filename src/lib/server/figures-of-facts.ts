/** Which figures of the site rest on which printed figures; asked once while building. */

import type { Figure } from '../figures/figure.ts';
import { FIGURES } from '../figures/figures.ts';
import { run } from '../query/query.ts';
import { engine } from './dataset.ts';

let known: Promise<ReadonlyMap<string, readonly Figure[]>> | null = null;

/** By fact id; a fact that no figure shows is not in it. */
export function figuresThatShow(): Promise<ReadonlyMap<string, readonly Figure[]>> {
	known ??= ask();
	return known;
}

async function ask(): Promise<ReadonlyMap<string, readonly Figure[]>> {
	const connector = await engine();
	const shown = new Map<string, Figure[]>();
	for (const figure of FIGURES) {
		const rows = await run(figure.query, connector);
		for (const factId of new Set(rows.flatMap((row) => row.factIds))) {
			shown.set(factId, [...(shown.get(factId) ?? []), figure]);
		}
	}
	return shown;
}
