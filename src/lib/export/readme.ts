/** The readme of an archive: what it holds, where it comes from, how its columns are read. With the mark that editors want. */

import { fill } from '../text/fill.ts';

export interface ReadmeFacts {
	readonly title: string;
	/** The choices in words; empty for the first ones. */
	readonly state: string;
	readonly address: string;
	readonly files: readonly string[];
	readonly columns: string;
	readonly empty: string;
	readonly licence: string;
}

export function readmeOf(lines: readonly string[], { files, ...facts }: ReadmeFacts): string {
	const text = fill(lines.join('\n'), { ...facts, files: files.join('\n') });
	return `\uFEFF${text.replace(/\n{3,}/g, '\n\n').replaceAll('\n', '\r\n')}\r\n`;
}
