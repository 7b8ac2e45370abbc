/** One dated event with its publication; events sorted by age and year. */

import { fill } from '../../text/fill.ts';
import { day } from '../../text/periods.ts';
import type { Context } from '../define.ts';
import { inThree, oneOf, optional, rowOf, text, yes, type RowOf } from '../row.ts';
import type { WORDS } from './words.ts';

export const AGES = ['first', 'between', 'law', 'launched'] as const;
export type Age = (typeof AGES)[number];

/** First day of each age: the first fund, the years without insurance, the new law before its start, and after it. */
const BEGINS: Record<Age, string> = {
	first: '1995-01-01',
	between: '2000-01-01',
	law: '2015-01-01',
	launched: '2020-01-01'
};

export const row = rowOf({
	day: text,
	kind: oneOf(['law', 'decree', 'institution', 'launch', 'change', 'report']),
	titles: inThree('title'),
	/** What a reader should know. */
	notes: optional(inThree('note')),
	/** Does it move or put off a start? */
	putOff: yes,
	sourceId: text,
	publisher: inThree('publisher')
});
export type EventRow = RowOf<typeof row>;
export type FigureContext = Context<EventRow, typeof WORDS>;

export function eventsIn(rows: readonly EventRow[], age: Age): readonly EventRow[] {
	return rows.filter((row) => (AGES.findLast((one) => row.day >= BEGINS[one]) ?? 'first') === age);
}

/** Parts of the story of the first fund, and the kind of event that opens each; the first opens with the first event. */
const OPENED_BY = { founded: null, paying: 'change', short: 'report', ended: 'law' } as const;
export type Chapter = keyof typeof OPENED_BY;

/**
 * The events of the first fund in the parts of its story, each from the day of the event that opens it: the first day set for
 * money to come, the first report of what did, the law that ends it. A part that no event opens is left out, its events are not.
 */
export function chaptersOf(events: readonly EventRow[]) {
	const opened: { readonly chapter: Chapter; readonly from: string }[] = [];
	for (const [chapter, kind] of Object.entries(OPENED_BY) as [Chapter, EventRow['kind'] | null][]) {
		const after = opened.at(-1)?.from ?? '';
		const from = events.find((row) => row.day > after && (kind === null || row.kind === kind))?.day;
		if (from !== undefined) opened.push({ chapter, from });
	}
	return opened.map(({ chapter, from }, at) => {
		const next = opened[at + 1]?.from ?? '9999';
		return { chapter, events: events.filter(({ day }) => day >= from && day < next) };
	});
}

export function yearsOf(events: readonly EventRow[]) {
	const years = [...new Set(events.map(({ day }) => day.slice(0, 4)))];
	return years.map((year) => ({ year, events: events.filter(({ day }) => day.startsWith(year)) }));
}

/** What was put off, and the launches, in order of days. */
export function pathToLaunch(rows: readonly EventRow[]): readonly EventRow[] {
	return rows.filter(({ putOff, kind }) => putOff || kind === 'launch');
}

/** Postponements of the system of today, announced or made law before it started. */
export function postponements(rows: readonly EventRow[]): readonly EventRow[] {
	return rows.filter(({ putOff, day }) => putOff && day >= BEGINS.law);
}

/** Heading of a part of the story, with the days of its events. */
export function chapterTitle(
	{ chapter, events }: ReturnType<typeof chaptersOf>[number],
	{ words, lang }: FigureContext
): string {
	const [from = '', to = ''] = [events[0], events.at(-1)].map((row) => (row ? day(row.day, lang) : ''));
	return fill(words.chapter[chapter], { days: from === to ? from : fill(words.chapterDays, { from, to }) });
}

/** "law", or "law, put off" for an event that moves a start. */
export function kindOf({ putOff, kind }: EventRow, { words }: FigureContext): string {
	return putOff ? `${words.kind[kind]}, ${words.putOff}` : words.kind[kind];
}
