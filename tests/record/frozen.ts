/**
 * The record as it stood at an edition, in `tests/record/frozen/`, and its extracts: what drawings and stories in `tests/drawings/`
 * are made of, so that a corrected number touches none of them. CONTRIBUTING.md says how it is renewed.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parquetOf } from '../../scripts/extracts/parquet.ts';
import { buildExtracts } from '../../scripts/extracts/build.ts';
import { builtFile } from '../../scripts/extracts/file.ts';
import { showProblem } from '../../scripts/record/read.ts';
import { DAY } from './day.ts';

const RECORD = 'tests/record/frozen';
const NOTHING = new Uint8Array();

export interface FrozenExtracts {
	/** Holds `<table>.parquet` and `manifest.json`; the other files of an extract are empty. */
	readonly folder: string;
	/** Takes the folder away. */
	close(): void;
}

/** Builds the extracts of the frozen record. Throws with every problem where the record no longer keeps the rules. */
export async function frozenExtracts(): Promise<FrozenExtracts> {
	const folder = join(mkdtempSync(join(tmpdir(), 'frozen-')), 'data');
	const built = await buildExtracts(RECORD, folder, DAY, {
		making: {
			filesOf: (extract) => {
				const file = (kind: string, bytes: Uint8Array) => builtFile(`${extract.table.name}.${kind}`, bytes);
				return {
					arrow: file('arrow', NOTHING),
					parquet: file('parquet', parquetOf(extract)),
					csv: file('csv', NOTHING),
					json: file('json', NOTHING)
				};
			},
			zipOf: () => NOTHING
		}
	});
	if (!built.ok) throw new Error(`${RECORD} should keep the rules:\n${built.problems.map(showProblem).join('\n')}`);
	return { folder, close: () => rmSync(dirname(folder), { recursive: true }) };
}
