/** The tables of both readings: every month or year, with a named gap where nothing is printed. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne } from '../../text/in-one.ts';
import { monthYear, period, year as yearWords } from '../../text/periods.ts';
import type { FigureTable, TableRow } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { end, inWords, kept, outwards } from './amounts.ts';
import { isKnown, isWholeYear, months, years } from './months.ts';
import type { ReceiptRow } from './row.ts';
import { WORDS } from './words.ts';

export function monthTable(rows: readonly ReceiptRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	const told = (row: ReceiptRow): TableRow => ({
		...tableCells([
			monthYear(row.periodStart, lang),
			row.derived ? words.kind.derived : words.kind.printed,
			statusWord(row.status, lang),
			[inWords(row, lang), kept(row), 'KZT'],
			[end(row.low, 'down', lang), row.low && outwards(row.low, 'down'), 'KZT'],
			[end(row.high, 'up', lang), row.high && outwards(row.high, 'up'), 'KZT']
		]),
		factIds: row.factIds,
		formula: row.formula
	});
	return {
		columns: [
			{ head: heads.period },
			{ head: heads.kind },
			{ head: heads.status },
			{ head: heads.value, numeric: true },
			{ head: heads.low, numeric: true },
			{ head: heads.high, numeric: true }
		],
		rows: months(rows).flatMap((month) => {
			const own = [month.printed, month.derived, month.expected].filter((row) => row !== null).map(told);
			const gap: TableRow = {
				...tableCells([monthYear(`${month.id}-01`, lang), words.kind.printed, '', words.notPublished, '', '']),
				factIds: [],
				formula: null
			};
			return isKnown(month) ? own : [...own, gap];
		})
	};
}

export function yearTable(rows: readonly ReceiptRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	const told = (row: ReceiptRow, kind: string): TableRow => ({
		...tableCells([
			period(row.periodStart, row.periodEnd, lang),
			kind,
			statusWord(row.status, lang),
			[inWords(row, lang), kept(row), 'KZT']
		]),
		factIds: row.factIds,
		formula: row.formula
	});
	return {
		columns: [
			{ head: heads.period },
			{ head: heads.kind },
			{ head: heads.status },
			{ head: heads.value, numeric: true }
		],
		rows: years(rows).flatMap(({ year, row, running }) => [
			row === null
				? {
						...tableCells([yearWords(year, lang), words.kind.year, '', words.notPublished]),
						factIds: [],
						formula: null
					}
				: told(row, kindOf(row, lang)),
			...(running === null
				? []
				: [told(running, running.class === 'happened' ? words.kind.running : words.kind.expected)])
		])
	};
}

/** A whole year, a part of one, or a year whose payers are not named. */
export function kindOf(row: ReceiptRow, lang: Lang): string {
	const { kind } = inOne(WORDS, lang);
	if (!isWholeYear(row)) return kind.part;
	return row.named ? kind.year : kind.unnamed;
}
