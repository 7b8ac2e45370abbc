/** From which year to which the growth is told, and the two amounts. Knows no language. */

import { sumOfParts, type GrowthColumn, type GrowthColumns, type Sum } from './columns.ts';
import type { GrowthRow, Reading } from './row.ts';

/** One end of the story: a year with one printed amount, or the sum of its parts. */
export interface StoryEnd {
	readonly year: number;
	readonly value: number;
	/** The row that prints it, or the sum of parts that it is. */
	readonly row: GrowthRow | null;
	readonly sum: Sum | null;
	/** Its parts; empty where one row prints it. */
	readonly parts: readonly GrowthRow[];
	readonly factIds: readonly string[];
}

export interface Story {
	readonly from: StoryEnd;
	/** The plan. */
	readonly to: StoryEnd;
	/** What is printed as having happened in the newest year, of the same measure as `from`; null where nothing is. */
	readonly actual: StoryEnd | null;
}

/** The last year before insurance, which is history: whole or, where no whole is printed, its only package. */
const BEFORE_INSURANCE = 2019;
/** Care is paid through the Fund since then; lines of the budget for the years before are others. */
const THROUGH_FUND = 2018;

/**
 * The story of a reading; null when one of its ends has no value in this unit. What is planned is told of the newest year that a
 * publication sets beside the year before insurance and that the unit does not refuse.
 */
export function growthStory({ columns }: GrowthColumns, reading: Reading): Story | null {
	if (reading === 'fund') {
		const before = columns.find((column) => column.year === BEFORE_INSURANCE && column.slot === 'happened');
		const planned = columns.filter((column) => column.slot === 'expected' && column.whole?.besideOld === true);
		const ends = planned.map((column) => endOfPart(column, 'all')).filter((end) => end !== null);
		const from = endOfPart(before, 'all') ?? endOfPart(before, 'gobmp');
		return storyOf(from, ends.at(-1) ?? null, actualAfter(columns, from));
	}
	const sums = columns.map(endOfColumn).filter((end) => end !== null);
	return storyOf(sums.find((end) => end.year >= THROUGH_FUND) ?? null, sums.at(-1) ?? null, null);
}

function storyOf(from: StoryEnd | null, to: StoryEnd | null, actual: StoryEnd | null): Story | null {
	return from === null || to === null || from.year === to.year ? null : { from, to, actual };
}

/** The newest printed whole that happened, of the measure of `from`: never a sum of ours, never another measure. */
function actualAfter(columns: readonly GrowthColumn[], from: StoryEnd | null): StoryEnd | null {
	const like = columns.filter(
		({ year, slot, whole }) =>
			from !== null && slot === 'happened' && year > from.year && whole?.measure === from.row?.measure
	);
	return like.map((column) => endOfPart(column, 'all')).findLast((end) => end !== null) ?? null;
}

function endOfPart(column: GrowthColumn | undefined, part: 'gobmp' | 'all'): StoryEnd | null {
	if (column === undefined) return null;
	const row = part === 'all' ? column.whole : (column.parts.find((own) => own.part === part) ?? null);
	return row === null || row.value === null
		? null
		: { year: column.year, value: row.value, row, sum: null, parts: [], factIds: row.factIds };
}

/** Total of a budget column: the sum of its lines, or its only line. */
function endOfColumn(column: GrowthColumn): StoryEnd | null {
	const { year, parts } = column;
	const factIds = parts.flatMap((part) => part.factIds);
	const only = parts.length === 1 ? parts[0]! : null;
	if (only !== null)
		return only.value === null ? null : { year, value: only.value, row: only, sum: null, parts: [], factIds };
	const sum = sumOfParts(column);
	return sum === null ? null : { year, value: sum.value, row: null, sum, parts, factIds };
}
