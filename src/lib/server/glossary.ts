/** The terms as a page explains them in one language; asked once while building. */

import { FORMULAS } from '../contract/formulas.ts';
import type { Lang } from '../contract/vocabulary.ts';
import { glossary, type Term } from '../query/glossary.ts';
import { run } from '../query/query.ts';
import { definedPieces } from '../text/defined.ts';
import { glossaryWords } from '../text/pages/glossary.ts';
import { byName } from '../text/sort.ts';
import { terms as termWords } from '../text/terms.ts';
import { pathTo } from './site.ts';
import type { Explained, ExplainedTerms } from '../text/explained-terms.ts';
import { sourcePath } from './citations.ts';
import { engine, publishedRecord } from './dataset.ts';

let known: Promise<readonly Term[]> | null = null;

/** Every term by name, with what it rests on. */
export async function explainedTerms(lang: Lang): Promise<readonly Explained[]> {
	known ??= engine().then((connector) => run(glossary, connector));
	const record = await publishedRecord();
	const order = byName(lang);
	return (await known)
		.map((term) => ({
			code: term.code,
			name: term.name[lang],
			names: term.name,
			says: term.says[lang],
			forms: term.forms[lang],
			path: pathTo(`/${lang}/glossary/#${term.code}`),
			source:
				term.sourceId === null
					? null
					: { title: record.publication(term.sourceId).title[lang], path: sourcePath(term.sourceId, lang) },
			formula:
				term.formula === null
					? null
					: {
							name: termWords(lang).formulas[term.formula].name,
							symbols: FORMULAS[term.formula].symbols,
							path: pathTo(`/${lang}/method/#formula-${term.formula}`)
						}
		}))
		.sort((a, b) => order(a.name, b.name));
}

/** The terms that these texts use, and the words around their explanations. */
export async function termsIn(texts: readonly string[], lang: Lang): Promise<ExplainedTerms> {
	const all = await explainedTerms(lang);
	const met = new Set(definedPieces(texts, all).flatMap((pieces) => pieces.map(({ code }) => code)));
	const { open, close } = glossaryWords(lang);
	return {
		words: { open, close },
		terms: all
			.filter(({ code }) => met.has(code))
			.map(({ code, name, says, forms, path }) => ({ code, name, says, forms, path }))
	};
}
