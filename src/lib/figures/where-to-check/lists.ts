/** Sorts the channels into those of the newest document and those named before. Knows no language and no page. */

import type { ChannelRow, Use } from './row.ts';

export interface Listed {
	readonly row: ChannelRow;
	/** Earlier years in which a document named the same channel for the same use. */
	readonly since: readonly number[];
}

/** Year of the newest document that names a channel. */
export function newestYear(rows: readonly ChannelRow[]): number {
	return Math.max(...rows.map((row) => row.namedIn ?? 0));
}

/** Channels that the newest document names for one use. */
export function newest(rows: readonly ChannelRow[], use: Use): Listed[] {
	const year = newestYear(rows);
	return rows
		.filter((row) => row.use === use && row.namedIn === year)
		.map((row) => ({
			row,
			since: rows
				.filter((other) => same(other, row) && other.namedIn !== null && other.namedIn < year)
				.map((other) => other.namedIn!)
		}));
}

/** Channels that only earlier documents name, and those of a document without a year. */
export function others(rows: readonly ChannelRow[]): ChannelRow[] {
	const today = rows.filter((row) => row.namedIn === newestYear(rows));
	return rows.filter((row) => !today.some((one) => same(one, row)));
}

function same(one: ChannelRow, other: ChannelRow): boolean {
	return one.channel === other.channel && one.use === other.use;
}
