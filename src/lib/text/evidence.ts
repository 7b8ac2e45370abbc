/** How weak evidence is told in few words, beside a number or within a sentence. Knows no page and no figure. */

import type { Evidence, Lang } from '../contract/vocabulary.ts';

/** Everything but a figure whose place in the publication was read. */
export type WeakEvidence = Exclude<Evidence, 'text'>;

/** The weakest first. */
export const WEAK_EVIDENCE: readonly WeakEvidence[] = ['headline', 'rewrite', 'assumed'];

const WORDS: Readonly<Record<Lang, Readonly<Record<WeakEvidence, string>>>> = {
	kk: {
		headline: 'тек тақырыптан оқылған',
		rewrite: 'басқалардың айтуынан',
		assumed: 'кезеңі, бірлігі немесе аясы жорамалданған'
	},
	ru: {
		headline: 'прочитано только в заголовке',
		rewrite: 'в чужом пересказе',
		assumed: 'период, единица или охват предположены'
	},
	en: {
		headline: 'read only in a headline',
		rewrite: 'as others retell it',
		assumed: 'period, unit or scope assumed'
	}
};

export function evidenceWords(evidence: WeakEvidence, lang: Lang): string {
	return WORDS[lang][evidence];
}

/** The weakest of several; null where each was read in its place, and of none. */
export function weakestOf(all: readonly (Evidence | undefined)[]): WeakEvidence | null {
	return WEAK_EVIDENCE.find((weak) => all.includes(weak)) ?? null;
}
