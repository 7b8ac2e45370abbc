/** A citation as a file: plain text with the line for a caption first, BibTeX, CSL-JSON. */

import { bibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';
import { creditLine } from './credit-line.ts';
import { cslItems, cslText } from './csl.ts';
import { plainCitation } from './plain-citation.ts';
import type { CitationWords } from '../../text/pages/share.ts';

export const CITATION_FILES = ['.txt', '.bib', '.csl.json'] as const;
export type CitationFile = (typeof CITATION_FILES)[number];

export function citationFile(
	work: CitedWork,
	ending: CitationFile,
	words: CitationWords
): { readonly type: string; readonly text: string } {
	switch (ending) {
		case '.txt':
			return {
				type: 'text/plain; charset=utf-8',
				text: `${creditLine(work, words)}\n\n${plainCitation(work, words)}\n`
			};
		case '.bib':
			return { type: 'application/x-bibtex; charset=utf-8', text: bibtex(work, words.basedOn) };
		case '.csl.json':
			return { type: 'application/json', text: cslText(cslItems(work, words.basedOn)) };
	}
}
