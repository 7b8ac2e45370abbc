/**
 * `npm run release -- YYYY-MM-DD`: builds the edition of that day and keeps it for good; `--zip YYYY-MM-DD` makes one
 * file of an edition that is kept.
 */

import { parseArgs } from 'node:util';
import { faultOf } from './build/faults.ts';
import { hold } from './build/lock.ts';
import { writeArchive } from './release/archive.ts';
import { RELEASES } from './release/folders.ts';
import { freeze } from './release/freeze.ts';

let lock;
try {
	lock = hold('release');
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { allow: { type: 'string' }, zip: { type: 'string' } }
	});
	if (values.zip !== undefined) {
		console.log(`release: all of it in ${writeArchive(values.zip, RELEASES)}`);
		console.log('release: npm run build publishes it beside the edition; move it away to keep it apart');
	} else {
		const { edition, added } = freeze(positionals[0], values.allow ?? null);
		const { day, files, bytes, made } = edition;
		console.log(
			`release: ${day} is kept, ${files} files, ${bytes} bytes; new in ${RELEASES}: ${added.files} files, ${added.bytes} bytes`
		);
		const key = made?.signature?.key;
		console.log(
			key === undefined ? 'release: it is not signed; RELEASE_KEY names a key' : `release: signed with ${key}`
		);
		console.log('release: npm run build now publishes it beside the newest pages');
	}
} catch (error) {
	console.error(faultOf('release', error));
	process.exitCode = 1;
} finally {
	lock?.release();
}
