/** Puts a whole folder in the place of another: made beside it, swapped by rename, swept when a run was killed. */

import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export interface Places {
	readonly target: string;
	/** Where the next state is made. */
	readonly draft: string;
	/** Where the last state stays until the next one stands. */
	readonly old: string;
}

/** Beside the target, so that a rename is enough; never inside static/, whose contents are published as they are. */
export function placesOf(target: string): Places {
	const place = existsSync(target) ? realpathSync(target) : resolve(target);
	const parent = dirname(place);
	const beside = basename(parent) === 'static' ? dirname(parent) : parent;
	const name = (part: string) => join(beside, `.${basename(place)}-${part}`);
	return { target: place, draft: name('draft'), old: name('old') };
}

/** Removes what a killed run left and, when it was killed within the swap, brings the last state back. */
export function sweep({ target, draft, old }: Places): void {
	if (!existsSync(target) && existsSync(old)) renameSync(old, target);
	for (const left of [draft, old]) rmSync(left, { recursive: true, force: true });
	sweepStatic(dirname(target));
}

/** Earlier commands worked inside static/. */
function sweepStatic(folder: string): void {
	if (basename(folder) !== 'static' || !existsSync(folder)) return;
	for (const name of readdirSync(folder)) {
		if (/^\.data-\w+$/.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
	}
}

/** The draft becomes the target. `moment` hears of each state between. */
export function swap({ target, draft, old }: Places, moment: (name: string) => void = () => {}): void {
	mkdirSync(dirname(target), { recursive: true });
	const before = existsSync(target);
	if (before) renameSync(target, old);
	moment('old away');
	try {
		renameSync(draft, target);
	} catch (cause) {
		if (before) renameSync(old, target);
		throw cause;
	}
	moment('new there');
	rmSync(old, { recursive: true, force: true });
}
