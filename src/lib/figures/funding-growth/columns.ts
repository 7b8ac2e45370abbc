/** Groups the rows of one reading and unit into columns of years. Knows no pixel and no language. */

import type { GrowthPart, GrowthRow, GrowthUnit, Reading } from './row.ts';

/** One column: one measure of one year, what was expected or what happened. */
export interface GrowthColumn {
	readonly year: number;
	readonly slot: 'expected' | 'happened';
	/** In the order drawn, bottom first. */
	readonly parts: readonly GrowthRow[];
	readonly whole: GrowthRow | null;
}

export interface GrowthColumns {
	readonly columns: readonly GrowthColumn[];
	/** Rows of the reading and unit that no column shows: another measure, or a package that is not named. */
	readonly aside: readonly GrowthRow[];
	/** Years of which one slot is published nowhere, from the first year to the last. */
	readonly missing: readonly { readonly year: number; readonly slot: 'expected' | 'happened' }[];
	readonly years: readonly number[];
}

const DRAWN_ORDER: readonly GrowthPart[] = [
	'unified_national_health_system_052',
	'care_outside_unified_system_053',
	'gobmp',
	'gobmp_067',
	'osms',
	'osms_066',
	'transfer_to_fund_002'
];
const SLOTS = ['expected', 'happened'] as const;

/** The columns of a reading in a unit. A column never mixes measures: the one that prints the whole is drawn, then the one with more parts. */
export function growthColumns(rows: readonly GrowthRow[], reading: Reading, unit: GrowthUnit): GrowthColumns {
	const own = rows.filter((row) => row.reading === reading && row.unit === unit);
	const drawable = own.filter((row) => row.part !== 'unnamed');
	const first = Math.min(...drawable.map((row) => row.year));
	const last = Math.max(...drawable.map((row) => row.year));
	const years = drawable.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);

	const columns: GrowthColumn[] = [];
	const missing: { year: number; slot: 'expected' | 'happened' }[] = [];
	for (const year of years) {
		for (const slot of SLOTS) {
			const ofSlot = drawable.filter((row) => row.year === year && row.class === slot);
			const best = fullest(ofSlot);
			if (best !== null) columns.push({ year, slot, ...best });
			else if (reading === 'fund' && !(slot === 'happened' && year === last)) missing.push({ year, slot });
		}
	}
	const shown = new Set(columns.flatMap((column) => [...column.parts, column.whole]));
	return { columns, aside: own.filter((row) => !shown.has(row)), missing, years };
}

/** A sum, and the coarsest share of it that its parts leave open. */
export interface Sum {
	readonly value: number;
	/** Unit of the last digit that the sum can claim, in the unit of the value. */
	readonly rounding: number;
}

/** Sum of the parts of a column when it has several and each has a value; null otherwise. */
export function sumOfParts(column: GrowthColumn): Sum | null {
	if (column.parts.length < 2) return null;
	let value = 0;
	let rounding = 0;
	for (const part of column.parts) {
		if (part.value === null) return null;
		value += part.value;
		rounding = Math.max(rounding, ((part.rounding ?? 0) / part.nominal) * part.value);
	}
	return { value, rounding };
}

/** Is its total one that we add up, because no publication prints it? */
export function isOwnSum(column: GrowthColumn): boolean {
	return column.whole === null && sumOfParts(column) !== null;
}

function fullest(rows: readonly GrowthRow[]): { parts: readonly GrowthRow[]; whole: GrowthRow | null } | null {
	const measures = [...new Set(rows.map((row) => row.measure))];
	const choices = measures.map((measure) => {
		const own = rows.filter((row) => row.measure === measure);
		const parts = own
			.filter((row) => row.part !== 'all')
			.sort((a, b) => DRAWN_ORDER.indexOf(a.part) - DRAWN_ORDER.indexOf(b.part));
		return { parts, whole: own.find((row) => row.part === 'all') ?? null };
	});
	const fullness = (choice: { parts: readonly GrowthRow[]; whole: GrowthRow | null }) =>
		(choice.whole === null ? 0 : 2) + choice.parts.length;
	return choices.sort((a, b) => fullness(b) - fullness(a))[0] ?? null;
}
