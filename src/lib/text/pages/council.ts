/** The words of the pack of chosen figures, by language. For building pages: a browser gets its own only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './council/en.ts';
import { kk } from './council/kk.ts';
import { ru } from './council/ru.ts';

export interface CouncilWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	/** Said where scripts do not run. */
	readonly noScript: string;
	/** On the page of a figure. */
	readonly add: string;
	readonly choose: string;
	readonly submit: string;
	readonly clear: string;
	readonly empty: string;
	/** {ids} of the address that are no figures. */
	readonly unknown: string;
	/** {done} of {all}. */
	readonly loading: string;
	/** {count} figures are ready. */
	readonly ready: string;
	/** {title} of a figure that could not be had. */
	readonly failed: string;
	readonly again: string;
	readonly print: string;
	readonly chosen: string;
	readonly packAddress: string;
	readonly figureAddress: string;
	readonly notes: string;
	readonly ownNote: string;
	/** How long a note may be: {count} signs. */
	readonly noteHint: string;
}

const WORDS: Readonly<Record<Lang, CouncilWords>> = { kk, ru, en };

export function councilWords(lang: Lang): CouncilWords {
	return WORDS[lang];
}
