/** What a citation of a figure in its first state names; without a day of access, which is the reader's. */

import type { Lang } from '../contract/vocabulary.ts';
import { citedWork } from '../export/citation/citing.ts';
import type { CitedWork } from '../export/citation/cited-work.ts';
import { factIn, publicationIn, type FigureSources } from '../export/table/facts.ts';
import { annotatedStatement, type Answer } from '../figures/annotations.ts';
import { defaultChoices } from '../figures/choices.ts';
import { creditsOf } from '../figures/credits.ts';
import type { Figure } from '../figures/figure.ts';
import { citedPlace } from './place.ts';

export function firstCitation(figure: Figure, answer: Answer, sources: FigureSources, lang: Lang): CitedWork {
	const choices = defaultChoices(figure.choices);
	const shown = annotatedStatement(figure, answer, choices, lang);
	const credits = creditsOf([shown], (factId) => factIn(sources, factId).sourceId);
	const place = citedPlace(figure.id, lang);
	return citedWork({ figure, choices, lang, credits, place, accessed: null }, (source) =>
		publicationIn(sources, source)
	);
}
