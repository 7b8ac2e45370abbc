/** The parts in which the first fund is told, over synthetic events. */

import { describe, expect, it } from 'vitest';
import { chaptersOf, type EventRow } from '../../src/lib/figures/timeline/row.ts';

const event = (day: string, kind: EventRow['kind']): EventRow => {
	const titles = { kk: day, ru: day, en: day };
	return {
		day,
		kind,
		titles,
		notes: null,
		putOff: false,
		sourceId: 'synthetic',
		publisher: titles,
		factIds: [],
		formula: null
	};
};
const formatted = (events: readonly EventRow[]) =>
	chaptersOf(events).map(({ chapter, events: rows }) => [chapter, ...rows.map(({ day }) => day)]);

describe('chaptersOf(events)', () => {
	it('begins each part on the day of the event that opens it, and loses none', () => {
		const events = [
			event('1995-06-15', 'law'),
			event('1995-09-29', 'report'),
			event('1996-04-01', 'change'),
			event('1997-04-07', 'decree'),
			event('1997-12-27', 'decree'),
			event('1997-12-27', 'report'),
			event('1998-12-17', 'law'),
			event('1999-04-29', 'decree')
		];
		expect(formatted(events)).toEqual([
			['founded', '1995-06-15', '1995-09-29'],
			['paying', '1996-04-01', '1997-04-07'],
			['short', '1997-12-27', '1997-12-27'],
			['ended', '1998-12-17', '1999-04-29']
		]);
	});

	it('keeps events of a part that nothing opens in the part before', () => {
		expect(formatted([event('1995-06-15', 'decree'), event('1998-01-01', 'report')])).toEqual([
			['founded', '1995-06-15'],
			['short', '1998-01-01']
		]);
		expect(formatted([])).toEqual([]);
	});
});
