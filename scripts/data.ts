/** `npm run data`: checks the record and builds the extracts, or prints every problem and writes nothing. */

import { fileURLToPath } from 'node:url';
import { buildExtracts } from './extracts/build.ts';
import { extractsLine, problemLines } from './extracts/told.ts';

const started = performance.now();
const root = new URL('../', import.meta.url);
const built = await buildExtracts(fileURLToPath(new URL('data', root)), fileURLToPath(new URL('static/data', root)));

if (built.ok) {
	console.log(extractsLine(built, performance.now() - started));
} else {
	console.error(problemLines(built.problems));
	process.exitCode = 1;
}
