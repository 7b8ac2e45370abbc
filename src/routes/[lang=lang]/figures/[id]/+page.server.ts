/** Asks a figure's question while building, and gathers the words and receipts that its page shows. */

import { render } from 'svelte/server';
import { FORMULAS, isFormulaId } from '$lib/contract/formulas.ts';
import { LANGS, type Lang } from '$lib/contract/vocabulary.ts';
import { annotatedStatement, inOneLanguage } from '$lib/figures/annotations.ts';
import { defaultChoices, everyState } from '$lib/figures/choices.ts';
import { creditsOf } from '$lib/figures/credits.ts';
import type { Figure, FigureRow } from '$lib/figures/figure.ts';
import { FIGURES, figureOf } from '$lib/figures/figures.ts';
import type { WeakOfFact } from '$lib/figures/weak-evidence.ts';
import { citationFile } from '$lib/export/citation/citation-file.ts';
import { embedPath } from '$lib/export/embed/embed-address.ts';
import { escaped } from '$lib/export/escaped.ts';
import { picturePath } from '$lib/export/files.ts';
import { annotationWords } from '$lib/text/annotations.ts';
import { councilWords } from '$lib/text/pages/council.ts';
import { shareWords } from '$lib/text/pages/share.ts';
import { embedWords } from '$lib/text/pages/embed.ts';
import { exploreHash } from '$lib/export/fragment.ts';
import { fill } from '$lib/text/fill.ts';
import { day } from '$lib/text/periods.ts';
import { quoteWords } from '$lib/text/pages/quote.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { terms } from '$lib/text/terms.ts';
import { answered } from '$lib/server/answers.ts';
import type { Requestable } from '$lib/figures/requestable.ts';
import { requestableOf } from '$lib/server/requestable.ts';
import { figureWordsFile } from '$lib/server/figure-words.ts';
import { engineBytes, manifest } from '$lib/server/manifest.ts';
import { leadsLink } from '$lib/server/leads.ts';
import { termsIn } from '$lib/server/glossary.ts';
import { citedSources } from '$lib/server/receipts.ts';
import { publishedRecord } from '$lib/server/dataset.ts';
import { dayColumns } from '$lib/server/files/catalogue.ts';
import { offeredFiles } from '$lib/server/files/offered.ts';
import { frozenDay, parquetFolder } from '$lib/server/editions.ts';
import { figureSources } from '$lib/server/files/facts.ts';
import { firstCitation } from '$lib/server/first-citation.ts';
import { address, pathTo } from '$lib/server/site.ts';
import { BuiltOnly } from '$lib/view/built-only.ts';
import { RowList } from '$lib/export/row-list.ts';
import FromSources from '$lib/view/FromSources.svelte';
import { creditsOn, formulasOf, numbered, type PageSource } from '$lib/view/shown-sources.ts';
import { citedPlace } from '$lib/server/place.ts';
import { textureNames } from '$lib/view/textures.ts';
import { listed, WHOLE } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listed(
	() => LANGS.flatMap((lang) => FIGURES.map(({ id }) => ({ lang, id }))),
	WHOLE
);

