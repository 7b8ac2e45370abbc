/** Where each row of a figure drawn with a reader's data comes from: a line of a file, or a publication. */

import { FACT_TABLES } from '../../contract/tables/facts.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import type { UserDataset } from './user-dataset.ts';
import type { FigureRow, Statement } from '../../figures/figure.ts';
import type { Origins } from './answers.ts';

export interface UserPlaces {
	/** Names of the files brought, in their order. */
	readonly files: readonly string[];
	readonly facts: ReadonlyMap<string, { readonly file: string; readonly line: number }>;
	/** Publications that only a file of the reader's names. */
	readonly sources: ReadonlySet<string>;
}

export interface OriginGroup {
	/** What the table prints for its rows. */
	readonly mark: string;
	/** File of the reader's; null for a publication. */
	readonly file: string | null;
	readonly title: string;
	/** Page of the publication; null where the site has none. */
	readonly href: string | null;
	readonly facts: readonly { readonly id: string; readonly line: number | null }[];
}

const FACTS = new Set<string>(FACT_TABLES.map(({ name }) => name));

/** Rows that say the same as the published ones are the publication's. */
export function userPlaces({ tables, names }: Pick<UserDataset, 'tables' | 'names'>): UserPlaces {
	const rows = tables.flatMap(({ table, uploaded: userRows }) => userRows.map((row) => ({ table: table.name, row })));
	return {
		files: names,
		facts: new Map(
			rows
				.filter(({ table }) => FACTS.has(table))
				.map(({ row }) => [row.text['fact_id'] ?? '', { file: row.file, line: row.line }])
		),
		sources: new Set(rows.filter(({ table }) => table === 'sources').map(({ row }) => row.text['source_id'] ?? ''))
	};
}

/** `marks` by fact, for the table; `groups` in the order in which the table meets them, then the drawing. */
export function placesIn(
	statement: Statement,
	rows: readonly FigureRow[],
	places: UserPlaces,
	{ facts, titles }: Origins,
	sourcesPath: string,
	lang: Lang
): { marks: ReadonlyMap<string, string>; groups: readonly OriginGroup[] } {
	const ids = new Set([...statement.table.rows, ...rows].flatMap((row) => row.factIds));
	const marks = new Map<string, string>();
	const groups = new Map<string, OriginGroup & { facts: { id: string; line: number | null }[] }>();
	let publications = 0;
	for (const id of ids) {
		const place = places.facts.get(id);
		const sourceId = facts.get(id);
		if (place === undefined && sourceId === undefined) continue;
		const key = place === undefined ? `source ${sourceId}` : `file ${place.file}`;
		const group = groups.get(key) ?? {
			mark: place === undefined ? String((publications += 1)) : place.file,
			file: place?.file ?? null,
			title: titles.get(sourceId ?? '')?.[lang] ?? sourceId ?? '',
			href: places.sources.has(sourceId ?? '') ? null : `${sourcesPath}${sourceId}/`,
			facts: []
		};
		groups.set(key, group);
		group.facts.push({ id, line: place?.line ?? null });
		marks.set(id, place === undefined ? group.mark : `${place.file}:${place.line}`);
	}
	return { marks, groups: [...groups.values()] };
}
