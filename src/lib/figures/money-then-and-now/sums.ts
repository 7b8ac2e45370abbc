/** Picks sums and series from the rows. Knows no pixel and no language. */

import type { MoneyRow, MoneyUnit, SeriesName, SumName } from './row.ts';

export interface KnownMoney extends MoneyRow {
	readonly value: number;
}

export function isKnown(row: MoneyRow): row is KnownMoney {
	return row.value !== null;
}

/** Sums in one unit, in order of years. */
export function sumsIn(rows: readonly MoneyRow[], unit: MoneyUnit): MoneyRow[] {
	return rows.filter((row) => row.unit === unit).sort((a, b) => a.year - b.year);
}

/** The years of one series. */
export function seriesOf(rows: readonly MoneyRow[], name: SeriesName): KnownMoney[] {
	return rows.filter((row) => row.unit === 'series' && row.what === name).filter(isKnown);
}

/** The newest known sum of that name in that unit that has the status, or any. */
export function newestOf(rows: readonly MoneyRow[], unit: MoneyUnit, what: SumName): KnownMoney | undefined {
	return sumsIn(rows, unit)
		.filter(isKnown)
		.findLast((row) => row.what === what);
}
