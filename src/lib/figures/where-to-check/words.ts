/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Kind, Use } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface ChannelWords extends FigureWords {
	readonly unitLine: string;
	readonly use: Readonly<Record<Use, string>>;
	readonly useIn: Readonly<Record<Use, string>>;
	readonly kind: Readonly<Record<Kind, string>>;
	readonly others: string;
	readonly since: string;
	readonly named: string;
	readonly undated: string;
	readonly takeaway: string;
	readonly takeawayNumber: string;
	readonly channels: string;
	readonly channelsNamed: string;
	readonly headline: string;
	readonly alt: string;
	readonly counted: string;
	readonly columns: Readonly<Record<'use' | 'channel' | 'kind' | 'address' | 'text' | 'year' | 'source', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, ChannelWords>> = { kk, ru, en };
