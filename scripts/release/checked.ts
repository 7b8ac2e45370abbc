/** Is all of the folder of editions as it was when they were frozen? Knows no site that they are published on. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isEditionDay, type Edition } from '../../src/lib/contract/editions.ts';
import { archiveFault } from './archive-fault.ts';
import {
	archiveName,
	filesOf,
	isWhole,
	frozenEditions,
	LIST,
	OBJECTS,
	PAGES,
	SIGNATURE,
	SIGNERS,
	SUMS
} from './folders.ts';
import { engineOf } from './engine-of.ts';
import { broken, sha256, type Sum } from './sums.ts';

const SHOWN = 8;

/** Every edition with its files, oldest first. Throws at the first thing that is not as it should be, and names it. */
export async function checkedEditions(store: string): Promise<{ edition: Edition; files: readonly Sum[] }[]> {
	const editions = frozenEditions(store);
	if (!existsSync(store)) return [];
	strangers(editions, store);
	const sound = new Map<string, boolean>();
	const checked = [];
	for (const edition of editions) checked.push({ edition, files: await check(edition, store, sound) });
	return checked;
}

/** What lies in the folder and in no list, or in the list and not in the folder. */
function strangers(editions: readonly Edition[], store: string): void {
	const listed = new Set(editions.map(({ day }) => day));
	for (const name of readdirSync(store)) {
		if (name === LIST || name === OBJECTS || name.startsWith('.') || listed.has(name)) continue;
		const place = join(store, name);
		throw new Error(
			isEditionDay(name)
				? `release: ${join(store, LIST)} should list every edition; bring the list back or move the folder away, got ${place} without its entry`
				: `release: ${store} should hold editions only; move away ${place}`
		);
	}
	for (const day of listed) {
		if (!existsSync(join(store, day))) {
			throw new Error(`release: ${join(store, day)} should hold the edition that the list names; bring it back`);
		}
	}
}

async function check(edition: Edition, store: string, sound: Map<string, boolean>): Promise<readonly Sum[]> {
	const { day, sums, made } = edition;
	const folder = join(store, day);
	const file = join(folder, SUMS);
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	if (sha256(text) !== sums) throw new Error(`release: ${file} should be as it was when it was frozen; bring it back`);
	const files = filesOf(day, store);
	const wrong = isWhole(day, store)
		? broken(join(folder, PAGES), files)
		: [...files, ...engineOf(day, files, store)].flatMap((sum) => faultOf(sum, store, sound));
	if (wrong.length > 0) {
		const more = wrong.length > SHOWN ? ` and ${wrong.length - SHOWN} more` : '';
		throw new Error(
			`release: the edition ${day} should never change; bring back ${wrong.slice(0, SHOWN).join(', ')}${more}`
		);
	}
	for (const [name, hash] of Object.entries({
		[SIGNATURE]: made?.signature?.sha256,
		[SIGNERS]: made?.signature?.signers
	})) {
		const place = join(folder, name);
		if (hash === undefined) {
			if (existsSync(place)) throw new Error(`release: the list names no signature of ${day}; move away ${place}`);
		} else if (!existsSync(place) || sha256(readFileSync(place)) !== hash) {
			throw new Error(`release: ${place} should be as it was when it was frozen; bring it back`);
		}
	}
	const archive = join(folder, archiveName(day));
	if (existsSync(archive)) {
		const fault = await archiveFault(archive, files);
		if (fault !== null) throw new Error(`release: ${archive} should hold the edition; make it anew, got ${fault}`);
	}
	return files;
}

/** Each object is read once, however many editions hold it. */
function faultOf({ path, sha256: hash }: Sum, store: string, sound: Map<string, boolean>): string[] {
	const place = join(store, OBJECTS, hash);
	if (!sound.has(hash)) {
		if (!existsSync(place) || !statSync(place).isFile()) return [`missing ${path} (${place})`];
		sound.set(hash, sha256(readFileSync(place)) === hash);
	}
	return sound.get(hash) === true ? [] : [`changed ${path} (${place})`];
}
