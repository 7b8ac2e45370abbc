/** What a citation of a figure, or of an answer to a reader, is made of. */

import type { PublisherKind } from '../../contract/vocabulary.ts';

/** A publication that printed numbers of the figure. */
export interface CitedPublication {
	readonly id: string;
	/** Our own short label, which no other publication has. */
	readonly title: string;
	readonly publisher: string;
	readonly kind: PublisherKind;
	/** `YYYY-MM-DD`; null where it is undated. */
	readonly published: string | null;
	readonly url: string | null;
	/** Language of the publication itself, such as `ru`. */
	readonly lang: string;
}

export interface CitedWork {
	/** Id of the figure and name of its state, such as `funding-growth-unit-usd`: begins the keys of files. */
	readonly key: string;
	readonly title: string;
	/** The choices of the reader in words, such as "Unit: US dollars"; empty for none. */
	readonly state: string;
	/** Name of the site. */
	readonly site: string;
	/** The version of the record, which begins with its newest day: `2026-07-31.3f2a9c1`. */
	readonly version: string;
	/** Address of the newest state of the page. */
	readonly latest: string;
	/** Address of a frozen edition that never changes, and its day; null before the first one. */
	readonly frozen: { readonly address: string; readonly day: string } | null;
	/** The day on which the reader saw it, `YYYY-MM-DD`; null on a page that no script has touched. */
	readonly accessed: string | null;
	readonly lang: 'kk' | 'ru' | 'en';
	readonly publications: readonly CitedPublication[];
	/** What must be known before it is quoted, such as that it is no official figure. */
	readonly note?: string;
}

/** The newest day of the cited record, `YYYY-MM-DD`. */
export function recordDay({ version }: Pick<CitedWork, 'version'>): string {
	return version.slice(0, 10);
}

/** The address to cite: the frozen one where there is one. */
export function citedAddress({ frozen, latest }: CitedWork): string {
	return frozen?.address ?? latest;
}
