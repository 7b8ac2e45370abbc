/** What a reader should know before quoting this figure; only what its rows call for. */

import type { BudgetLaw } from '../../contract/newest-law.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne, wordOf, type InOne } from '../../text/in-one.ts';
import { newerLawSaid } from '../../text/newest-law.ts';
import { inWords, sumInWords } from './amounts.ts';
import { isOwnSum, sumOfParts, type GrowthColumn, type GrowthColumns } from './columns.ts';
import type { GrowthUnit, Reading } from './row.ts';
import { WORDS } from './words.ts';

export function growthCaveats(
	own: GrowthColumns,
	newer: BudgetLaw | null,
	reading: Reading,
	unit: GrowthUnit,
	lang: Lang
): readonly string[] {
	const words = inOne(WORDS, lang);
	const { caveats } = words;
	if (reading === 'budget') return [caveats.plan, caveats.lines, ...newerLawSaid('lines', newer, lang), ...ofUnit()];
	const years = own.missing.filter(({ slot }) => slot === 'happened').map(({ year }) => year);
	return [
		caveats.plan,
		...(years.length === 0 ? [] : [fill(caveats.missing, { years: years.join(', ') })]),
		...ownSums(),
		...aside(),
		caveats.precision,
		...ofUnit(),
		caveats.others
	];

	/** Totals that happened and that no publication prints. */
	function ownSums(): string[] {
		return own.columns.flatMap((column) => {
			const sum = isOwnSum(column) && column.slot === 'happened' ? sumOfParts(column) : null;
			if (sum === null) return [];
			const measure = words.measure[column.parts[0]!.measure];
			return [fill(caveats.ownSum, { year: String(column.year), value: sumInWords(sum, unit, lang), measure })];
		});
	}

	function aside(): string[] {
		return own.aside.flatMap((row) => {
			const value = inWords(row, lang);
			if (value === '') return [];
			if (row.part === 'unnamed') return [fill(caveats.unnamed, { year: String(row.year), value })];
			const holes = {
				year: String(row.year),
				value,
				part: words.partShort[row.part],
				measure: words.measure[row.measure]
			};
			return [fill(caveats.apart, holes)];
		});
	}

	function ofUnit(): string[] {
		const base = own.columns.flatMap((column) => [...column.parts, column.whole]).find((row) => row?.base)?.base;
		if (unit === 'constant') return [caveats.december];
		return unit === 'constant-average' && base != null ? [fill(caveats.average, { base })] : [];
	}
}

/** One sentence per missing series, with its years. */
export function refusalsOf(columns: readonly GrowthColumn[], words: InOne<typeof WORDS>): readonly string[] {
	const yearsOf = new Map<string, Set<number>>();
	for (const column of columns) {
		for (const row of [...column.parts, ...(column.whole === null ? [] : [column.whole])]) {
			const series = row.refused?.split(' ')[0];
			if (series !== undefined) yearsOf.set(series, (yearsOf.get(series) ?? new Set()).add(column.year));
		}
	}
	return [...yearsOf].map(([series, years]) =>
		fill(words.refused, { years: [...years].join(', '), series: wordOf(words.series, series) ?? series })
	);
}
