/** The words of the page where a reader asks with SQL, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './explore/en.ts';
import { kk } from './explore/kk.ts';
import { ru } from './explore/ru.ts';

type Failure =
	| 'offline'
	| 'missing'
	| 'corrupt'
	| 'hang'
	| 'cancelled'
	| 'unsupported'
	| 'crashed'
	| 'out-of-memory'
	| 'sql'
	| 'time'
	| 'stopped';
type ReadyQuestion =
	| 'publishers'
	| 'packages'
	| 'receipts'
	| 'budget'
	| 'insured'
	| 'regions'
	| 'disagreements'
	| 'gaps'
	| 'share'
	| 'promises';

export interface ExploreWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly noScript: string;
	readonly ready: { readonly title: string; readonly lead: string } & Readonly<
		Record<'questions', Readonly<Record<ReadyQuestion, string>>>
	>;
	readonly editor: string;
	/** How the keys work in the editor. */
	readonly keys: string;
	readonly buttons: Readonly<Record<'run' | 'stop' | 'reset' | 'copy', string>>;
	/** What is loaded at the first run; `{size}`. */
	readonly size: string;
	/** Asked before loading on a machine that may not bear it; `{size}`. */
	readonly careful: string;
	readonly anyway: string;
	readonly megabytes: string;
	readonly loading: Readonly<Record<'engine' | 'tables', string>>;
	readonly running: string;
	readonly rows: string;
	readonly cutRows: string;
	readonly cutColumns: string;
	readonly noRows: string;
	readonly place: string;
	readonly nearest: string;
	readonly detail: string;
	readonly reset: string;
	/** SQL changed what is published. */
	readonly spoiled: string;
	readonly lost: string;
	readonly copied: string;
	readonly notCopied: string;
	readonly fragment: Readonly<Record<'opened' | 'broken' | 'huge', string>>;
	readonly failures: Readonly<Record<Failure, string>>;
	readonly result: string;
	readonly empty: string;
	readonly cut: string;
	readonly yes: string;
	readonly no: string;
	readonly sort: string;
	readonly statistics: Readonly<
		Record<'title' | 'column' | 'type' | 'count' | 'empty' | 'distinct' | 'min' | 'max', string>
	>;
	readonly tables: Readonly<Record<'title' | 'lead', string>>;
	readonly caveat: string;
}

const WORDS: Readonly<Record<Lang, ExploreWords>> = { kk, ru, en };

export function exploreWords(lang: Lang): ExploreWords {
	return WORDS[lang];
}
