/**
 * `npm run data`: checks the record and builds the extracts, or prints every problem and writes nothing. Facts that no figure
 * draws are told with the reason: those added since the last build, or all of them after `-- --undrawn`.
 */

import { readdirSync } from 'node:fs';
import { dataStep } from './build/data.ts';
import { faultOf } from './build/faults.ts';
import { hold } from './build/lock.ts';
import { time } from './build/site.ts';
import { factsIn, notDrawnLines } from './extracts/not-drawn.ts';
import { undrawnFacts } from './extracts/undrawn.ts';

const EXTRACTS = 'static/data';

const started = performance.now();
try {
	const lock = hold('data');
	try {
		const before = factsIn(EXTRACTS);
		const made = await dataStep();
		const tables = readdirSync(EXTRACTS).filter((name) => name.endsWith('.arrow'));
		const undrawn = await undrawnFacts(
			EXTRACTS,
			tables.map((name) => name.replace('.arrow', '')),
			'src/lib/figures'
		);
		for (const line of notDrawnLines(undrawn, before, process.argv.includes('--undrawn'))) console.log(line);
		console.log(`extracts: ${made}, ${time(performance.now() - started)}`);
	} finally {
		lock.release();
	}
} catch (error) {
	console.error(faultOf('data', error));
	process.exitCode = 1;
}
