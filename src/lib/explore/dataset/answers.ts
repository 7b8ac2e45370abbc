/** Asks the questions of figures of an engine, one after another. */

import type { Answer } from '../../figures/annotations.ts';
import { loadFigure } from '../../figures/one-figure.ts';
import { EngineError } from '../../query/engine-error.ts';
import type { Connector } from '../../query/query.ts';
import { answerOf } from '../../figures/figure-answer.ts';

/** What the figure answers, or why it can not. */
export type Answered = { readonly answer: Answer } | { readonly problem: string };

/** Throws EngineError when the engine broke; a question that fails is told in its place. */
export async function answeredFigure(id: string, connector: Connector): Promise<Answered> {
	const figure = await loadFigure(id);
	try {
		return { answer: await answerOf(figure, connector) };
	} catch (cause) {
		if (cause instanceof EngineError) throw cause;
		return { problem: cause instanceof Error ? cause.message : String(cause) };
	}
}

/** Publication of each fact, and what each publication is called. */
export interface Origins {
	/** Source by fact. */
	readonly facts: ReadonlyMap<string, string>;
	readonly titles: ReadonlyMap<string, { readonly kk: string; readonly ru: string; readonly en: string }>;
}

export async function originsOf(connector: Connector): Promise<Origins> {
	const facts = await connector.rows('select fact_id, source_id from facts');
	const sources = await connector.rows('select source_id, title_kk, title_ru, title_en from sources');
	return {
		facts: new Map(facts.map((row) => [String(row['fact_id']), String(row['source_id'])])),
		titles: new Map(
			sources.map((row) => [
				String(row['source_id']),
				{ kk: String(row['title_kk']), ru: String(row['title_ru']), en: String(row['title_en']) }
			])
		)
	};
}
