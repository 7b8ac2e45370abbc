/** Asks an engine for the whole answer of a figure: the rows of its question and what stands beside them. */

import { annotationQuery, type Answer } from './annotations.ts';
import type { Figure } from './figure.ts';
import { weakBehind, weakFacts } from './weak-evidence.ts';
import { run, type Connector } from '../query/query.ts';

type QueriedFigure = Pick<Figure, 'id' | 'query' | 'annotations'>;

/** Every extract that it reads. */
export function extractsOf(figure: QueriedFigure): string[] {
	const beside = annotationQuery(figure)?.extracts ?? [];
	return [...new Set([...figure.query.extracts, ...beside, ...weakFacts.extracts])];
}

/** Throws EngineError when the engine broke, QueryError when a question fails. */
export async function answerOf(figure: QueriedFigure, connector: Connector): Promise<Answer> {
	const beside = annotationQuery(figure);
	const rows = await run(figure.query, connector);
	return {
		rows,
		annotations: beside === null ? [] : await run(beside, connector),
		weak: weakBehind(rows, await run(weakFacts, connector))
	};
}
