/** How this figure writes sums and shares: sums as printed, shares no sharper than the roundings of their inputs. */

import { printedWithin } from '../../contract/openness.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { rounded, shortest } from '../../text/numbers.ts';
import type { PlanRow } from './row.ts';
import { WORDS } from './words.ts';

const SIGN = { exact: '', rounded: '', about: '≈', over: '>', under: '<', up_to: '≤' } as const;
/** Percentage points between the bounds of a share, above which the bounds are told. */
const WIDE = 2;

/** "over 2.8 trillion tenge"; for a share "about 92 percent (84 to 100)" or, where the plan is "over", "under 91 percent". */
export function inWords(row: PlanRow, lang: Lang): string {
	if (row.kind === 'share') return shareInWords(row, lang);
	return amount(row.value, 'KZT', lang, { precision: row.precision, rounding: row.rounding });
}

/** The number that the words show. */
export function kept({ kind, value, precision, high }: PlanRow): number {
	if (kind !== 'share') return value;
	return precision === 'under' ? rounded(high ?? value, 0, 'up') : rounded(value, 0);
}

function shareInWords({ value, precision, low, high }: PlanRow, lang: Lang): string {
	if (precision === 'under') return amount(high ?? value, 'percent', lang, { precision, digits: 0 });
	const open = low === null || high === null ? null : printedWithin(value, [low, high], 0, precision === 'about');
	const share = amount(value, 'percent', lang, { precision: open?.about === true ? 'about' : precision, digits: 0 });
	if (low === null || high === null || high - low < WIDE) return share;
	const bounds = { low: shortest(Math.floor(low), lang, 0), high: shortest(Math.ceil(high), lang, 0) };
	return fill(inOne(WORDS, lang).bounds, { share, ...bounds });
}

/** Billions of tenge in digits; the unit stands under the title. */
export function inDigits(row: PlanRow, lang: Lang): string {
	return SIGN[row.precision] + shortest(row.value / 1e9, lang, 0);
}
