/** `npm run data`: checks the record and builds the extracts, or prints every problem and writes nothing. */

import { dataStep } from './build/data.ts';
import { faultOf } from './build/faults.ts';
import { hold } from './build/lock.ts';
import { time } from './build/site.ts';

const started = performance.now();
try {
	const lock = hold('data');
	try {
		const made = await dataStep();
		console.log(`extracts: ${made}, ${time(performance.now() - started)}`);
	} finally {
		lock.release();
	}
} catch (error) {
	console.error(faultOf('data', error));
	process.exitCode = 1;
}
