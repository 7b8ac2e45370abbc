/** What a page says of one printed figure: words only, ready for its reader. */

/** Words that are shown as they stand in the record, in the language they were written in. */
export interface Remark {
	readonly text: string;
	/** Set where it is not the page's own language. */
	readonly lang?: 'en';
}

/** Another figure for the same question. */
export interface OtherFigure {
	/** The printed value. */
	readonly printed: string;
	/** Publication, with day or edition. */
	readonly from: string;
	/** The entry of that figure on the page of its publication. */
	readonly href: string;
	/** How far it is from the figure; absent for editions. */
	readonly gap?: string;
}

export interface Receipt {
	readonly factId: string;
	/** Place in the list of the page: `3.2` is the second figure of the third publication. */
	readonly place: string;
	/** What was measured, of whom or what. */
	readonly what: string;
	readonly period: string;
	/** The value with its unit and how the publication qualified it. */
	readonly printed: string;
	readonly status: string;
	/** How the place was read, where it was not read in the text itself; null where it was. */
	readonly evidence: string | null;
	readonly locator: Remark | null;
	readonly note: Remark | null;
	/** Why it was chosen among several; null when it is the only one. */
	readonly reason: string | null;
	readonly others: readonly OtherFigure[];
	readonly editions: readonly OtherFigure[];
}

/** A publication as a page cites it. */
export interface Cited {
	readonly sourceId: string;
	readonly title: string;
	readonly publisher: string;
	readonly kind: string;
	/** Day of publication in words, or that it is unknown. */
	readonly published: string;
	/** Address of the publication itself; null for documents without one. */
	readonly url: string | null;
	/** Its page on this site. */
	readonly href: string;
	/** What to know about the copy that was read, such as an unofficial text of a law; null when nothing. */
	readonly copy: string | null;
}

/** A publication with the figures that a page takes from it. */
export interface CitedFigures extends Cited {
	readonly receipts: readonly Receipt[];
}
