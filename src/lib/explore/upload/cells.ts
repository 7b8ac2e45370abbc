/** One cell of text as a number or a day, as they are printed in Kazakhstan and elsewhere; what a column holds. */

import type { Decimal, Kind } from './user-file.ts';

/** Stand for an empty cell where a number or a day is meant. */
const EMPTY = /^(|[-–—…]|\.\.\.|н\/д|n\/a|na|null)$/i;

const NUMBER: Readonly<Record<Decimal, RegExp>> = {
	'.': /^[-+]?(\d{1,3}([ ,]\d{3})+|\d+|(?=\.\d))(\.\d+)?(e[-+]?\d{1,3})?$/i,
	',': /^[-+]?(\d{1,3}([ .]\d{3})+|\d+|(?=,\d))(,\d+)?(e[-+]?\d{1,3})?$/i
};

/** A double holds each whole number of so many digits. */
const SURE_DIGITS = 15;
/** Milliseconds of a day. */
export const MS_OF_DAY = 86_400_000;

export function isEmpty(text: string): boolean {
	return EMPTY.test(text.trim());
}

/**
 * The double that the text means, null when it is no number. One that begins with zeros is a name, such as an IIN; so is one
 * whose whole part loses digits in a double. Behind the decimal mark a double may be near to what is written, as it always is.
 */
export function numberOf(text: string, decimal: Decimal): number | null {
	const written = writtenNumber(text, decimal);
	if (written === null || /^[-+]?0\d/.test(written) || losesDigits(written)) return null;
	const value = Number(written);
	return Number.isFinite(value) ? value : null;
}

/** Is it a number but for the digits of its whole part, of which a double holds not all? */
export function hasManyDigits(text: string, decimal: Decimal): boolean {
	const written = writtenNumber(text, decimal);
	return written !== null && !/^[-+]?0\d/.test(written) && losesDigits(written);
}

/** Of a number as JavaScript writes it: are there digits in front of its point that a double would change? */
export function losesDigits(written: string): boolean {
	if (written.length <= SURE_DIGITS || /e/i.test(written)) return false;
	const whole = /^[-+]?(\d*)/.exec(written)![1]!;
	if (whole.length <= SURE_DIGITS) return false;
	const value = Number(whole);
	// Either what is written or what a program writes for that very double.
	return !Number.isSafeInteger(value) && String(value) !== whole && BigInt(value) !== BigInt(whole);
}

/** Null when it is written as no number is. */
function writtenNumber(text: string, decimal: Decimal): string | null {
	const plain = text
		.trim()
		.replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
		.replace(/^[\u2212–]/, '-');
	if (!NUMBER[decimal].test(plain)) return null;
	const digits = plain.replaceAll(' ', '');
	return decimal === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
}

/** Days since 1970-01-01 of `31.12.2024`, `31/12/2024` or `2024-12-31`; null when it is no day of the calendar. */
export function dayOf(text: string): number | null {
	const plain = text.trim().replace(/\s*(г\.?|ж\.?)$/i, '');
	const printed = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(plain);
	const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(plain);
	const [year, month, day] = printed !== null ? [printed[4], printed[3], printed[1]] : (written?.slice(1) ?? []);
	if (year === undefined) return null;
	const ms = Date.parse(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}T00:00:00Z`);
	if (Number.isNaN(ms)) return null;
	// The parser takes 31 February for 3 March.
	return new Date(ms).toISOString().slice(8, 10) === day!.padStart(2, '0') ? ms / MS_OF_DAY : null;
}

/** A comma is the decimal mark where it is followed by something else than three digits, or where it does not part cells. */
export function decimalOf(cells: readonly string[], delimiter: string): Decimal {
	let [commas, points] = [0, 0];
	for (const cell of cells) {
		const text = cell.trim();
		if (/^[-+\u2212]?[\d\s\u00a0\u202f]*\d,\d+$/.test(text) && (delimiter !== ',' || !/,\d{3}$/.test(text)))
			commas += 1;
		if (/^[-+\u2212]?[\d\s\u00a0\u202f,]*\d\.\d+$/.test(text)) points += 1;
	}
	return commas > points ? ',' : '.';
}

/** One cell of so many may be a slip of the pen, and is told as a problem then; among fewer it may be meant. */
const MANY = 100;
const DIGITS = /^\s*[-+]?\d+\s*$/;

/** What the cells of a column are; text when they differ or none is filled. */
export function kindOf(cells: readonly string[], decimal: Decimal): Kind {
	const filled = cells.filter((cell) => !isEmpty(cell));
	if (filled.length === 0) return 'text';
	const slips = Math.floor(filled.length / MANY);
	const none = filled.filter((cell) => numberOf(cell, decimal) === null);
	// Digits that are no number are a name, such as an IIN, and make names of those around.
	if (none.length <= slips && !none.some((cell) => DIGITS.test(cell))) return 'number';
	return filled.filter((cell) => dayOf(cell) === null).length <= slips ? 'day' : 'text';
}
