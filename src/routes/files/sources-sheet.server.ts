/** The sheet of a workbook that names publications: who, what, when, with links. Knows no figure. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { filesWords } from '$lib/text/pages/files.ts';
import { shareWords } from '$lib/text/pages/share.ts';
import { sourcePath } from '../record/cited.server.ts';
import type { PublishedRecord } from '../record/record.server.ts';
import { address } from '../site.server.ts';
import type { SheetCell, WrittenSheet } from './workbook.ts';

/** `facts` are the ids of what was taken from each; no column of them where none are told. */
export function sourcesSheet(
	all: readonly { readonly id: string; readonly facts?: readonly string[] }[],
	record: PublishedRecord,
	lang: Lang
): WrittenSheet {
	const { sources: words, sheets } = filesWords(lang);
	const told = all.some(({ facts }) => facts !== undefined);
	const heads = [
		words.publisher,
		words.title,
		words.published,
		words.address,
		words.page,
		...(told ? [words.facts] : [])
	];
	return {
		name: sheets.sources,
		widths: [28, 60, 14, 60, 60, ...(told ? [60] : [])],
		sticky: 1,
		rows: [
			heads.map((head) => ({ head })),
			...all.map(({ id, facts }): SheetCell[] => {
				const { publisher, title, published, url } = record.publication(id);
				const page = address(sourcePath(id, lang));
				return [
					publisher[lang],
					title[lang],
					published === null ? shareWords(lang).citation.undated : { day: published },
					url === null ? null : { link: url, text: url },
					{ link: page, text: page },
					...(told ? [(facts ?? []).join('; ')] : [])
				];
			})
		]
	};
}
