/** Sorts the lines into lists and finds the kinds of care that stand in two of them. Knows no language and no page. */

import { PACKAGES, type BenefitRow, type Package } from './row.ts';

/** Two lists that were printed whole: before the start, and the Fund’s page of 2024. Another list is another column with a name of its own. */
export const LIST_YEARS = [2017, 2024] as const;
export type ListYear = (typeof LIST_YEARS)[number];

export interface Kind {
	readonly row: BenefitRow;
	readonly parts: readonly BenefitRow[];
	/** The other package, when the same words stand there in the same year. */
	readonly also: Package | null;
	/** The other package, when the same words stand only there in the other year. */
	readonly elsewhere: Package | null;
}

export interface Publication {
	readonly number: number;
	readonly row: BenefitRow;
	readonly sourceId: string;
}

/** Kinds of care of one package in one year, each with its parts, in the order printed. */
export function kindsOf(rows: readonly BenefitRow[], own: Package, year: number): Kind[] {
	const list = rows.filter((row) => row.package === own && row.year === year);
	return list
		.filter((row) => row.level === 1)
		.map((row) => ({
			row,
			parts: list.filter((part) => part.level === 2 && Math.floor(part.place) === row.place),
			...besides(rows, row)
		}));
}

/** Only equal words count: a list that says the same in other words is not matched. */
function besides(rows: readonly BenefitRow[], row: BenefitRow): Pick<Kind, 'also' | 'elsewhere'> {
	const same = rows.filter((other) => other.level === 1 && other !== row && other.texts.en === row.texts.en);
	const other = PACKAGES.find((code) => code !== row.package) ?? row.package;
	const stayed = same.some((found) => found.package === row.package && found.year !== row.year);
	return {
		also: same.some((found) => found.package === other && found.year === row.year) ? other : null,
		elsewhere: !stayed && same.some((found) => found.package === other && found.year !== row.year) ? other : null
	};
}

/** Every publication once, numbered in the order in which the lists use it. */
export function publications(rows: readonly BenefitRow[]): Publication[] {
	const ids = [...new Set(rows.flatMap((row) => row.sourceIds))];
	return ids.map((sourceId, index) => ({
		number: index + 1,
		sourceId,
		row: rows.find((row) => row.sourceIds.includes(sourceId))!
	}));
}
