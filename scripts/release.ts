/** `npm run release -- YYYY-MM-DD`: builds the site frozen on that day and keeps it for good. */

import { faultOf } from './build/faults.ts';
import { hold } from './build/lock.ts';
import { freeze } from './release/freeze.ts';

let lock;
try {
	lock = hold('release');
	const { edition, archive } = freeze(process.argv[2]);
	console.log(
		`release: ${edition.day} is kept, ${edition.files} files, ${edition.bytes} bytes; all of it in ${archive}`
	);
	console.log('release: npm run build now publishes it beside the newest pages');
} catch (error) {
	console.error(faultOf('release', error));
	process.exitCode = 1;
} finally {
	lock?.release();
}
