/** `npm run data`: checks the record and builds the extracts, or prints every problem and writes nothing. */

import { fileURLToPath } from 'node:url';
import { changedFactsAreNamed } from '../src/lib/contract/check/rules/changed.ts';
import { buildExtracts, type Built } from './extracts/build.ts';
import { showProblem } from './record/read.ts';
import { lastKeptFacts } from './release/kept-facts.ts';

const started = performance.now();

try {
	tell(await build());
} catch (error) {
	// An engine that fails is ours to mend, and its trace tells where; a folder of editions is its keeper's.
	if (!(error instanceof Error) || !/^(RELEASES|release:)/.test(error.message)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

async function build(): Promise<Built> {
	const root = new URL('../', import.meta.url);
	const kept = await lastKeptFacts();
	return buildExtracts(
		fileURLToPath(new URL('data', root)),
		fileURLToPath(new URL('static/data', root)),
		kept === null ? [] : [changedFactsAreNamed(kept)]
	);
}

function tell(built: Built): void {
	if (built.ok) {
		const bytes = built.files.reduce((sum, file) => sum + file.bytes, 0);
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		const { tables, version } = built.manifest;
		console.log(`extracts: ${tables.length} tables, ${bytes} bytes, version ${version}, ${seconds} s`);
		return;
	}
	for (const problem of built.problems) console.error(showProblem(problem));
	console.error(`data: ${built.problems.length} problems; nothing was written`);
	process.exitCode = 1;
}
