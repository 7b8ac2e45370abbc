/** Rows of years as columns, and rows of days or years as lines, in the terms of their charts. */

import { isJoined, type TimeDot, type TimeLinesContent } from '../../charts/time-lines/content.ts';
import type { ColumnPart, Slot, YearColumn, YearColumnsContent } from '../../charts/year-columns/content.ts';
import { shortAmount } from '../../text/amounts.ts';
import { wholes } from './doubts.ts';
import { yearsFirst } from './question.ts';
import type { BuiltRow } from './rows.ts';
import { codesOf, markOf, nameOf, shortValue, statusKeys, toneOf, type DrawingContext } from './drawing-context.ts';

const ALONE = 'part-2';

const slotOf = (row: BuiltRow): Slot => (row.class === 'expected' ? 'expected' : 'happened');

/** What was expected beside what happened; parts of one whole on one another, the printed whole over them. */
export function builtColumns(context: DrawingContext): YearColumnsContent {
	const { rows, question, words, lang } = context;
	const { series } = yearsFirst(question);
	const codes = series === null ? [] : codesOf(context, series).filter((code) => code !== '' && code !== 'all');
	const places = new Map<string, BuiltRow[]>();
	for (const row of rows) {
		const place = `${row.year} ${slotOf(row)}`;
		places.set(place, [...(places.get(place) ?? []), row]);
	}
	const columns = [...places.values()].map((rows): YearColumn => {
		const whole = rows.find((row) => series === null || wholes(row, series));
		const parts = codes.flatMap((code, place): ColumnPart[] => {
			const row = rows.find(({ codes: found }) => found[series!] === code);
			if (row === undefined) return [];
			return [{ ...markOf(row, toneOf(place), context), name: nameOf(context.catalogue, words, series!, code) }];
		});
		return {
			year: rows[0]!.year,
			slot: slotOf(rows[0]!),
			parts,
			...(whole !== undefined && {
				// Its caption stands at its end.
				whole: { ...markOf(whole, series === null ? ALONE : 'context', context), caption: '' },
				caption: shortValue(whole, lang)
			})
		};
	});
	return {
		columns: columns.sort((a, b) => a.year - b.year || (a.slot < b.slot ? -1 : 1)),
		missing: words.missing,
		formatTick: (value) => shortAmount(value, rows[0]!.unit, lang),
		keys: statusKeys(context, series === null ? ALONE : 'context')
	};
}

/** A whole year has its dot in its middle. */
function dayOf(row: BuiltRow): string {
	return row.span === 'year' ? `${row.year}-07-01` : row.end;
}

/** Opens the line where a whole year between two of its dots has no figure that the line could pass through. */
function withGaps(dots: readonly TimeDot[]): readonly TimeDot[] {
	let before: number | null = null;
	return dots.map((dot) => {
		if (!isJoined(dot)) return dot;
		const year = Number(dot.day.slice(0, 4));
		const broken = before !== null && year - before > 1;
		before = year;
		return broken ? { ...dot, broken } : dot;
	});
}

export function builtLines(context: DrawingContext): TimeLinesContent {
	const { rows, question, words, lang } = context;
	const { series } = yearsFirst(question);
	const codes = series === null ? [''] : codesOf(context, series);
	return {
		series: codes.map((code, place) => {
			const tone = series === null ? ALONE : toneOf(place);
			const selected = rows.filter(({ codes: found }) => series === null || (found[series] ?? '') === code);
			return {
				id: `line-${place}`,
				name: series === null ? '' : nameOf(context.catalogue, words, series, code),
				dots: withGaps(
					[...selected]
						.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
						.map((row) => ({ ...markOf(row, tone, context), day: dayOf(row) }))
				)
			};
		}),
		formatTick: (value) => shortAmount(value, rows[0]!.unit, lang),
		keys: statusKeys(context, series === null ? ALONE : 'context')
	};
}
