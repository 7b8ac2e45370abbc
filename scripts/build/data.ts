/** The step that checks the record and builds the extracts, or says every problem. */

import { fileURLToPath } from 'node:url';
import { changedFactsAreNamed } from '../../src/lib/contract/check/rules/changed.ts';
import { buildExtracts } from '../extracts/build.ts';
import { problemLines } from '../extracts/terminal-text.ts';
import { today } from '../record/today.ts';
import { lastFrozenFacts } from '../release/kept-facts.ts';

const ROOT = new URL('../../', import.meta.url);
const pathOf = (path: string) => fileURLToPath(new URL(path, ROOT));

/** Says in a few words what was built. Throws the list of problems, one a line; nothing was then written. */
export async function dataStep(): Promise<string> {
	const published = await lastFrozenFacts();
	const more = published === null ? [] : [changedFactsAreNamed(published)];
	const built = await buildExtracts(pathOf('data'), pathOf('static/data'), today(), { more });
	if (!built.ok) throw new Error(problemLines(built.problems));
	const bytes = built.files.reduce((sum, file) => sum + file.bytes, 0);
	return `${built.manifest.tables.length} tables, ${bytes} bytes, version ${built.manifest.version}`;
}
