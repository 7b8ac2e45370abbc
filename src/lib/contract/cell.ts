/** What one cell of a CSV file says, read by the kind of its column. */

import type { Column } from './table.ts';

export type Cell = string | number | boolean | null;
export type CellRead = { readonly ok: true; readonly cell: Cell } | { readonly ok: false; readonly message: string };

const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F]/;

/** Reads `text` as `column` wants it. A message says what is wrong and what to do; it names neither file nor line. */
export function readCell(column: Column, text: string): CellRead {
	if (text === '') {
		return column.optional
			? { ok: true, cell: null }
			: wrong('is empty; write a value, or leave the whole row out until it is known');
	}
	if (text.trim() !== text) return wrong(`"${text}" starts or ends with a blank; take it away`);
	if (text.includes('\uFFFD')) return wrong(`"${text}" has lost a letter (the sign \uFFFD); write the letter again`);
	if (CONTROL.test(text)) return wrong(`"${text}" holds a tab or another control character; take it away`);
	if (text.normalize('NFC') !== text) return wrong(`"${text}" has letters made of two signs; write each as one (NFC)`);
	if (column.words !== undefined && !column.words.includes(text)) {
		return wrong(`"${text}" is not one of ${column.words.join(', ')}; use one of these words`);
	}
	return READERS[column.kind](text);
}

/** Is it a day of the calendar, written YYYY-MM-DD? */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The keys in an `ids` cell. */
export function idsIn(text: string): string[] {
	return text.split(';');
}

const READERS: Record<Column['kind'], (text: string) => CellRead> = {
	id: matching(/^[a-z0-9]+([._-]+[a-z0-9]+)*$/, 'a key; use lower-case letters, digits, dots, hyphens and underscores'),
	code: matching(/^[A-Za-z0-9]+(_[A-Za-z0-9]+)*$/, 'a code; use letters, digits and single underscores'),
	ids: matching(/^[A-Za-z0-9._-]+(;[A-Za-z0-9._-]+)*$/, 'a list of keys; join them by ; without blanks'),
	text: asIs,
	sql: asIs,
	url: (text) =>
		/^https?:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text)
			? asIs(text)
			: wrong(`"${text}" is not an http(s) address; copy the whole address from the browser`),
	day: (text) =>
		isDay(text) ? asIs(text) : wrong(`"${text}" is not a day of the calendar; write YYYY-MM-DD, such as 2024-12-31`),
	yes: (text) =>
		text === 'yes' || text === 'no'
			? { ok: true, cell: text === 'yes' }
			: wrong(`"${text}" is neither yes nor no; use one`),
	number: readNumber,
	whole: (text) =>
		text.includes('.') ? wrong(`"${text}" is not a whole number; leave the decimals out`) : readNumber(text)
};

function readNumber(text: string): CellRead {
	if (!PLAIN_NUMBER.test(text) || (text.startsWith('-0') && Number(text) === 0)) {
		return wrong(
			`"${text}" is not a plain number; write digits in base units, a point before decimals, no blanks, commas, exponent or unit`
		);
	}
	const value = Number(text);
	const digits = text.replace(/[-.]/g, '').replace(/^0+/, '');
	// A DOUBLE keeps a number when it gives back as many digits as were written.
	const exact = text.includes('.')
		? digits === '' || digitsOf(value, digits.length) === digits
		: Number.isSafeInteger(value);
	return exact
		? { ok: true, cell: value }
		: wrong(`"${text}" has too many digits to be kept exactly; round it as printed`);
}

function digitsOf(value: number, count: number): string {
	return Math.abs(value)
		.toExponential(count - 1)
		.replace(/e.*$/, '')
		.replace('.', '');
}

function matching(pattern: RegExp, what: string): (text: string) => CellRead {
	return (text) => (pattern.test(text) ? asIs(text) : wrong(`"${text}" is not ${what}`));
}

function asIs(text: string): CellRead {
	return { ok: true, cell: text };
}

function wrong(message: string): CellRead {
	return { ok: false, message };
}
