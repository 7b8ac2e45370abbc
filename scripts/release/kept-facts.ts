/** The facts of the last kept edition, from its own Parquet, for the check of the record. */

import { existsSync, readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import type { Cell } from '../../src/lib/contract/cell.ts';
import type { FrozenFact, FrozenFacts } from '../../src/lib/contract/check/rules/changed.ts';
import { FACT_TABLES } from '../../src/lib/contract/tables/facts.ts';
import { filesOf, RELEASES, frozenEditions, placeOf } from './folders.ts';

/** Null while none is kept. Throws when a file of the edition is missing. */
export async function lastFrozenFacts(store: string = RELEASES): Promise<FrozenFacts | null> {
	const last = frozenEditions(store).at(-1);
	if (last === undefined) return null;
	const files = filesOf(last.day, store);
	const facts = new Map<string, FrozenFact>();
	for (const { name } of FACT_TABLES) {
		const file = files.find(({ path }) => path === `data/${name}.parquet`);
		if (file === undefined) continue;
		const place = placeOf(last.day, file, store);
		if (!existsSync(place)) {
			throw new Error(`release: the edition ${last.day} should never change; bring back ${file.path} (${place})`);
		}
		const bytes = readFileSync(place);
		const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
		for (const row of await parquetReadObjects({ file: buffer })) {
			const cells = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cellOf(value)]));
			facts.set(String(cells['fact_id']), { table: name, cells });
		}
	}
	return { day: last.day, facts };
}

/** As the check reads a cell: a day is text, a number a double, nothing is null. */
function cellOf(value: unknown): Cell {
	if (value === null || value === undefined) return null;
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value === 'bigint') return Number(value);
	return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
