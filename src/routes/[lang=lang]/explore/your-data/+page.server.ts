/** The words of the page, what every figure reads, and the bytes that a first drawing loads. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { RECORD_TABLES } from '$lib/contract/record.ts';
import { annotationQuery } from '$lib/figures/annotations.ts';
import { FIGURES } from '$lib/figures/figures.ts';
import { annotationWords } from '$lib/text/annotations.ts';
import { tableWords } from '$lib/text/catalogue.ts';
import { exploreWords } from '$lib/text/pages/explore.ts';
import { exploreUserWords } from '$lib/text/pages/explore-user.ts';
import { filesWords } from '$lib/text/pages/files.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { yourDataWords } from '$lib/text/pages/your-data.ts';
import { terms } from '$lib/text/terms.ts';
import { figureWordsFile } from '$lib/server/figure-words.ts';
import { engineBytes } from '$lib/server/manifest.ts';
import { textureNames } from '$lib/view/textures.ts';
import { pathTo } from '$lib/server/site.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const load: PageServerLoad = ({ params: { lang } }) => {
	const words = yourDataWords(lang);
	const { figure, recompute } = pageWords(lang);
	const { formulas, units } = terms(lang);
	const { columns } = filesWords(lang);
	return {
		words,
		refused: {
			...exploreUserWords(lang).refused,
			// Explore reads more kinds of files than these.
			rubbish: words.files.neither,
			array: words.files.neither,
			'old-workbook': words.files.neither
		},
		failures: recompute.failures,
		megabytes: exploreWords(lang).megabytes,
		engineBytes: engineBytes(),
		tables: RECORD_TABLES.map(({ name }) => ({ name, title: tableWords(name, lang).name })),
		figures: FIGURES.map((figure) => ({
			id: figure.id,
			title: figure.wordsIn(lang).title,
			words: figureWordsFile(figure.id, lang).path,
			reads: [...figure.query.extracts, ...(annotationQuery(figure)?.extracts ?? [])]
		})),
		drawn: {
			words: words.picture,
			figure,
			columns: {
				number: columns.number,
				unit: columns.unit,
				day: columns.day,
				formula: columns.formula,
				facts: columns.facts
			},
			formulas: Object.fromEntries(Object.entries(formulas).map(([id, { name }]) => [id, name])),
			units,
			annotations: annotationWords(lang).heading,
			formulaPage: pathTo(`/${lang}/method/`),
			sourcesPath: pathTo(`/${lang}/sources/`),
			fonts: pathTo('/fonts/'),
			textures: textureNames(lang)
		},
		templates: pathTo(`/${lang}/explore/templates/`),
		head: { title: words.title, description: words.description }
	};
};
