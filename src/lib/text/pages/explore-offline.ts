/** What is said about working without a network, by language. For building pages and for the worker that keeps them. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './explore-offline/en.ts';
import { kk } from './explore-offline/kk.ts';
import { ru } from './explore-offline/ru.ts';

export interface KeptWords {
	readonly noNetwork: string;
	/** {day}: newest day of publication in the data */
	readonly record: string;
	/** {day} */
	readonly saved: string;
	/** On the page of explore, before anything is kept. */
	readonly lead: string;
	/** Keeping everything on request. keep: {size}; keeping: {loaded}, {total}; kept: {day} */
	readonly hold: Readonly<
		Record<'keep' | 'keeping' | 'writing' | 'kept' | 'undated' | 'network' | 'room' | 'stop' | 'stopped', string>
	>;
}

const WORDS: Readonly<Record<Lang, KeptWords>> = { kk, ru, en };

export function keptWords(lang: Lang): KeptWords {
	return WORDS[lang];
}
