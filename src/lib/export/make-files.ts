/** Makes the files of the shown state in the reader's browser, as the build makes those of the first one. */

import type { Answer } from '../figures/annotations.ts';
import { chartStyles } from '../figures/chart-styles.ts';
import type { Choices, Figure } from '../figures/figure.ts';
import type { Lang } from '../contract/vocabulary.ts';
import type { DataKind, FileKind } from './files.ts';
import tokens from '../../styles/tokens.css?raw';
import { FileFacts, unpackSources, type PackedSources, type FileLanguage, type FilesPlace } from './table/facts.ts';
import { figureState, pictured, type FigureState } from './table/state.ts';
import { writtenData } from './table/written.ts';
import { composed, PICTURE, selfContained, SQUARE, type Shape } from './picture/compose.ts';
import { largest } from './picture/drawn.ts';
import { mountedDrawing } from './picture/mounted.ts';
import { stylesFrom } from './picture/styles.ts';
import { typeface } from './picture/typeface.ts';
import { drawPicture } from './picture/draw-picture.ts';

export interface Wanted {
	readonly figure: Figure;
	readonly answer: Answer;
	readonly choices: Choices;
	readonly lang: Lang;
	readonly place: FilesPlace;
	/** Paths of what is fetched: the sources of the figure, the words of the language, the folder of the typeface. */
	readonly from: { readonly sources: string; readonly words: string; readonly fonts: string };
}

const TYPES: Readonly<Record<DataKind, string>> = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv;charset=utf-8',
	json: 'application/json',
	parquet: 'application/vnd.apache.parquet',
	arrow: 'application/vnd.apache.arrow.stream'
};

/** Throws when what it fetches can not be had, or when the browser can not draw. */
export async function makeFile(wanted: Wanted, kind: FileKind, scale = 1): Promise<Blob> {
	const state = await stateOf(wanted);
	switch (kind) {
		case 'svg':
		case 'square.svg': {
			const svg = await svgOf(state, kind === 'svg' ? PICTURE : SQUARE, wanted.from.fonts);
			return new Blob([svg], { type: 'image/svg+xml' });
		}
		case 'png':
			return drawn(await svgOf(state, PICTURE, wanted.from.fonts), scale);
		default:
			return new Blob([new Uint8Array(await writtenData([state], kind))], { type: TYPES[kind] });
	}
}

/** A square PNG, which the build makes none of. */
export async function makeSquare(wanted: Wanted, scale: number): Promise<Blob> {
	return drawn(await svgOf(await stateOf(wanted), SQUARE, wanted.from.fonts), scale);
}

async function stateOf({ figure, answer, choices, lang, place, from }: Wanted): Promise<FigureState> {
	const [sources, words] = await Promise.all([fetched<PackedSources>(from.sources), fetched<FileLanguage>(from.words)]);
	return figureState(figure, answer, choices, new FileFacts(lang, words, place, unpackSources(sources)));
}

async function svgOf(state: FigureState, shape: Shape, fonts: string): Promise<string> {
	const picture = pictured(state);
	const svg = composed(picture, shape, stylesFrom(tokens, chartStyles), (widths, boxUnder) =>
		largest((width) => mountedDrawing(picture, width), widths, boxUnder)
	);
	return selfContained(svg, await typeface(fonts));
}

function drawn(svg: string, scale: number): Promise<Blob> {
	return drawPicture(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, scale);
}

async function fetched<Text>(path: string): Promise<Text> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`files: ${path} should be there, got HTTP ${response.status}`);
	return (await response.json()) as Text;
}
