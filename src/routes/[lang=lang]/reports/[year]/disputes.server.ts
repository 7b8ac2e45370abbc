/** Tells the disagreements of a year in the words of one language, each with what may be asked about it. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import type { RequestKey } from '$lib/figures/request-key.ts';
import { figure } from '$lib/figures/disagreement-cards/figure.ts';
import { requestOfCard, cards, type Card } from '$lib/figures/disagreement-cards/row.ts';
import { run } from '$lib/query/query.ts';
import type { YearDisagreement } from '$lib/query/reports.ts';
import { fill } from '$lib/text/fill.ts';
import { reportWords } from '$lib/text/pages/reports.ts';
import { period } from '$lib/text/periods.ts';
import { whatOf } from '$lib/server/citations.ts';
import { engine, type PublishedRecord } from '$lib/server/dataset.ts';
import { gapSentence } from './compared.server.ts';
import { valueLink, type ValueLink } from './lines.server.ts';

export interface DisputeLine {
	readonly key: string;
	readonly what: string;
	readonly values: readonly (ValueLink & { readonly from: string })[];
	readonly gap: string;
	readonly asks: RequestKey;
}

let gathered: Promise<readonly Card[]> | null = null;

/** The cards of all years, asked once. */
async function allCards(): Promise<readonly Card[]> {
	gathered ??= engine().then(async (connector) => cards(await run(figure.query, connector)));
	return gathered;
}

export async function disputeLines(
	disagreements: readonly YearDisagreement[],
	record: PublishedRecord,
	lang: Lang
): Promise<DisputeLine[]> {
	const all = await allCards();
	return disagreements.map(({ factIds: [a, b], gap, gapPercent, unit }) => {
		const fact = record.fact(a);
		const card = all.find(({ factIds }) => factIds.includes(a) && factIds.includes(b));
		if (card === undefined) throw new Error(`reports: no card of disagreements holds ${a} and ${b}; it has to`);
		return {
			key: `${a} ${b}`,
			what: fill(reportWords(lang).disagreements.against, {
				what: whatOf(fact, record, lang),
				period: period(fact.start, fact.end, lang)
			}),
			values: [a, b].map((id) => ({
				...valueLink(id, record, lang),
				from: record.publication(record.fact(id).sourceId).title[lang]
			})),
			gap: gapSentence({ factIds: [a, b], gap, gapPercent, unit }, record, lang).sentence,
			asks: requestOfCard(card)
		};
	});
}
