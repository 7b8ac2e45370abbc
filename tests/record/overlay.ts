/** A record in memory: the good one of the fixtures with some files exchanged or taken away. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FIXTURES = 'tests/fixtures/record';

/** Files of the good record, with those of `fault` laid over them; `remove.txt` lists the ones to take away. */
export function overlay(fault: string): Map<string, Uint8Array> {
	const files = new Map([...csvFiles(join(FIXTURES, 'good')), ...csvFiles(join(FIXTURES, fault))]);
	const remove = join(FIXTURES, fault, 'remove.txt');
	if (existsSync(remove)) for (const path of readFileSync(remove, 'utf8').trim().split('\n')) files.delete(path);
	return files;
}

function csvFiles(folder: string): [string, Uint8Array][] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.csv'))
		.map((path) => [path, readFileSync(join(folder, path))]);
}
