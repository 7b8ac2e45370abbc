/** What publications print of the money for care, by year and part, and how it stands in columns of years. */

import { PRECISIONS, STATUSES } from '../../contract/vocabulary.ts';
import type { Choices } from '../figure.ts';
import { ids, number, oneOf, optional, rowOf, text, yes, type RowOf } from '../row.ts';
import { everyYear } from '../years.ts';

export const READINGS = ['fund', 'budget'] as const;
export const UNITS = ['tenge', 'constant', 'constant-average', 'per-resident', 'gdp', 'usd'] as const;
export type Reading = (typeof READINGS)[number];
export type GrowthUnit = (typeof UNITS)[number];

/** Parts in the order drawn, bottom first; then what is no part of a column. */
const PARTS = [
	'unified_national_health_system_052',
	'care_outside_unified_system_053',
	'gobmp',
	'gobmp_067',
	'osms',
	'osms_066',
	'transfer_to_fund_002',
	'all',
	'unnamed'
] as const;

/** What was expected stands before what happened. */
export const SLOTS = ['expected', 'happened'] as const;
type Slot = (typeof SLOTS)[number];

export const row = rowOf({
	reading: oneOf(READINGS),
	unit: oneOf(UNITS),
	year: number,
	class: oneOf(SLOTS),
	measure: oneOf(['funding', 'paid', 'budget_plan']),
	part: oneOf(PARTS),
	status: oneOf(STATUSES),
	precision: oneOf(PRECISIONS),
	/** In the row's unit; null when the unit is refused for the year. */
	value: optional(number),
	/** Unit of the last printed digit, in tenge. */
	rounding: optional(number),
	/** As printed, in tenge. */
	nominal: number,
	/** Is it a plan of a publication that prints funding of 2019, the last year before insurance, too? */
	besideOld: yes,
	/** The series and year that is missing, such as `cpi_december_index 2026`; null when nothing is. */
	refused: optional(text),
	/** Year whose prices the value is in; null outside constant prices. */
	base: optional(text),
	newerLaws: ids,
	formula: optional(text),
	factIds: ids
});
export type GrowthRow = RowOf<typeof row>;

/** Parts of one column that we add up, because no publication prints their total. */
export interface Sum {
	readonly year: number;
	readonly value: number;
	/** Unit of the last digit that the sum can claim, in the unit of the value: the coarsest that its parts leave open. */
	readonly rounding: number;
	readonly parts: readonly [GrowthRow, ...GrowthRow[]];
}

export type Amount = GrowthRow | Sum;

/** One column: one measure of one year, what was expected or what happened. */
export interface GrowthColumn {
	readonly year: number;
	readonly slot: Slot;
	/** In the order drawn, bottom first. */
	readonly parts: readonly GrowthRow[];
	readonly whole: GrowthRow | null;
}

export interface GrowthColumns {
	readonly columns: readonly GrowthColumn[];
	/** Rows of the reading and unit that no column shows: another measure, or a package that is not named. */
	readonly aside: readonly GrowthRow[];
	/** Years of which one slot is published nowhere, from the first year to the last. */
	readonly missing: readonly Pick<GrowthColumn, 'year' | 'slot'>[];
	readonly years: readonly number[];
}

export function chosen(choices: Choices): { readonly reading: Reading; readonly unit: GrowthUnit } {
	return { reading: choices['reading'] as Reading, unit: choices['unit'] as GrowthUnit };
}

/** The columns of a reading in a unit. A column never mixes measures: the one that prints the whole is drawn, then the one with more parts. */
export function growthColumns(rows: readonly GrowthRow[], reading: Reading, unit: GrowthUnit): GrowthColumns {
	const selected = rows.filter((one) => one.reading === reading && one.unit === unit);
	const drawable = selected.filter(({ part }) => part !== 'unnamed');
	const years = everyYear(drawable.map(({ year }) => year));
	const last = years.at(-1);
	const all = years.flatMap((year) =>
		SLOTS.map((slot) => ({
			year,
			slot,
			...fullest(drawable.filter((one) => one.year === year && one.class === slot))
		}))
	);
	const columns = all.filter((column) => drawnIn(column).length > 0);
	const shown = new Set(columns.flatMap(drawnIn));
	return {
		columns,
		aside: selected.filter((one) => !shown.has(one)),
		missing: all
			.filter((column) => reading === 'fund' && !columns.includes(column))
			.filter(({ year, slot }) => !(slot === 'happened' && year === last))
			.map(({ year, slot }) => ({ year, slot })),
		years
	};
}

function fullest(rows: readonly GrowthRow[]): Pick<GrowthColumn, 'parts' | 'whole'> {
	const measures = [...new Set(rows.map(({ measure }) => measure))];
	const choices = measures.map((measure) => {
		const selected = rows.filter((one) => one.measure === measure);
		return {
			parts: selected
				.filter(({ part }) => part !== 'all')
				.sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part)),
			whole: selected.find(({ part }) => part === 'all') ?? null
		};
	});
	const fullness = ({ parts, whole }: (typeof choices)[number]) => (whole === null ? 0 : 2) + parts.length;
	return choices.sort((a, b) => fullness(b) - fullness(a))[0] ?? { parts: [], whole: null };
}

/** The rows of a column, its whole after its parts. */
export function drawnIn({ parts, whole }: Pick<GrowthColumn, 'parts' | 'whole'>): readonly GrowthRow[] {
	return [...parts, ...(whole === null ? [] : [whole])];
}

/** What a column amounts to: its whole or its only part as printed, or our own sum; null where a part of that has no value. */
export function amountOf(column: GrowthColumn): Amount | null {
	const { parts, whole } = column;
	return whole ?? (parts.length === 1 ? (parts[0] ?? null) : ownSumOf(column));
}

/** Null where the total is printed, and where the column has one part alone or one without a value. */
export function ownSumOf({ year, parts, whole }: GrowthColumn): Sum | null {
	const [first, ...rest] = parts.filter(isKnown);
	if (whole !== null || first === undefined || rest.length === 0 || rest.length + 1 < parts.length) return null;
	const known = [first, ...rest] as const;
	return {
		year,
		value: known.reduce((sum, { value }) => sum + value, 0),
		rounding: Math.max(...known.map(({ value, rounding, nominal }) => ((rounding ?? 0) / nominal) * value)),
		parts: known
	};
}

export function isSum(amount: Amount): amount is Sum {
	return 'parts' in amount;
}

/** The rows that print the amount. */
export function rowsBehind(amount: Amount): Sum['parts'] {
	return isSum(amount) ? amount.parts : [amount];
}

export function isKnown<Own extends Amount>(amount: Own | null): amount is Own & { readonly value: number } {
	return amount !== null && amount.value !== null;
}
