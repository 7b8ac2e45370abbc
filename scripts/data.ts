/** `npm run data`: checks the record and builds the extracts, or prints every problem and writes nothing. */

import { fileURLToPath } from 'node:url';
import { buildExtracts } from './extracts/build.ts';
import { showProblem } from './record/read.ts';
import { today } from './record/today.ts';

const started = performance.now();
const root = new URL('../', import.meta.url);
const built = await buildExtracts(
	fileURLToPath(new URL('data', root)),
	fileURLToPath(new URL('static/data', root)),
	today()
);

if (built.ok) {
	const bytes = built.files.reduce((sum, file) => sum + file.bytes, 0);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`extracts: ${built.manifest.tables.length} tables, ${bytes} bytes, version ${built.manifest.version}, ${seconds} s`
	);
} else {
	for (const problem of built.problems) console.error(showProblem(problem));
	console.error(`data: ${built.problems.length} problems; nothing was written`);
	process.exitCode = 1;
}
