/** What an edition is made from: the commit, what no commit holds, and the newest publication. Judges nothing. */

import { execFileSync } from 'node:child_process';
import { readRecord } from '../record/read.ts';

export interface Sources {
	/** Null where the sources are in no repository. */
	readonly commit: string | null;
	/** Files that differ from it. */
	readonly changed: readonly string[];
}

export function sourcesIn(folder: string): Sources {
	const lines = gitOutput(folder, 'status', '--porcelain');
	return {
		commit: gitOutput(folder, 'rev-parse', 'HEAD')?.trim() ?? null,
		changed: lines?.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(3)])) ?? []
	};
}

/** Throws when the record has mistakes, which `npm run data` lists. */
export function newestPublication(record: string, today: string): string {
	const read = readRecord(record, today);
	if (!read.ok) {
		throw new Error(`release: ${record} should be without mistakes; run npm run data, got ${read.problems.length}`);
	}
	const days = read.tables.get('sources')?.map(({ published }) => published) ?? [];
	return days
		.filter((day) => typeof day === 'string')
		.sort()
		.at(-1)!;
}

/** What git answers; null when it does not. */
function gitOutput(folder: string, ...words: string[]): string | null {
	try {
		return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	} catch {
		return null;
	}
}
