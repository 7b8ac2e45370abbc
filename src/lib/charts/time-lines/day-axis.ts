/** Where days go along an axis, and where the words of years or given days stand. Days are text; no clock, no zone. */

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

/** Days since 1970-01-01. Throws for text that is no calendar day. */
export function dayNumber(day: Day): number {
	const time = Date.parse(`${day}T00:00:00Z`);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) {
		throw new Error(`timeLines: a day should be a calendar day YYYY-MM-DD, got "${day}"`);
	}
	return time / 86_400_000;
}

/** Whole years from the first day to the last between two pixels, empty without a day; with `ticks`, from the first of all to the last. */
export function dayAxis(
	days: readonly Day[],
	ticks: readonly DayTick[] | undefined,
	from: number,
	to: number
): DayAxis {
	const all = [...days, ...(ticks ?? []).map(({ day }) => day)].sort();
	const first = all[0];
	// An axis without a day names no year.
	if (first === undefined) return { x: () => (from + to) / 2, edges: [], words: [] };
	const last = all.at(-1) ?? first;
	for (const day of all) dayNumber(day);
	const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
	const yearStart = (index: number) => dayNumber(`${String(Number(first.slice(0, 4)) + index).padStart(4, '0')}-01-01`);

	const start = ticks === undefined ? yearStart(0) : dayNumber(first);
	const end = ticks === undefined ? yearStart(years) : dayNumber(last);
	const place = (number: number) =>
		end === start ? (from + to) / 2 : from + ((number - start) / (end - start)) * (to - from);
	const x = (day: Day) => place(dayNumber(day));

	if (ticks !== undefined) {
		const words = ticks.map((tick) => ({ lines: [tick.words], x: x(tick.day), anchor: 'middle' as const }));
		return { x, edges: words.map((own) => own.x), words: clear(words) };
	}
	const edges = Array.from({ length: years + 1 }, (_, index) => place(yearStart(index)));
	const band = (to - from) / years;
	const words = Array.from({ length: years }, (_, index) => {
		const year = String(Number(first.slice(0, 4)) + index);
		const text = band < 34 ? `’${year.slice(2)}` : year;
		return { lines: [text], x: (edges[index]! + edges[index + 1]!) / 2, anchor: 'middle' as const };
	});
	return { x, edges, words: clear(words) };
}

/** Leaves out words that would touch the ones after them. */
function clear<Words extends { readonly lines: readonly string[]; readonly x: number }>(
	words: readonly Words[]
): readonly Words[] {
	const kept: Words[] = [];
	for (const own of [...words].reverse()) {
		const after = kept.at(-1);
		const room = (textWidth(own.lines[0] ?? '', SIZES.tick) + textWidth(after?.lines[0] ?? '', SIZES.tick)) / 2 + 6;
		if (after === undefined || after.x - own.x >= room) kept.push(own);
	}
	return kept.reverse();
}
