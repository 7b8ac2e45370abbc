/** What travels to the browser with a page beside plain values. */

import type { Transport } from '@sveltejs/kit';
import { BuiltOnly } from '$lib/view/built-only.ts';
import { WordsFile } from '$lib/figures/words-file.ts';
import { packRows, RowList, unpackRows } from '$lib/export/row-list.ts';

export const transport: Transport = {
	BuiltOnly: { encode: (value) => value instanceof BuiltOnly && BuiltOnly.LEFT, decode: () => new BuiltOnly() },
	RowList: { encode: (value) => value instanceof RowList && packRows(value), decode: unpackRows },
	WordsFile: {
		encode: (value) => value instanceof WordsFile && value.path,
		decode: (path: string) => new WordsFile(path)
	}
};
