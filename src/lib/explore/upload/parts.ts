/** A file that is read by parts: what its list of contents says, and what a choice of columns and rows will read. */

import type { Statistics } from 'hyparquet';
import type { ColumnKind } from '../../export/arrow/column-filler.ts';
import type { Digits } from './decimals.ts';
import { sameAs, unlikely, type Wanted } from './parquet-rows.ts';

export interface PartColumn {
	readonly name: string;
	readonly kind: ColumnKind;
	/** Of decimals. */
	readonly digits?: Digits | undefined;
	/** Of all groups, packed. */
	readonly bytes: number;
}

/** Rows that lie together in the file. */
export interface Group {
	readonly rows: number;
	/** Of each column. */
	readonly bytes: readonly number[];
	/** Least and greatest of each column, where the file states them. */
	readonly statistics: readonly (Statistics | undefined)[];
}

export interface Contents {
	readonly columns: readonly PartColumn[];
	readonly groups: readonly Group[];
	readonly rows: number;
	readonly bytes: number;
}

export interface Choice {
	/** Names of columns. */
	readonly columns: readonly string[];
	/** Rows of which each column named holds what is named. */
	readonly wanted: readonly Wanted[];
}

export interface Plan {
	/** At most: a group may turn out to hold no row that is wanted. */
	readonly bytes: number;
	readonly groups: number;
	readonly allGroups: number;
	readonly rows: number;
}

/** What reading the choice takes, before it is read. */
export function planOf(contents: Contents, choice: Choice): Plan {
	const groups = groupsFor(contents, choice.wanted).map((at) => contents.groups[at]!);
	const columns = placesOf(contents, columnsToRead(choice));
	return {
		bytes: groups.reduce((sum, group) => sum + bytesOf(group, columns), 0),
		groups: groups.length,
		allGroups: contents.groups.length,
		rows: groups.reduce((sum, { rows }) => sum + rows, 0)
	};
}

/** The columns that have to be read, each once. */
export function columnsToRead({ columns, wanted }: Choice): string[] {
	return [...new Set([...columns, ...wanted.map(({ column }) => column)])];
}

/** Places of the groups that may hold a row that is wanted, by what the file states of each. */
export function groupsFor({ columns, groups }: Contents, wanted: readonly Wanted[]): number[] {
	const tests = wanted.map(({ column, value }) => {
		const at = columns.findIndex(({ name }) => name === column);
		return { at, same: sameAs(value, columns[at]?.kind ?? 'text') };
	});
	return [...groups.keys()].filter((group) =>
		tests.every(({ at, same }) => {
			const statistics = groups[group]!.statistics[at];
			return statistics === undefined || !unlikely(statistics, same);
		})
	);
}

export function placesOf({ columns }: Contents, names: readonly string[]): number[] {
	return names.map((name) => columns.findIndex((column) => column.name === name));
}

export function bytesOf({ bytes }: Group, columns: readonly number[]): number {
	return columns.reduce((sum, at) => sum + (bytes[at] ?? 0), 0);
}
