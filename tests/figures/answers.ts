/** The rows of every figure from the extracts of the real record, asked once. */

import { existsSync } from 'node:fs';
import type { Figure, FigureRow } from '../../src/lib/figures/figure.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import { run } from '../../src/lib/query/query.ts';

const EXTRACTS = 'static/data';
const asked = new Map<string, Promise<readonly FigureRow[]>>();

/** Rows of a figure, each figure asked once. Throws when the extracts are not built. */
export function answers(figure: Figure): Promise<readonly FigureRow[]> {
	if (!existsSync(`${EXTRACTS}/manifest.json`)) {
		throw new Error(`figures: ${EXTRACTS}/manifest.json is not there; run "npm run data" first`);
	}
	const known = asked.get(figure.id) ?? ask(figure);
	asked.set(figure.id, known);
	return known;
}

async function ask(figure: Figure): Promise<readonly FigureRow[]> {
	const connector = await openNode(EXTRACTS, figure.query.extracts);
	try {
		return await run(figure.query, connector);
	} finally {
		await connector.close();
	}
}
