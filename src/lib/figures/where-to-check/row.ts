/** One channel for one use as one document names it; channels of the newest document apart from those named before. */

import type { Context } from '../define.ts';
import { inThree, number, oneOf, optional, rowOf, text, type RowOf } from '../row.ts';
import type { WORDS } from './words.ts';

export const USES = ['status', 'complaint'] as const;
type Use = (typeof USES)[number];

export const row = rowOf({
	channel: text,
	use: oneOf(USES),
	kind: oneOf(['app', 'bot', 'mail', 'office', 'phone', 'portal', 'site']),
	/** Year of the document; null when it has none. */
	namedIn: optional(number),
	names: inThree('title'),
	texts: inThree('text'),
	/** Address or number as printed. */
	address: optional(text),
	sourceId: text,
	publication: inThree('source'),
	locators: inThree('locator')
});
export type Channel = RowOf<typeof row>;
export type FigureContext = Context<Channel, typeof WORDS>;

/** Year of the newest document that names a channel. */
export function newestYear(rows: readonly Channel[]): number {
	return Math.max(...rows.map(({ namedIn }) => namedIn ?? 0));
}

/** Channels that the newest document names for one use. */
export function newest(rows: readonly Channel[], use: Use): readonly Channel[] {
	const year = newestYear(rows);
	return rows.filter((row) => row.use === use && row.namedIn === year);
}

/** Earlier years in which a document named the same channel for the same use. */
export function earlierYears(rows: readonly Channel[], row: Channel): readonly number[] {
	const years = rows.filter((other) => isSame(other, row)).flatMap(({ namedIn }) => namedIn ?? []);
	return years.filter((year) => year < newestYear(rows));
}

/** Channels that only earlier documents name, and those of a document without a year. */
export function others(rows: readonly Channel[]): readonly Channel[] {
	const today = USES.flatMap((use) => newest(rows, use));
	return rows.filter((row) => !today.some((one) => isSame(one, row)));
}

function isSame(one: Channel, other: Channel): boolean {
	return one.channel === other.channel && one.use === other.use;
}
