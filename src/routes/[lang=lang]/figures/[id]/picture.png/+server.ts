/** The picture of a figure for link previews, drawn while building. */

import { LANGS, type Lang, type PublisherKind } from '$lib/contract/vocabulary.ts';
import { defaultChoices } from '$lib/figures/choices.ts';
import { FIGURES, figureOf } from '$lib/figures/figures.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { terms } from '$lib/text/terms.ts';
import { picture } from '../../../../picture/picture.server.ts';
import { answered } from '../../../../record/answered.server.ts';
import { publishedRecord } from '../../../../record/record.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** Kinds of publishers that one line can name, those that printed most figures first. */
const MOST_KINDS = 4;

export const prerender = true;

export const entries: EntryGenerator = () => LANGS.flatMap((lang) => FIGURES.map(({ id }) => ({ lang, id })));

export const GET: RequestHandler = async ({ params: { id, lang } }) => {
	const figure = figureOf(id);
	const answer = await answered(figure);
	const { table } = figure.state(answer.rows, defaultChoices(figure.choices), lang);
	const shown = table.rows.flatMap((row) => row.factIds);
	const png = picture(figure, answer, lang, await sourceLine(shown, lang));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};

/** Who printed the figures: "Ashyq Qor. Source: Fund, law". */
async function sourceLine(factIds: readonly string[], lang: Lang): Promise<string> {
	const record = await publishedRecord();
	const { name, figure } = pageWords(lang);
	const counts = new Map<PublisherKind, number>();
	for (const factId of new Set(factIds)) {
		const { kind } = record.publication(record.fact(factId).sourceId);
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	const kinds = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_KINDS);
	return `${name}. ${figure.sourceColumn}: ${kinds.map(([kind]) => terms(lang).publisherKinds[kind]).join(', ')}`;
}
