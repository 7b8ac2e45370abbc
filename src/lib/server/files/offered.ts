/** What a figure's page hands to its place for downloads: words, sizes, the folder of its files. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { Figure } from '../../figures/figure.ts';
import { filePath, picturePath } from '../../export/files.ts';
import { filesWords } from '../../text/pages/files.ts';
import { frozenDay } from '../editions.ts';
import { pathTo } from '../site.ts';
import type { Offered } from '../../export/offered.ts';
import { fileSizes } from './made.ts';

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
