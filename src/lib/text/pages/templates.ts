/** The words of the page of templates, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './templates/en.ts';
import { kk } from './templates/kk.ts';
import { ru } from './templates/ru.ts';

export interface TemplateWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	/** Leads to the page that draws the figures. */
	readonly yourData: string;
	readonly rulesTitle: string;
	/** How cells are written. */
	readonly rules: readonly string[];
	/** {columns} */
	readonly key: string;
	/** {file} */
	readonly template: string;
	readonly published: string;
	readonly columns: string;
	readonly empty: string;
	readonly may: string;
	readonly mayNot: string;
	readonly values: string;
}

const WORDS: Readonly<Record<Lang, TemplateWords>> = { kk, ru, en };

export function templateWords(lang: Lang): TemplateWords {
	return WORDS[lang];
}
