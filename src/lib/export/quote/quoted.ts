/** A printed figure as a quotation needs it: its words are ready, its numbers can be compared. */

import type { Evidence, Precision, Status, Theme, Unit } from '../../contract/vocabulary.ts';

export interface QuotedFact {
	readonly factId: string;
	/** What was measured, of whom or what. */
	readonly what: string;
	/** The value with its unit and how the publication qualified it. */
	readonly printed: string;
	readonly publisher: string;
	/** Day of publication in words, or that it is unknown. */
	readonly published: string;
	readonly start: string;
	readonly end: string;
	/** In base units. */
	readonly value: number;
	readonly unit: Unit;
	readonly precision: Precision;
	/** Unit of the last printed digit, in base units; null when exact. */
	readonly rounding: number | null;
	readonly status: Status;
	/** How the place in the publication was read. */
	readonly evidence: Evidence;
	readonly theme: Theme;
	readonly measure: string;
	readonly region: string;
	/** Codes of the dimensions in the order of the table; null where the figure is not broken down. */
	readonly codes: readonly (string | null)[];
	/** First day of the borders that the region has now; null where they did not change. */
	readonly bordersFrom: string | null;
	/** Does another publication print another value? */
	readonly disputed: boolean;
}

export function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}
