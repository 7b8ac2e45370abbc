/** A tiny record in memory, so that a test of a rule shows only what the rule is about. */

import { vi } from 'vitest';
import type { Cell } from '../../src/lib/contract/cell.ts';
import { extractsOf } from '../../scripts/extracts/build.ts';

// Each record opens an engine of its own, perhaps while other tests keep the machine busy.
vi.setConfig({ testTimeout: 60_000 });

export type Cells = Record<string, Cell>;

export interface Tiny {
	/** Publications by id: by default of the press, without day and edition. */
	readonly sources: Readonly<Record<string, Cells>>;
	/** Facts by table: by default a sum of tenge of 2023 for the whole country, that was planned and printed exactly. */
	readonly facts: Readonly<Record<string, readonly Cells[]>>;
	readonly lists?: Readonly<Record<string, readonly Cells[]>>;
}

const SOURCE: Cells = {
	publisher: 'A',
	publisher_kind: 'press',
	title_kk: 'а',
	title_ru: 'а',
	title_en: 'a',
	url: 'https://example.org/a',
	published: null,
	lang: 'en',
	edition_of: null,
	edition: null
};
const FACT: Cells = {
	measure: 'funding',
	period_start: '2023-01-01',
	period_end: '2023-12-31',
	region: 'KZ',
	value: 100,
	unit: 'KZT',
	precision: 'exact',
	rounding: null,
	status: 'plan',
	evidence: 'text',
	source_id: 'a'
};

/** All rows of every derived table of a tiny record, by table. */
export async function derived({ sources, facts, lists = {} }: Tiny): Promise<(table: string) => Cells[]> {
	const tables = new Map<string, readonly Cells[]>(Object.entries(lists));
	tables.set(
		'sources',
		Object.entries(sources).map(([source_id, cells]) => ({ ...SOURCE, source_id, ...cells }))
	);
	for (const [table, rows] of Object.entries(facts)) {
		tables.set(
			table,
			rows.map((cells) => ({ ...FACT, ...cells }))
		);
	}
	const { extracts } = await extractsOf(tables);
	return (name) => {
		const extract = extracts.find(({ table }) => table.name === name);
		if (extract === undefined) throw new Error(`no table named ${name}`);
		return [...extract.rows];
	};
}

/** Some columns of every row, to compare at a glance. */
export function only(rows: readonly Cells[], ...columns: string[]): Cell[][] {
	return rows.map((row) => columns.map((column) => row[column] ?? null));
}
