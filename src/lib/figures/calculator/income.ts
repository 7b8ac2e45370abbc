/** Reads a sum of tenge that a reader typed, and says in one word why it cannot. */

export type IncomeFault = 'empty' | 'text' | 'negative' | 'huge';

export type IncomeRead =
	{ readonly ok: true; readonly value: number } | { readonly ok: false; readonly fault: IncomeFault };

/** More than anyone is paid in a month; beyond it the reader has slipped on a key. */
export const LARGEST_INCOME = 1e10;

const MINUS = /^[-−–]/;
/** Digits in one run or in groups of three, with a comma or a point before at most two decimals. */
const PLAIN = /^\d+([.,]\d{1,2})?$/;
const GROUPED = /^\d{1,3}([,.]\d{3})+$/;

/** "400000", "400 000", "400,000", "400000,50". */
export function readIncome(text: string): IncomeRead {
	const bare = text.replace(/[\s\u00a0\u202f_']/g, '').replace(/(₸|тг\.?|тенге|теңге|tenge|kzt)$/i, '');
	if (bare === '') return { ok: false, fault: 'empty' };
	if (MINUS.test(bare) && readIncome(bare.replace(MINUS, '')).ok) return { ok: false, fault: 'negative' };
	const digits = GROUPED.test(bare) ? bare.replace(/[,.]/g, '') : bare.replace(',', '.');
	if (!PLAIN.test(digits)) return { ok: false, fault: 'text' };
	const value = Number(digits);
	return value <= LARGEST_INCOME ? { ok: true, value } : { ok: false, fault: 'huge' };
}
