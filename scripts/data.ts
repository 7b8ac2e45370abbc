/**
 * `npm run data`: checks the record and builds the extracts, or prints every problem and writes nothing. Facts that no figure
 * draws are told with the reason: those added since the last build, or all of them after `-- --undrawn`.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtracts } from './extracts/build.ts';
import { undrawnFacts, type Undrawn } from './extracts/undrawn.ts';
import { showProblem } from './record/read.ts';
import { today } from './record/today.ts';

/** So many keys of facts stand in one line. */
const NAMED = 3;

const started = performance.now();
const root = new URL('../', import.meta.url);
const pathOf = (path: string) => fileURLToPath(new URL(path, root));
const target = pathOf('static/data');
const before = factsIn(target);
const built = await buildExtracts(pathOf('data'), target, today());

if (built.ok) {
	const bytes = built.files.reduce((sum, file) => sum + file.bytes, 0);
	const tables = built.manifest.tables.map(({ name }) => name);
	const undrawn = await undrawnFacts(target, tables, pathOf('src/lib/figures'));
	for (const line of told(undrawn, before, process.argv.includes('--undrawn'))) console.log(line);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`extracts: ${tables.length} tables, ${bytes} bytes, version ${built.manifest.version}, ${seconds} s`);
} else {
	for (const problem of built.problems) console.error(showProblem(problem));
	console.error(`data: ${built.problems.length} problems; nothing was written`);
	process.exitCode = 1;
}

/** Keys of the facts that the last build held; null before the first. */
function factsIn(folder: string): ReadonlySet<string> | null {
	const file = join(folder, 'facts.json');
	if (!existsSync(file)) return null;
	const facts = JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly fact_id: string }[];
	return new Set(facts.map(({ fact_id }) => fact_id));
}

/** One line a reason, and one that says how many facts there are. */
function told(undrawn: readonly Undrawn[], known: ReadonlySet<string> | null, all: boolean): string[] {
	const isShown = (id: string) => all || (known !== null && !known.has(id));
	const lines = undrawn.flatMap(({ reason, factIds }) => {
		const ids = factIds.filter(isShown);
		if (ids.length === 0) return [];
		const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '';
		return [`not drawn: ${ids.slice(0, NAMED).join(', ')}${more}: ${reason}`];
	});
	const count = undrawn.reduce((sum, { factIds }) => sum + factIds.length, 0);
	return [...lines, `not drawn: ${count} facts in all${all ? '' : '; npm run data -- --undrawn says which and why'}`];
}
