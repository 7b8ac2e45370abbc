/** The words of the page that writes a request for information, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './ask/en.ts';
import { kk } from './ask/kk.ts';
import type { Addressee } from './ask/letters.ts';
import { ru } from './ask/ru.ts';

type Kind = 'gap' | 'series' | 'disagreement' | 'figure';

export interface AskWords {
	readonly title: string;
	/** Words of a link to one request, wherever something is missing. */
	readonly link: string;
	readonly description: string;
	readonly lead: string;
	/** Said where scripts do not run. */
	readonly noScript: string;
	readonly letterTitle: string;
	/** Why the letter is not in the language of the page; empty where it is. */
	readonly letterNote: string;
	readonly languages: Readonly<Record<'label' | 'kk' | 'ru', string>>;
	readonly buttons: Readonly<Record<'copy' | 'print' | 'mail', string>>;
	readonly copied: string;
	readonly notCopied: string;
	readonly unknown: string;
	readonly general: string;
	readonly law: string;
	readonly listTitle: string;
	readonly listLead: string;
	readonly kinds: Readonly<Record<Kind, string>>;
	/** Said above the requests to one body, with a hole for its name. */
	readonly addressedTo: string;
	readonly addressees: Readonly<Record<Addressee, string>>;
	readonly caveats: Readonly<Record<'title' | 'send' | 'check' | 'privacy', string>>;
}

const WORDS: Readonly<Record<Lang, AskWords>> = { kk, ru, en };

export function askWords(lang: Lang): AskWords {
	return WORDS[lang];
}
