/** A row of the flow in words: how much, and when. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { period } from '../../text/periods.ts';
import type { FlowRow } from './row.ts';

export function inWords(row: FlowRow, lang: Lang): string {
	return amount(row.value, 'KZT', lang, { precision: row.precision, rounding: row.rounding });
}

export function whenOf(row: FlowRow, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}
