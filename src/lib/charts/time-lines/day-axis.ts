/** Where days go along an axis, and where the words of years or given days stand. Days are text and stand in UTC; no clock, no zone. */

import { extent, pairs, range } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { SIZES, textWidth, type PlacedWords } from '../labels.ts';
import type { Day } from '../time-notes.ts';
import type { DayTick } from './content.ts';

export interface DayAxis {
	x(day: Day): number;
	/** Where the short marks on the baseline stand. */
	readonly edges: readonly number[];
	/** Without their height. */
	readonly words: readonly Omit<PlacedWords, 'y'>[];
}

/** The first moment of a day. Throws for text that is no calendar day. */
export function utcDay(day: Day): Date {
	const date = new Date(`${day}T00:00:00Z`);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(+date) || !date.toISOString().startsWith(day)) {
		throw new Error(`timeLines: a day should be a calendar day YYYY-MM-DD, got "${day}"`);
	}
	return date;
}

/** Whole years from the first day to the last between two pixels, empty without a day; with `ticks`, from the first of all to the last. */
export function dayAxis(
	days: readonly Day[],
	ticks: readonly DayTick[] | undefined,
	from: number,
	to: number
): DayAxis {
	const [first, last] = extent([...days, ...(ticks ?? []).map(({ day }) => day)].map(utcDay));
	// An axis without a day names no year.
	if (first === undefined) return { x: () => (from + to) / 2, edges: [], words: [] };
	const years = range(first.getUTCFullYear(), last.getUTCFullYear() + 1);
	const starts = [...years, last.getUTCFullYear() + 1].map((year) => utcDay(`${String(year).padStart(4, '0')}-01-01`));
	const place = scaleUtc(ticks === undefined ? [starts[0]!, starts.at(-1)!] : [first, last], [from, to]);
	const x = (day: Day) => place(utcDay(day));

	if (ticks !== undefined) {
		const words = ticks.map((tick) => ({ lines: [tick.words], x: x(tick.day), anchor: 'middle' as const }));
		return { x, edges: words.map((word) => word.x), words: clear(words) };
	}
	const edges = starts.map((start) => place(start));
	const isTight = (to - from) / years.length < 34;
	const words = pairs(edges, (start, end) => (start + end) / 2).map((middle, index) => {
		const year = String(years[index]);
		return { lines: [isTight ? `’${year.slice(2)}` : year], x: middle, anchor: 'middle' as const };
	});
	return { x, edges, words: clear(words) };
}

/** Leaves out words that would touch the ones after them. */
function clear<Words extends { readonly lines: readonly string[]; readonly x: number }>(
	words: readonly Words[]
): readonly Words[] {
	const clear: Words[] = [];
	for (const word of [...words].reverse()) {
		const after = clear.at(-1);
		const space = (textWidth(word.lines[0] ?? '', SIZES.tick) + textWidth(after?.lines[0] ?? '', SIZES.tick)) / 2 + 6;
		if (after === undefined || after.x - word.x >= space) clear.push(word);
	}
	return clear.reverse();
}
