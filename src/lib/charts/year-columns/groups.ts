/** What stands at each year of a row of years without holes: columns and empty places, what was expected first. */

import { sum } from 'd3-array';
import { stack } from 'd3-shape';
import { everyYear } from '../every-year.ts';
import type { ColumnPart, YearColumn, YearColumnsContent, YearGap } from './content.ts';

export type YearItem = { readonly column: YearColumn } | { readonly gap: YearGap };

export interface YearGroup {
	readonly year: number;
	readonly items: readonly YearItem[];
	/** The only item is an empty place for the year as a whole. */
	readonly empty: boolean;
}

/** Every year from the first to the last that something is said about. */
export function yearGroups({ columns, gaps = [], missing }: YearColumnsContent): readonly YearGroup[] {
	return everyYear([...columns, ...gaps].map(({ year }) => year)).map((year) => {
		const ownColumns = columns.filter((column) => column.year === year);
		const ownGaps = gaps.filter((gap) => gap.year === year);
		const whole = ownGaps.find(({ slot }) => slot === undefined);
		if (ownColumns.length === 0 && (whole !== undefined || ownGaps.length === 0)) {
			const words = { id: `empty-${year}`, year, words: missing, label: `${year}: ${missing}` };
			return { year, items: [{ gap: whole ?? words }], empty: true };
		}
		const items = (['expected', 'happened'] as const).flatMap((slot): YearItem[] => [
			...ownColumns.filter((column) => column.slot === slot).map((column) => ({ column })),
			...ownGaps.filter((gap) => gap.slot === slot).map((gap) => ({ gap }))
		]);
		return { year, items, empty: false };
	});
}

export function partsTotal({ parts }: YearColumn): number {
	return sum(parts, ({ value }) => value);
}

/** What the column reaches to: the larger of its parts together and its printed whole. */
export function reach(column: YearColumn): number {
	return Math.max(partsTotal(column), column.whole?.value ?? 0);
}

/** Parts with the values that each begins and ends at, bottom first. */
export function stacked({ parts }: YearColumn): readonly { part: ColumnPart; from: number; to: number }[] {
	const series = stack<readonly ColumnPart[], number>()
		.keys(parts.keys())
		.value((parts, index) => parts[index]!.value)([parts]);
	return series.map(([span], index) => ({ part: parts[index]!, from: span![0], to: span![1] }));
}

/**
 * Where a day falls in a row of years, in years from its left edge; null outside. Years are as broad as each other and so
 * are months, because rows and columns of them are drawn so; a time scale would make them as long as they are.
 */
export function placeOfDay(groups: readonly Pick<YearGroup, 'year'>[]): (day: string) => number | null {
	return (day) => {
		const index = groups.findIndex(({ year }) => day.startsWith(String(year)));
		if (index < 0) return null;
		const [, month = 1, date = 1] = day.split('-').map(Number);
		return index + (month - 1 + (date - 1) / 31) / 12;
	};
}
