/** The words of the page of leads and of the ways to it, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './leads/en.ts';
import { kk } from './leads/kk.ts';
import { ru } from './leads/ru.ts';

type Part = 'said' | 'where' | 'check' | 'why' | 'key';
type Step = 'open' | 'write' | 'send';

export interface LeadWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	/** Words of a link to the page, beside what is missing. */
	readonly link: string;
	/** The same where only one theme is led to. */
	readonly linkOfTheme: string;
	readonly steps: Readonly<Record<'title' | 'then', string>> & Readonly<Record<Step, string>>;
	/** Before the links of the second and of the third step. */
	readonly templates: string;
	readonly yourData: string;
	readonly repository: string;
	readonly contents: string;
	readonly count: string;
	readonly theme: string;
	readonly all: string;
	readonly priority: string;
	/** Headings, the first priority first. */
	readonly priorities: readonly string[];
	/** After the leads of a theme: where its others stand. */
	readonly others: string;
	readonly parts: Readonly<Record<Part, string>>;
	readonly front: string;
	readonly nowhere: string;
}

const WORDS: Readonly<Record<Lang, LeadWords>> = { kk, ru, en };

export function leadWords(lang: Lang): LeadWords {
	return WORDS[lang];
}

/** The name of a priority. Throws for one that has no words. */
export function priorityWords(priority: number, lang: Lang): string {
	const found = leadWords(lang).priorities[priority - 1];
	if (found === undefined)
		throw new Error(`leads: priority has no words: ${priority}; name it in src/lib/text/pages/leads/ or use 1 to 3`);
	return found;
}
