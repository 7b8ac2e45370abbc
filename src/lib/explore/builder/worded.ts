/** Gives the codes of vocabularies and the periods of a catalogue their words, so that the page needs no list of its own. */

import { STATUSES, type Lang } from '../../contract/vocabulary.ts';
import { buildWords } from '../../text/pages/explore-build.ts';
import { period } from '../../text/periods.ts';
import { terms } from '../../text/terms.ts';
import type { Catalogue } from './catalogue.ts';
import { SPANS } from './dimensions.ts';

export function worded(catalogue: Catalogue, lang: Lang): Catalogue {
	const { statuses, bases } = terms(lang);
	const named = <Code extends string>(codes: readonly Code[], nameOf: (code: Code) => string) =>
		Object.fromEntries(codes.map((code) => [code, { name: nameOf(code) }]));
	const periods = [...new Set(catalogue.facts.map((fact) => fact.period))].sort();
	return {
		...catalogue,
		codes: {
			...catalogue.codes,
			status: named(STATUSES, (status) => statuses[status].name),
			basis: named(Object.keys(bases) as (keyof typeof bases)[], (basis) => bases[basis]),
			span: named(SPANS, (span) => buildWords(lang).spans[span]),
			period: named(periods, (code) => period(code.slice(0, 10), code.slice(12), lang))
		}
	};
}
