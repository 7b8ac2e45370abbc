/** Text about built extracts and about a record with mistakes, for the terminal and the page in development. */

import { showProblem, type Problem } from '../../src/lib/contract/check/problem.ts';
import type { Manifest } from '../../src/lib/contract/manifest.ts';
import type { BuiltFile } from './file.ts';

interface Extracts {
	readonly manifest: Manifest;
	readonly files: readonly BuiltFile[];
}

export function extractsLine({ manifest, files }: Extracts, milliseconds: number): string {
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	const seconds = (milliseconds / 1000).toFixed(1);
	return `extracts: ${manifest.tables.length} tables, ${bytes} bytes, version ${manifest.version}, ${seconds} s`;
}

/** Every problem on a line of its own, then how many there are. */
export function problemLines(problems: readonly Problem[]): string {
	return [...problems.map(showProblem), `data: ${problems.length} problems; nothing was written`].join('\n');
}
