/** What a figure's page hands to its place for downloads: words, sizes, the folder of its files. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import type { Figure } from '$lib/figures/figure.ts';
import { filePath, picturePath } from '$lib/share/files.ts';
import { filesWords, type FilesPanelWords } from '$lib/text/pages/files.ts';
import { frozenDay } from '$lib/server/editions.ts';
import { pathTo } from '$lib/server/site.ts';
import { fileSizes } from './made.server.ts';

export interface Offered {
	readonly words: FilesPanelWords & { readonly columnsText: string; readonly empty: string; readonly licence: string };
	/** Bytes of each built file by its name; none on a page of an edition, which leaves files to the newest pages. */
	readonly sizes: Readonly<Record<string, number>>;
	/** Path that the names are put behind, with its slash. */
	readonly folder: string;
	/** Path of the picture of the first state as PNG. */
	readonly picture: string;
	/** Paths of what a browser makes files of: the words of the language, the folder of the typeface. */
	readonly wordsFile: string;
	readonly fonts: string;
}

export async function offeredFiles(figure: Figure, lang: Lang): Promise<Offered> {
	const { panel, cover } = filesWords(lang);
	return {
		words: { ...panel, columnsText: cover.columnsText, empty: cover.empty, licence: cover.licenceText },
		sizes: frozenDay() === null ? await fileSizes(figure, lang) : {},
		folder: pathTo(filePath(lang, figure.id, '')),
		picture: pathTo(picturePath(lang, figure.id)),
		wordsFile: pathTo(`/${lang}/file-words.json`),
		fonts: pathTo('/fonts/')
	};
}
