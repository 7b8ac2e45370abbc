/** The table of the rows that the drawing shows, with the sums and gaps that it shows too. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne } from '../../text/in-one.ts';
import type { FigureTable, TableRow } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { COUNTED, inWords, kept, keptSum, nominalInDigits, sumInWords } from './amounts.ts';
import { isOwnSum, sumOfParts, type GrowthColumn, type GrowthColumns } from './columns.ts';
import type { GrowthRow, GrowthUnit } from './row.ts';
import { WORDS } from './words.ts';

export function growthTable(own: GrowthColumns, unit: GrowthUnit, lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const derived = unit !== 'tenge';
	const heads = words.columns;

	const printed = (row: GrowthRow): TableRow => ({
		...tableCells([
			[String(row.year), row.year],
			words.part[row.part],
			statusWord(row.status, lang),
			words.measure[row.measure],
			[inWords(row, lang) || words.refusedShort, row.value === null ? null : kept(row), COUNTED[row.unit]],
			...(derived ? [[nominalInDigits(row, lang), row.nominal, 'KZT'] as const] : [])
		]),
		factIds: row.factIds,
		formula: row.formula
	});
	const empty = (slot: 'expected' | 'happened', year: number): TableRow => ({
		...tableCells([
			[String(year), year],
			words.part.all,
			words.slot[slot].toLowerCase(),
			'',
			words.notPublished,
			...(derived ? [''] : [])
		]),
		factIds: [],
		formula: null
	});
	const summed = (column: GrowthColumn): TableRow[] => {
		const sum = sumOfParts(column);
		const first = column.parts[0];
		if (!isOwnSum(column) || sum === null || first === undefined) return [];
		const printedNowhere = first.reading === 'fund' ? [empty(column.slot, column.year)] : [];
		return [
			...printedNowhere,
			{
				...tableCells([
					[String(column.year), column.year],
					words.sum,
					statusWord(first.status, lang),
					words.measure[first.measure],
					[sumInWords(sum, unit, lang), keptSum(sum), COUNTED[unit]],
					...(derived ? [''] : [])
				]),
				factIds: [...new Set(column.parts.flatMap((part) => part.factIds))],
				formula: 'sum'
			}
		];
	};
	const rows = own.years.flatMap((year) => [
		...own.columns
			.filter((column) => column.year === year)
			.flatMap((column) => [
				...column.parts.map(printed),
				...(column.whole === null ? [] : [printed(column.whole)]),
				...summed(column)
			]),
		...own.aside.filter((row) => row.year === year).map(printed),
		...own.missing.filter((gap) => gap.year === year).map((gap) => empty(gap.slot, year))
	]);
	return {
		columns: [
			{ head: heads.year },
			{ head: heads.what },
			{ head: heads.status },
			{ head: heads.measure },
			{ head: heads.value, numeric: true },
			...(derived ? [{ head: heads.nominal, numeric: true }] : [])
		],
		rows
	};
}
