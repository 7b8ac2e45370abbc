/** The words of a quotation and of the place that makes it, by language. For building pages: a browser gets its own only. */

import type { Status, Unit, Lang } from '../../contract/vocabulary.ts';
import { en } from './quote/en.ts';
import { kk } from './quote/kk.ts';
import { ru } from './quote/ru.ts';

type Warned =
	| 'class'
	| 'law'
	| 'status'
	| 'measure'
	| 'whom'
	| 'basis'
	| 'period'
	| 'package_split'
	| 'launch'
	| 'line_changed'
	| 'borders'
	| 'two_funds'
	| 'one_question'
	| 'precision'
	| 'prices';

/** What a quotation says; `{when}` is the period with its preposition. */
export interface QuotationWords {
	/** One printed figure, by its status: {what}, {when}, {value}, {publisher}, {published}. */
	readonly figure: Readonly<Record<Status, string>>;
	/** A row of a table that is no printed figure: {title}, {row}. */
	readonly row: Readonly<Record<'derived' | 'story' | 'none', string>>;
	/** The first figure against the second; `Alone`: their roundings leave the difference too open to be told. */
	readonly compared: Readonly<
		Record<`${'more' | 'less'}${'' | 'Share' | 'Times' | 'TimesAlone' | 'Alone'}` | 'equal' | 'open', string>
	>;
	readonly times: {
		/** "times" after a number, in the forms of the language. */
		readonly forms: readonly string[];
		/** {times}: the number with its word, as it stands in `compared`. */
		readonly plain: string;
		readonly about: string;
	};
	readonly warnings: Readonly<Record<Warned, string>>;
	/** Added to a figure that another publication prints otherwise. */
	readonly disputed: string;
	readonly refused: Readonly<Record<'unit' | 'same' | 'row', string>>;
	readonly units: Readonly<Record<Unit, string>>;
}

/** What stands around it on the page. */
export interface QuotePanelWords {
	/** Of the part of a figure's page, and of the way to it from pages that list figures. */
	readonly title: string;
	readonly lead: string;
	readonly noScript: string;
	readonly loading: string;
	readonly failed: string;
	readonly first: string;
	readonly second: string;
	readonly none: string;
	readonly choose: string;
	/** On the button of a row, before the words of the row. */
	readonly quote: string;
	readonly result: string;
	readonly warnings: string;
	readonly copy: string;
	readonly copied: string;
	readonly notCopied: string;
	readonly byHand: string;
}

export interface QuoteWords {
	readonly quotation: QuotationWords;
	readonly panel: QuotePanelWords;
}

const WORDS: Readonly<Record<Lang, QuoteWords>> = { kk, ru, en };

export function quoteWords(lang: Lang): QuoteWords {
	return WORDS[lang];
}
