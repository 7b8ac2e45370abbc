/** Asks a figure's question while building, and gathers the words and receipts that its page shows. */

import { FORMULAS, isFormulaId } from '$lib/contract/formulas.ts';
import { LANGS, type Status } from '$lib/contract/vocabulary.ts';
import { defaultChoices } from '$lib/figures/choices.ts';
import { FIGURES, figureOf } from '$lib/figures/figures.ts';
import { textureOf } from '$lib/figures/texture.ts';
import { run } from '$lib/query/query.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { terms } from '$lib/text/terms.ts';
import { engineBytes } from '../../../record/manifest.server.ts';
import type { CitedFigures } from '../../../record/receipt.ts';
import { citedFigures } from '../../../record/receipts.server.ts';
import { engine, publishedRecord } from '../../../record/record.server.ts';
import { address, pathTo } from '../../../site.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const DRAWN_STATUSES: readonly Status[] = ['actual', 'preliminary', 'plan', 'estimate'];

const NAMED_ON_PAPER = 5;

export const entries: EntryGenerator = () => LANGS.flatMap((lang) => FIGURES.map(({ id }) => ({ lang, id })));

export const load: PageServerLoad = async ({ params: { lang, id } }) => {
	const figure = figureOf(id);
	const rows = await run(figure.query, await engine());
	const statement = figure.state(rows, defaultChoices(figure.choices), lang);
	const { figure: words, receipt, recompute } = pageWords(lang);
	const { statuses, formulas, notPublished } = terms(lang);
	const formulaIds = new Set(rows.flatMap((row) => (row.formula === null ? [] : [row.formula])));

	const sources = citedFigures(
		// What the table shows first is numbered first.
		[...statement.table.rows, ...rows].flatMap((row) => row.factIds),
		await publishedRecord(),
		lang
	);

	return {
		rows,
		words,
		receiptWords: receipt,
		recomputeWords: recompute,
		engineBytes: engineBytes(),
		sources,
		paper: {
			count: String(sources.length),
			publishers: publishersOf(sources),
			address: address(pathTo(`/${lang}/figures/${id}/`))
		},
		formulas: [...formulaIds].filter(isFormulaId).map((formula) => ({
			name: formulas[formula].name,
			symbols: FORMULAS[formula].symbols,
			href: pathTo(`/${lang}/method/#formula-${formula}`)
		})),
		formulaPage: pathTo(`/${lang}/method/`),
		textures: [
			...DRAWN_STATUSES.map((status) => ({ texture: textureOf(status), name: statuses[status].name })),
			{ texture: textureOf(null), name: notPublished }
		],
		head: {
			title: figure.words[lang].title,
			description: figure.words[lang].description,
			picture: { address: address(pathTo(`/${lang}/figures/${id}/picture.png`)), alt: statement.alt }
		}
	};
};

/** Who published most of the figures, for the one line that paper has for it. */
function publishersOf(sources: readonly CitedFigures[]): string {
	const figures = new Map<string, number>();
	for (const { publisher, receipts } of sources) {
		figures.set(publisher, (figures.get(publisher) ?? 0) + receipts.length);
	}
	const named = [...figures].sort(([, one], [, other]) => other - one).map(([publisher]) => publisher);
	return named.slice(0, NAMED_ON_PAPER).join(', ') + (named.length > NAMED_ON_PAPER ? ' …' : '');
}