export const load: PageServerLoad = async ({ params: { lang, id } }) => {
	const figure = figureOf(id);
	const answer = await answered(figure);
	const { rows, annotations, weak } = answer;
	const statement = annotatedStatement(figure, answer, defaultChoices(figure.choices), lang);
	const { figure: words, receipt, recompute } = pageWords(lang);
	const { offer, frame } = embedWords(lang);
	const { formulas } = terms(lang);
	const requestable = await requestableOf(figure, answer, lang);
	const record = await publishedRecord();
	const states = everyState(figure.choices).map((choices) => annotatedStatement(figure, answer, choices, lang));
	// A table may derive what no row of the answer holds, such as a sum of ours.
	const derived = [...rows, ...states.flatMap(({ table }) => table.rows)];
	const formulaIds = new Set(derived.flatMap(({ formula }) => (formula === null ? [] : [formula])));
	const sourceOf = (factId: string) => record.fact(factId).sourceId;
	// What the table shows first is numbered first; a row outside every table is led to from elsewhere.
	const all = creditsOf([statement, ...states, { table: { rows } }], sourceOf);
	const sources = citedSources(all, record, lang);
	const sourceIds = states.flatMap(({ table, annotations: notes = [] }) =>
		[...table.rows, ...notes].flatMap((row) => row.sourceIds ?? [])
	);
	const pageSources = [...all].map(([sourceId, factIds]): PageSource => {
		return { id: sourceId, publisher: record.publication(sourceId).publisher[lang], factIds };
	});
	const sentences = states.flatMap(({ takeaway, refusals, caveats }) => [takeaway, ...refusals, ...caveats]);

	const usedFormulas = [...formulaIds].filter(isFormulaId).map((formula) => ({
		id: formula,
		name: formulas[formula].name,
		symbols: FORMULAS[formula].symbols,
		href: pathTo(`/${lang}/method/#formula-${formula}`)
	}));

	const citationText = () => {
		const work = firstCitation(figure, answer, figureSources(figure, answer, record, lang), lang);
		return citationFile(work, '.txt', shareWords(lang).citation).text.trim();
	};

	return {
		rows: RowList.from(rows) as FigureRow[],
		annotations: annotations.map((annotation) => inOneLanguage(annotation, lang)),
		weak: RowList.from(Object.entries(weak).map(([factId, fact]) => ({ factId, ...fact }))) as WeakOfFact[],
		annotationsHeading: annotationWords(lang).heading,
		words,
		figureWords: figureWordsFile(id, lang),
		explained: await termsIn(sentences, lang),
		recomputeWords: recompute,
		quoteWords: quoteWords(lang).panel,
		quoteFile: pathTo(`/${lang}/figures/${id}/quote.json`),
		quoteWordsFile: pathTo(`/${lang}/quote-words.json`),
		pack: { words: councilWords(lang).add, href: pathTo(`/${lang}/council/?add=${id}`) },
		engineBytes: engineBytes(),
		share: {
			words: shareWords(lang),
			place: citedPlace(id, lang),
			cite: pathTo(`/${lang}/figures/${id}/cite/`),
			cited: frozenDay() === null ? null : new BuiltOnly(escaped(citationText())),
			root: address(pathTo('/')).slice(0, -1),
			picture: address(pathTo(picturePath(lang, id))),
			offer,
			offered: await offeredFiles(figure, lang),
			source: [frame.source, fill(frame.record, { day: day(manifest().day, lang) }), frame.licence].join(' '),
			explore: pathTo(`/${lang}/explore/`) + exploreHash(figure.query.sql.trim()),
			parquet: parquetFolder(),
			days: dayColumns(figure.query.extracts)
		},
		related: relatedTo(figure, lang),
		requestable: requestable,
		leads: lacksFigures(requestable) ? leadsLink(lang) : null,
		from: new BuiltOnly(
			render(FromSources, {
				props: {
					shown: numbered(pageSources, creditsOn(pageSources, statement)),
					sources,
					formulas: usedFormulas,
					shownFormulas: formulasOf(statement),
					words,
					receiptWords: receipt
				}
			}).body.replace(/<!--.*?-->/gs, '')
		),
		sources: pageSources,
		address: address(pathTo(`/${lang}/figures/${id}/`)),
		sourcesPath: pathTo(`/${lang}/sources/`),
		sourceNames: Object.fromEntries(sourceIds.map((id) => [id, record.publication(id).title[lang]])),
		formulaPage: pathTo(`/${lang}/method/`),
		textures: textureNames(lang),
		head: {
			title: figure.wordsIn(lang).title,
			description: figure.wordsIn(lang).description,
			...(frozenDay() === null && {
				picture: { address: address(pathTo(`/${lang}/figures/${id}/picture.png`)), alt: statement.alt }
			}),
			oembed: address(pathTo(`${embedPath(lang, id, '')}oembed.json`))
		}
	};
};

/** Does its table say of something that it is not published or old? A disagreement lacks nothing. */
function lacksFigures({ known }: Requestable): boolean {
	return Object.keys(known).some((name) => !name.startsWith('disagreement='));
}

/** The figure of which this is a narrower reading, then those that are of this one. */
function relatedTo(
	{ id, within }: Figure,
	lang: Lang
): { readonly kind: 'wider' | 'narrower'; readonly href: string; readonly title: string }[] {
	const link = (kind: 'wider' | 'narrower', { id: to, wordsIn }: Figure) => ({
		kind,
		href: pathTo(`/${lang}/figures/${to}/`),
		title: wordsIn(lang).title
	});
	const narrower = FIGURES.filter((one) => one.within === id).sort((a, b) => a.order - b.order);
	return [
		...(within === undefined ? [] : [link('wider', figureOf(within))]),
		...narrower.map((one) => link('narrower', one))
	];
}
