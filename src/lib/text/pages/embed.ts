/** The words of a figure inside a page of others, and of the place that offers it to them. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './embed/en.ts';
import { kk } from './embed/kk.ts';
import { ru } from './embed/ru.ts';

export interface EmbedWords {
	readonly frame: {
		/** {publishers} */
		readonly source: string;
		/** {day}: newest day of the record */
		readonly record: string;
		readonly licence: string;
		/** {site} */
		readonly back: string;
		readonly table: string;
		/** Before the links to its files. */
		readonly files: string;
		/** The same where the frame shows another state than the first: files of every choice. */
		readonly filesOfAll: string;
		/** Names of the parameters' options: `view.table`. */
		readonly look: Readonly<Record<string, string>>;
		readonly failed: string;
	};
	readonly offer: {
		/** {title}, {site}: what the frame is called for readers who hear it. */
		readonly frameTitle: string;
		readonly iframe: string;
		readonly resized: string;
		/** Over the ways beside the recommended one. */
		readonly more: string;
		readonly component: string;
		readonly picture: string;
		/** {file}: of a state whose picture the reader's browser makes */
		readonly ownPicture: string;
		readonly fragment: string;
		readonly preview: string;
		/** {width} */
		readonly width: string;
	};
}

const WORDS: Readonly<Record<Lang, EmbedWords>> = { kk, ru, en };

export function embedWords(lang: Lang): EmbedWords {
	return WORDS[lang];
}
