/** The answer of a figure while building: the rows of its question and the annotations that it takes. */

import { annotationQuery, type Answer } from '$lib/figures/annotations.ts';
import type { Figure } from '$lib/figures/figure.ts';
import { run } from '$lib/query/query.ts';
import { engine } from './record.server.ts';

export async function answered(figure: Figure): Promise<Answer> {
	const connector = await engine();
	const query = annotationQuery(figure);
	return {
		rows: await run(figure.query, connector),
		annotations: query === null ? [] : await run(query, connector)
	};
}
