/** The rows of every figure from the extracts of the real record, asked once. */

import { existsSync } from 'node:fs';
import type { Answer } from '../../src/lib/figures/annotations.ts';
import type { Figure, FigureRow } from '../../src/lib/figures/figure.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import { answerOf, extractsOf } from '../../src/lib/figures/figure-answer.ts';

const EXTRACTS = 'static/data';
const requested = new Map<string, Promise<Answer>>();

/** Rows of a figure, each figure asked once. Throws when the extracts are not built. */
export function answers(figure: Figure): Promise<readonly FigureRow[]> {
	if (!existsSync(`${EXTRACTS}/manifest.json`)) {
		throw new Error(`figures: ${EXTRACTS}/manifest.json is not there; run "npm run data" first`);
	}
	return answered(figure).then(({ rows }) => rows);
}

/** Rows of a figure with the annotations that it takes. */
export function answered(figure: Figure): Promise<Answer> {
	const known = requested.get(figure.id) ?? answeredFrom(EXTRACTS, figure);
	requested.set(figure.id, known);
	return known;
}

/** The whole answer of a figure from the extracts in a folder. */
export async function answeredFrom(folder: string, figure: Figure): Promise<Answer> {
	const connector = await openNode(folder, extractsOf(figure));
	try {
		return await answerOf(figure, connector);
	} finally {
		await connector.close();
	}
}
