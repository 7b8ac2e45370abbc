/** The rows of every figure from the extracts of the real record, asked once. */

import { existsSync } from 'node:fs';
import { annotationQuery, type Answer } from '../../src/lib/figures/annotations.ts';
import type { Figure, FigureRow } from '../../src/lib/figures/figure.ts';
import { weakBehind, weakFacts } from '../../src/lib/figures/weak-evidence.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import { run } from '../../src/lib/query/query.ts';

const EXTRACTS = 'static/data';
const asked = new Map<string, Promise<Answer>>();

/** Rows of a figure, each figure asked once. Throws when the extracts are not built. */
export function answers(figure: Figure): Promise<readonly FigureRow[]> {
	if (!existsSync(`${EXTRACTS}/manifest.json`)) {
		throw new Error(`figures: ${EXTRACTS}/manifest.json is not there; run "npm run data" first`);
	}
	return answered(figure).then(({ rows }) => rows);
}

/** Rows of a figure with the annotations that it takes. */
export function answered(figure: Figure): Promise<Answer> {
	const known = asked.get(figure.id) ?? ask(figure);
	asked.set(figure.id, known);
	return known;
}

async function ask(figure: Figure): Promise<Answer> {
	const query = annotationQuery(figure);
	const extracts = [...figure.query.extracts, ...(query?.extracts ?? []), ...weakFacts.extracts];
	const connector = await openNode(EXTRACTS, [...new Set(extracts)]);
	try {
		const rows = await run(figure.query, connector);
		return {
			rows,
			annotations: query === null ? [] : await run(query, connector),
			weak: weakBehind(rows, await run(weakFacts, connector))
		};
	} finally {
		await connector.close();
	}
}
