/** Synthetic printed figures for quotations; a test shows only what it is about. */

import type { QuotedFact } from '../../src/lib/export/quote/quoted.ts';

let made = 0;

export function quoted(changes: Partial<QuotedFact> = {}): QuotedFact {
	made += 1;
	return {
		factId: `fact-${made}`,
		what: 'W: a',
		printed: 'V',
		publisher: 'P',
		published: 'D',
		start: '2024-01-01',
		end: '2024-12-31',
		value: 100,
		unit: 'KZT',
		precision: 'exact',
		rounding: null,
		status: 'actual',
		theme: 'spending',
		measure: 'funding',
		region: 'KZ',
		codes: ['osms', null],
		bordersFrom: null,
		evidence: 'text',
		disputed: false,
		...changes
	};
}

/** A figure of a whole year. */
export function ofYear(year: number, changes: Partial<QuotedFact> = {}): QuotedFact {
	return quoted({ start: `${year}-01-01`, end: `${year}-12-31`, ...changes });
}
