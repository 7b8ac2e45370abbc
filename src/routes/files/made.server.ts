/** Makes each file of a figure once while building. Knows the kinds of files, not how a kind is written. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import type { Figure } from '$lib/figures/figure.ts';
import { figureOf } from '$lib/figures/figures.ts';
import { csvOf, jsonOf } from '$lib/share/flat-files.ts';
import {
	EVERYTHING,
	everyStateFiles,
	fileName,
	stateFiles,
	type DataKind,
	type FigureFile,
	type FileKind
} from '$lib/share/files.ts';
import { plainCitation } from '$lib/share/plain-citation.ts';
import { everyState, stateName } from '$lib/figures/choices.ts';
import { filesWords } from '$lib/text/pages/files.ts';
import { shareWords } from '$lib/text/pages/share.ts';
import { manifest } from '../record/manifest.server.ts';
import { pictureSvg, PICTURE, pngOf, selfContained, SQUARE } from '../picture/picture.server.ts';
import { arrowOf, parquetOf } from './columnar.server.ts';
import { citedWork, figureStates, newestOf, pictured, type FigureState } from './state.server.ts';
import { flatStates } from './told-table.server.ts';
import { sheetsOf } from './sheets.server.ts';
import { workbookOf } from './workbook.ts';

const made = new Map<string, Promise<Uint8Array>>();
const states = new Map<string, Promise<FigureState[]>>();

/** Every file of a figure: those of each state, then those of everything. */
export function allFiles(figure: Figure): FigureFile[] {
	return [
		...everyState(figure.choices).flatMap((choices) => stateFiles(figure.id, stateName(figure.choices, choices))),
		...everyStateFiles(figure.id)
	];
}

/** Bytes of each file of the figure, by its name. */
export async function fileSizes(figure: Figure, lang: Lang): Promise<Record<string, number>> {
	const sizes: Record<string, number> = {};
	for (const { name } of allFiles(figure)) sizes[name] = (await fileOf(figure.id, lang, name)).length;
	return sizes;
}

/** Throws for a file that the figure does not have. */
export function fileOf(id: string, lang: Lang, name: string): Promise<Uint8Array> {
	const key = `${lang} ${id} ${name}`;
	const known = made.get(key) ?? make(figureOf(id), lang, name);
	made.set(key, known);
	return known;
}

async function make(figure: Figure, lang: Lang, name: string): Promise<Uint8Array> {
	const all = await statesOf(figure, lang);
	const file = allFiles(figure).find((candidate) => candidate.name === name);
	if (file === undefined) throw new Error(`files: ${figure.id} has no file ${name}; see allFiles`);
	const one = all.filter((state) => fileName(figure.id, state.name, file.kind) === name);
	return written(one.length === 0 ? all : one, file.kind);
}

function statesOf(figure: Figure, lang: Lang): Promise<FigureState[]> {
	const key = `${lang} ${figure.id}`;
	const known = states.get(key) ?? figureStates(figure, lang);
	states.set(key, known);
	return known;
}

/** `of` is one state, or all. */
async function written(of: readonly FigureState[], kind: FileKind): Promise<Uint8Array> {
	const state = of[0]!;
	switch (kind) {
		case 'svg':
			return utf8(selfContained(pictureSvg(pictured(state), PICTURE)));
		case 'square.svg':
			return utf8(selfContained(pictureSvg(pictured(state), SQUARE)));
		case 'png':
			return pngOf(pictureSvg(pictured(state), PICTURE));
		default:
			return writtenData(of, kind);
	}
}

async function writtenData(of: readonly FigureState[], kind: DataKind): Promise<Uint8Array> {
	switch (kind) {
		case 'xlsx':
			return workbookOf(sheetsOf(of));
		case 'csv':
			return utf8(csvOf(flatStates(of)));
		case 'json':
			return utf8(jsonOf(about(of), flatStates(of)));
		case 'parquet':
			return parquetOf(flatStates(of));
		case 'arrow':
			return arrowOf(flatStates(of));
	}
}

/** What a JSON file says before its rows. */
function about(of: readonly FigureState[]): Record<string, string> {
	const state = of[0]!;
	const { figure, lang, statement, words, link } = state;
	const { licenceText } = filesWords(lang).cover;
	const one = of.length === 1;
	const own = newestOf(of);
	return {
		figure: figure.id,
		title: figure.words[lang].title,
		...(one ? { state: words, unit: statement.unit, takeaway: statement.takeaway } : { state: EVERYTHING }),
		...(own === null ? {} : { newest: own }),
		record: manifest().version,
		licence: licenceText,
		citation: plainCitation(citedWork(state), shareWords(lang).citation),
		address: link
	};
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
