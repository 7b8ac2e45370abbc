/** The sheet of a workbook that names publications: who, what, when, with links. */

import type { FileLanguage, FilePublication } from './facts.ts';
import type { SheetCell, WrittenSheet } from './workbook.ts';

/** `facts` are the ids of what was taken from each; no column of them where none are told. `pages` is the address of the folder of their pages. */
export function sourcesSheet(
	all: readonly { readonly publication: FilePublication; readonly facts?: readonly string[] }[],
	{ sources: words, sheets, citation }: Pick<FileLanguage, 'sources' | 'sheets' | 'citation'>,
	pages: string
): WrittenSheet {
	const hasFacts = all.some(({ facts }) => facts !== undefined);
	const heads = [
		words.publisher,
		words.title,
		words.published,
		words.address,
		words.page,
		...(hasFacts ? [words.facts] : [])
	];
	return {
		name: sheets.sources,
		widths: [28, 60, 14, 60, 60, ...(hasFacts ? [60] : [])],
		sticky: 1,
		rows: [
			heads.map((head) => ({ head })),
			...all.map(({ publication: { id, publisher, title, published, url }, facts }): SheetCell[] => {
				const page = `${pages}${id}/`;
				return [
					publisher,
					title,
					published === null ? citation.undated : { day: published },
					url === null ? null : { link: url, text: url },
					{ link: page, text: page },
					...(hasFacts ? [(facts ?? []).join('; ')] : [])
				];
			})
		]
	};
}
