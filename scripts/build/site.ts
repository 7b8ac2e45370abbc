/** The order of a build: hold the folder, sweep, run the steps into a draft, swap. */

import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hold } from './lock.ts';
import { placesOf, swap, sweep } from './swap.ts';

export interface Step {
	readonly name: string;
	/** Works in the draft of the site, and says in a few words what it made. */
	readonly run: (draft: string) => Promise<string>;
}

export interface SiteBuild {
	/** Name of the command in messages. */
	readonly command: string;
	/** Folder of the finished site. */
	readonly target: string;
	readonly steps: readonly Step[];
	readonly say: (line: string) => void;
	/** Folder of the lock. */
	readonly work?: string;
	/** Hears of each state between two steps: a test stops there. */
	readonly moment?: (name: string) => void;
}

/** The target is at each moment the last site or the next one, whole. Throws what a step throws; the draft is then gone. */
export async function buildSite({ command, target, steps, say, work, moment = () => {} }: SiteBuild): Promise<void> {
	const began = performance.now();
	const lock = hold(command, work);
	try {
		moment('held');
		const places = placesOf(target);
		sweep(places);
		moment('swept');
		try {
			for (const { name, run } of steps) {
				const begin = performance.now();
				const made = await run(places.draft);
				say(`${name.padEnd(8)} ${made}, ${time(performance.now() - begin)}`);
				moment(name);
			}
			swap(places, moment);
		} finally {
			rmSync(places.draft, { recursive: true, force: true });
		}
		const { files, bytes } = weightOf(places.target);
		say(`${command.padEnd(8)} ${target}: ${files} files, ${Math.round(bytes / 1e6)} MB, ${time(performance.now() - began)}`);
		moment('said');
	} finally {
		lock.release();
	}
}

function weightOf(folder: string): { files: number; bytes: number } {
	const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
	return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Such as `4.2 s` or `3 min 40 s`. */
export function time(milliseconds: number): string {
	const seconds = milliseconds / 1000;
	if (seconds < 60) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
