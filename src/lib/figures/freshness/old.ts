/** Which series are old enough to ask about. Knows no language. */

import type { AskFor } from '../asking.ts';
import type { FreshnessRow } from './row.ts';

/** Months: a series is asked about when its newest figure is a year old or more. */
const ASKED_FROM = 12;

/** What may be asked about a series; null while its newest figure is young. */
export function askOfSeries({ series, age }: FreshnessRow): AskFor | null {
	return age < ASKED_FROM ? null : { kind: 'series', id: series };
}
