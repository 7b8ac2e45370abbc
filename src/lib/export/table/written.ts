/** Writes each kind of file of a figure, while building and in a reader's browser alike. Knows not how a drawing is painted. */

import { csvOf, jsonOf } from './flat-files.ts';
import { creditLine } from '../citation/credit-line.ts';
import { EVERYTHING, type DataKind } from '../files.ts';
import { plainCitation } from '../citation/plain-citation.ts';
import { citedStates, newestOf, type FigureState } from './state.ts';
import { flatStates } from './export-table.ts';

/** `of` is one state, or all. What a browser does not need for the others comes with its kind. */
export async function writtenData(of: readonly FigureState[], kind: DataKind): Promise<Uint8Array> {
	switch (kind) {
		case 'xlsx': {
			const [{ sheetsOf }, { workbookOf }] = await Promise.all([import('./sheets.ts'), import('./workbook.ts')]);
			return workbookOf(sheetsOf(of));
		}
		case 'csv':
			return utf8(csvOf(flatStates(of)));
		case 'json':
			return utf8(jsonOf(about(of), flatStates(of)));
		case 'parquet':
			return (await import('./columnar.ts')).parquetOf(flatStates(of));
		case 'arrow':
			return (await import('./columnar.ts')).arrowOf(flatStates(of));
	}
}

/** What a JSON file says before its rows. */
function about(of: readonly FigureState[]): Record<string, string> {
	const state = of[0]!;
	const { figure, lang, statement, words, link, facts } = state;
	const one = of.length === 1;
	const newest = newestOf(of);
	return {
		figure: figure.id,
		title: figure.wordsIn(lang).title,
		...(one ? { state: words, unit: statement.unit, takeaway: statement.takeaway } : { state: EVERYTHING }),
		...(newest === null ? {} : { newest: newest }),
		record: facts.place.version,
		licence: facts.words.cover.licenceText,
		// Each row names its publications with their addresses: the list would stand there twice.
		citation: plainCitation({ ...citedStates(of), publications: [] }, facts.words.citation),
		credit: creditLine(citedStates(of), facts.words.citation),
		address: link
	};
}

export function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
