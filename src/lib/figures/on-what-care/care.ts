/** Sorts the rows into kinds of care and cells. Knows no pixel and no language. */

import type { CareRow } from './row.ts';

/** A row that prints a sum. */
export interface PrintedSum extends CareRow {
	readonly year: number;
	readonly value: number;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly measure: 'funding' | 'paid';
	readonly status: NonNullable<CareRow['status']>;
	readonly precision: NonNullable<CareRow['precision']>;
}

export function isSum(row: CareRow): row is PrintedSum {
	return row.value !== null && row.year !== null && row.status !== null;
}

export function isWholeYear(row: PrintedSum): boolean {
	return row.periodStart.endsWith('-01-01') && row.periodEnd.endsWith('-12-31');
}

export interface Kind {
	readonly code: string;
	readonly names: CareRow['names'];
	/** 0 for a main kind, 1 for a part of one. */
	readonly level: number;
	readonly sums: readonly PrintedSum[];
}

/** Kinds in the order of the list, each part under its main kind. */
export function kinds(rows: readonly CareRow[]): Kind[] {
	const first = rows.filter((row, index) => rows[index - 1]?.careType !== row.careType);
	return first.map(({ careType, names, parent }) => ({
		code: careType,
		names,
		level: parent === null ? 0 : 1,
		sums: rows.filter((row) => row.careType === careType).filter(isSum)
	}));
}

/** Years of the matrix: every year from the first sum to the last. */
export function years(rows: readonly CareRow[]): number[] {
	const printed = rows.filter(isSum).map((row) => row.year);
	if (printed.length === 0) return [];
	const first = Math.min(...printed);
	return Array.from({ length: Math.max(...printed) - first + 1 }, (_, index) => first + index);
}

/** Main kinds; those with a sum of any whole year for themselves; those without a sum for themselves or a part. */
export function known(all: readonly Kind[], rows: readonly CareRow[]): { main: Kind[]; whole: Kind[]; none: Kind[] } {
	const main = all.filter((kind) => kind.level === 0);
	const withPart = new Set(rows.filter(isSum).map((row) => row.parent));
	return {
		main,
		whole: main.filter((kind) => kind.sums.some(isWholeYear)),
		none: main.filter((kind) => kind.sums.length === 0 && !withPart.has(kind.code))
	};
}

/** What most people mean by care: clinics and hospitals. */
const CLINICS_AND_HOSPITALS: readonly string[] = ['primary_care', 'outpatient_specialist', 'inpatient'];

/** Clinics and hospitals, as far as no sum of any whole year is printed for them. */
export function hole(all: readonly Kind[]): Kind[] {
	return all.filter((kind) => CLINICS_AND_HOSPITALS.includes(kind.code) && !kind.sums.some(isWholeYear));
}

/** The largest sum of a whole year for one main kind. */
export function largest(all: readonly Kind[]): PrintedSum | undefined {
	return all
		.filter((kind) => kind.level === 0)
		.flatMap((kind) => kind.sums)
		.filter(isWholeYear)
		.sort((a, b) => b.value - a.value || a.year - b.year)[0];
}
