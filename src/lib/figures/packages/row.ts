/** Lines of what a package contains, sorted into lists, and the kinds of care that stand in two of them. */

import { column, ids, inThree, number, oneOf, rowOf, yes, type RowOf } from '../row.ts';

export const PACKAGES = ['gobmp', 'osms'] as const;
type Package = (typeof PACKAGES)[number];

/** Two lists that were printed whole: before the start, and the Fund’s page of 2024. Another list is another column with a name of its own. */
export const LIST_YEARS = [2017, 2024] as const;
type ListYear = (typeof LIST_YEARS)[number];

/** One line of a list, with the publication that prints it. */
export const row = rowOf({
	package: oneOf(PACKAGES),
	year: number,
	/** Place in the list: 2 is a kind of care, 2.1 its first part. */
	place: number,
	/** Level 1 is a kind of care, level 2 a part of the kind above. */
	isKind: column('level', yes),
	texts: inThree('text'),
	sourceIds: column('source_id', ids),
	/** Our label of the publication. */
	titles: inThree('title')
});
export type Benefit = RowOf<typeof row>;

export interface Kind extends Benefit {
	readonly parts: readonly Benefit[];
	/** The other package, when the same words stand there in the same year. */
	readonly also: Package | null;
	/** The other package, when the same words stand only there in the other year. */
	readonly elsewhere: Package | null;
}

/** What one package contains in one year. */
export interface BenefitList {
	readonly package: Package;
	readonly year: ListYear;
	readonly lines: readonly Benefit[];
	/** In the order printed. */
	readonly kinds: readonly Kind[];
}

export interface Publication {
	readonly number: number;
	readonly sourceId: string;
	readonly titles: Benefit['titles'];
}

export function listOf(rows: readonly Benefit[], name: Package, year: ListYear): BenefitList {
	const lines = rows.filter((line) => line.package === name && line.year === year);
	const kinds = lines
		.filter(({ isKind }) => isKind)
		.map((kind) => ({
			...kind,
			parts: lines.filter(({ isKind, place }) => !isKind && Math.floor(place) === kind.place),
			...besides(rows, kind)
		}));
	return { package: name, year, lines, kinds };
}

/** Only equal words count: a list that says the same in other words is not matched. */
function besides(rows: readonly Benefit[], kind: Benefit): Pick<Kind, 'also' | 'elsewhere'> {
	const same = rows.filter(({ isKind, texts }) => isKind && texts.en === kind.texts.en);
	const has = (name: Package, sameYear: boolean) =>
		same.some((found) => found.package === name && (found.year === kind.year) === sameYear);
	const other = kind.package === 'gobmp' ? 'osms' : 'gobmp';
	return {
		also: has(other, true) ? other : null,
		elsewhere: has(other, false) && !has(kind.package, false) ? other : null
	};
}

/** Every publication once, numbered in the order in which the lists use it. */
export function publications(rows: readonly Benefit[]): Publication[] {
	const all = new Map(
		rows.flatMap(({ sourceIds, titles }) => sourceIds.map((sourceId) => [sourceId, titles] as const))
	);
	return [...all].map(([sourceId, titles], index) => ({ number: index + 1, sourceId, titles }));
}
