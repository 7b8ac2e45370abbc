/** The extracts of the real record, built once for all tests of one file. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtracts } from '../../../scripts/extracts/build.ts';
import type { BuiltFile } from '../../../scripts/extracts/file.ts';
import { showProblem } from '../../../scripts/record/read.ts';
import { RECORD_TABLES } from '../../../src/lib/contract/record.ts';
import type { Manifest } from '../../../src/lib/contract/manifest.ts';
import { DAY } from '../../record/day.ts';
import { DERIVED_TABLES } from '../../../src/lib/contract/tables/derived.ts';
import type { Table } from '../../../src/lib/contract/table.ts';

export const ALL_TABLES: readonly Table[] = [...RECORD_TABLES, ...DERIVED_TABLES];

export interface Published {
	readonly folder: string;
	readonly manifest: Manifest;
	readonly files: readonly BuiltFile[];
	/** Time of the clock, which other work on the machine stretches, and of the processor, which it does not. */
	readonly seconds: { readonly clock: number; readonly processor: number };
}

export async function publish(): Promise<Published> {
	const folder = join(mkdtempSync(join(tmpdir(), 'extracts-')), 'data');
	const started = performance.now();
	const before = process.cpuUsage();
	const built = await buildExtracts('data', folder, DAY);
	if (!built.ok) throw new Error(built.problems.map(showProblem).join('\n'));
	const { user, system } = process.cpuUsage(before);
	const seconds = { clock: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
	return { folder, manifest: built.manifest, files: built.files, seconds };
}
