/** Which links may lead out of a build that is crawled: those into editions that are kept, whose files are there. Plain JavaScript, for svelte.config.js. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Does the address lead to something that publishing puts beside the pages? `path` is with the base path. A day that is not
 * kept, and a file that a kept edition does not hold, do not pass.
 * @param {string} path
 * @param {string} base
 * @param {string} kept
 * @returns {boolean}
 */
export function leadsIntoEdition(path, base, store) {
	const rest = path.startsWith(`${base}/v/`) ? path.slice(base.length + '/v/'.length) : '';
	const [, beside] = /^(\d{4}-\d{2}-\d{2})\.(?:sha256|sha256\.sig|signers)$/.exec(rest) ?? [];
	if (beside !== undefined) {
		const name = { sha256: 'SHA256SUMS', 'sha256.sig': 'SHA256SUMS.sig', signers: 'allowed_signers' };
		const ending = /** @type {keyof typeof name} */ (rest.slice(beside.length + 1));
		return listed(beside, store) && existsSync(join(store, beside, name[ending]));
	}
	const [, zipped] = /^ashyq-qor-(\d{4}-\d{2}-\d{2})\.zip$/.exec(rest) ?? [];
	if (zipped !== undefined) return listed(zipped, store) && existsSync(join(store, zipped, rest));
	const [, day, inside = ''] = /^(\d{4}-\d{2}-\d{2})\/(.*)$/.exec(rest) ?? [];
	if (day === undefined || !listed(day, store)) return false;
	const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
	return readFileSync(join(store, day, 'SHA256SUMS'), 'utf8').includes(`  ${file}\n`);
}

/**
 * Does the list name an edition of the day?
 * @param {string} day
 * @param {string} kept
 */
function listed(day, store) {
	const list = join(store, 'editions.json');
	if (!existsSync(list) || !existsSync(join(store, day, 'SHA256SUMS'))) return false;
	return /** @type {{ day: string }[]} */ (JSON.parse(readFileSync(list, 'utf8'))).some(
		(edition) => edition.day === day
	);
}
