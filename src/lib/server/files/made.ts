/** Makes each file of a figure that is built: those of its first state and of everything. A reader's browser makes those of other states. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureOf } from '../../figures/figures.ts';
import { builtFiles, everyStateFiles, type BuiltKind, type FigureFile } from '../../export/files.ts';
import { answered } from '../answers.ts';
import { publishedRecord } from '../dataset.ts';
import { pictureSvg, PICTURE, pngOf, selfContained } from '../picture/picture.ts';
import { fileFacts } from './facts.ts';
import { figureStates, pictured, type FigureState } from '../../export/table/state.ts';
import { utf8, writtenData } from '../../export/table/written.ts';

const made = new Map<string, Promise<Uint8Array>>();
const states = new Map<string, Promise<FigureState[]>>();

/** Every built file of a figure. */
function filesOf(figure: Figure): FigureFile<BuiltKind>[] {
	return [...builtFiles(figure.id), ...everyStateFiles(figure)];
}

/** Names of those in the folder of its files: the PNG stands at the address of the figure's picture. */
export function folderFiles(figure: Figure): string[] {
	return filesOf(figure).flatMap(({ kind, name }) => (kind === 'png' ? [] : [name]));
}

/** Bytes of each built file of the figure, by its name. */
export async function fileSizes(figure: Figure, lang: Lang): Promise<Record<string, number>> {
	const sizes: Record<string, number> = {};
	for (const { name } of filesOf(figure)) sizes[name] = (await fileOf(figure.id, lang, name)).length;
	return sizes;
}

/** Throws for a file that is not built. */
export function fileOf(id: string, lang: Lang, name: string): Promise<Uint8Array> {
	const key = `${lang} ${id} ${name}`;
	const known = made.get(key) ?? make(figureOf(id), lang, name);
	made.set(key, known);
	return known;
}

async function make(figure: Figure, lang: Lang, name: string): Promise<Uint8Array> {
	const all = await statesOf(figure, lang);
	const first = builtFiles(figure.id).find((file) => file.name === name);
	if (first !== undefined) return written(all.slice(0, 1), first.kind);
	const everything = everyStateFiles(figure).find((file) => file.name === name);
	if (everything === undefined) throw new Error(`files: ${figure.id} has no built file ${name}; see filesOf`);
	return written(all, everything.kind);
}

function statesOf(figure: Figure, lang: Lang): Promise<FigureState[]> {
	const key = `${lang} ${figure.id}`;
	const known = states.get(key) ?? allStates(figure, lang);
	states.set(key, known);
	return known;
}

async function allStates(figure: Figure, lang: Lang): Promise<FigureState[]> {
	const [answer, record] = [await answered(figure), await publishedRecord()];
	return figureStates(figure, answer, fileFacts(figure, answer, record, lang));
}

/** `of` is one state, or all. */
async function written(of: readonly FigureState[], kind: BuiltKind): Promise<Uint8Array> {
	const state = of[0]!;
	switch (kind) {
		case 'svg':
			return utf8(await selfContained(pictureSvg(pictured(state), PICTURE)));
		case 'png':
			return pngOf(pictureSvg(pictured(state), PICTURE));
		default:
			return writtenData(of, kind);
	}
}
