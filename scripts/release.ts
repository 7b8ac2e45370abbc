/** `npm run release -- YYYY-MM-DD`: builds the site frozen on that day and keeps it for good. */

import { freeze } from './release/freeze.ts';

try {
	const { edition, archive } = freeze(process.argv[2]);
	console.log(
		`release: ${edition.day} is kept, ${edition.files} files, ${edition.bytes} bytes; all of it in ${archive}`
	);
	console.log('release: npm run build now publishes it beside the newest pages');
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
