/** What makes rows of an answer unlike one another, so that a drawing of them would mislead. */

import { breaksBetween } from '../../contract/breaks.ts';
import type { Theme } from '../../contract/vocabulary.ts';
import { wholesOf, type Catalogue } from './catalogue.ts';
import { isTotal, OF_THEME, type Dimension } from './dimensions.ts';
import type { BuiltRow } from './rows.ts';

export type Part = (row: BuiltRow) => string;

/** Each value once, in the order met. */
export function differing(rows: readonly BuiltRow[], part: Part): readonly string[] {
	return [...new Set(rows.map(part))];
}

/** Does the row stand for the whole over the dimension? */
export function wholes(row: BuiltRow, dimension: Dimension): boolean {
	return isTotal(dimension, row.codes[dimension] ?? '');
}

/** Codes that hold others of the rows, or overlap their neighbours; each once. */
export function overlapping(rows: readonly BuiltRow[], dimension: Dimension, catalogue: Catalogue): readonly string[] {
	const codes = differing(rows, (row) => row.codes[dimension] ?? '');
	if (codes.length < 2) return [];
	const within = new Set(codes.flatMap((code) => [...wholesOf(catalogue, dimension, code)]));
	return codes.filter(
		(code) =>
			(dimension !== 'region' && isTotal(dimension, code)) ||
			within.has(code) ||
			catalogue.codes[dimension]?.[code]?.mixed === true
	);
}

/** Publications that print several figures for one place of the drawing. */
export function repeated(rows: readonly BuiltRow[], parts: readonly Part[]): readonly string[] {
	const seen = new Map<string, BuiltRow[]>();
	for (const row of rows) {
		const place = parts.map((part) => part(row)).join('\n');
		seen.set(place, [...(seen.get(place) ?? []), row]);
	}
	const twice = [...seen.values()].filter((rows) => rows.length > 1).flat();
	return differing(twice, ({ codes }) => codes.source ?? '');
}

/** Years in which a line of the rows would begin to count something else. */
export function breaksOf(rows: readonly BuiltRow[], theme: Theme, measure: string): readonly string[] {
	const first = OF_THEME[theme][0]!;
	const years = differing(rows, (row) => row.codes[first] ?? '').flatMap((code) => {
		const years = rows.filter((row) => (row.codes[first] ?? '') === code).map(({ year }) => year);
		const subject = { theme, measure, code: code === '' ? null : code };
		return breaksBetween(subject, Math.min(...years), Math.max(...years)).map(({ year }) => String(year));
	});
	return [...new Set(years)].sort();
}
