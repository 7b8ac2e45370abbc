/** The rules, with the words of precisions, statuses and evidence and every formula in words and symbols. */

import { FORMULAS, FORMULA_IDS } from '$lib/contract/formulas.ts';
import { EVIDENCE, PRECISIONS, STATUSES } from '$lib/contract/vocabulary.ts';
import type { Explained } from '$lib/text/formulas.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { rules } from '$lib/text/pages/rules.ts';
import { terms } from '$lib/text/terms.ts';
import { publishedRecord } from '$lib/server/dataset.ts';
import { pathTo, repository } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = pageWords(lang).method;
	const { formulas, letters, statuses, precisions, evidence } = terms(lang);
	const explained: Readonly<Record<string, readonly Explained[]>> = {
		rounding: PRECISIONS.map((precision) => precisions[precision]),
		statuses: STATUSES.map((status) => statuses[status]),
		evidence: EVIDENCE.map((kind) => evidence[kind])
	};
	const record = await publishedRecord();
	const known: Readonly<Record<string, string>> = letters;
	return {
		words,
		rules: rules(lang).map((rule) => ({
			...rule,
			...(rule.table !== undefined && { sql: pathTo(`/${lang}/data/#${rule.table}`) }),
			terms: explained[rule.id] ?? []
		})),
		formulas: FORMULA_IDS.map((id) => ({
			id,
			...formulas[id],
			symbols: FORMULAS[id].symbols,
			letters: Object.entries(FORMULAS[id].letters).map(([letter, stands]) => ({
				letter,
				stands:
					known[stands] ??
					record.nameOf('series', stands, lang) ??
					record.nameOf('measure:macro', stands, lang) ??
					stands
			}))
		})),
		repository,
		head: { title: words.title, description: words.description }
	};
};
