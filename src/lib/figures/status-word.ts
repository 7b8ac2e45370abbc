/** The word of a status as figures write it: short, in the reader's language. */

import type { Lang, Status } from '../contract/vocabulary.ts';

const WORDS: Record<Lang, Record<Status, string>> = {
	kk: {
		actual: 'нақты',
		preliminary: 'алдын ала дерек',
		plan: 'жоспар',
		estimate: 'бағалау',
		law: 'заң нормасы'
	},
	ru: {
		actual: 'факт',
		preliminary: 'предварительно',
		plan: 'план',
		estimate: 'оценка',
		law: 'норма закона'
	},
	en: { actual: 'actual', preliminary: 'preliminary', plan: 'plan', estimate: 'estimate', law: 'set by law' }
};

export function statusWord(status: Status, lang: Lang): string {
	return WORDS[lang][status];
}
