/** Makes one file of a figure drawn with a reader's rows. Knows the kinds of files, not how a kind is written. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import type { Answer } from '$lib/figures/annotations.ts';
import type { Choices, Figure, Statement } from '$lib/figures/figure.ts';
import type { Origins } from './answers.ts';
import type { OwnPlaces } from './origins.ts';
import type { PageData } from './$types';

export const OWN_FILES = ['svg', 'png', 'csv', 'xlsx'] as const;
export type OwnFile = (typeof OWN_FILES)[number];

/** A figure as it is shown, with all that its files say of it. */
export interface OwnFigureState {
	readonly figure: Figure;
	readonly answer: Answer;
	readonly choices: Choices;
	readonly statement: Statement;
	/** That it is not published, and what it is drawn of. */
	readonly banner: string;
	/** How it stands to the published answer. */
	readonly differs: string;
	readonly files: readonly string[];
	readonly own: OwnPlaces;
	readonly origins: Origins;
	readonly context: PageData['drawn'];
	readonly lang: Lang;
}

/** Throws when the figure draws nothing or the browser can not draw the picture. */
export async function ownFile(kind: OwnFile, state: OwnFigureState): Promise<Blob> {
	if (kind === 'svg' || kind === 'png') {
		const { ownPicture } = await import('./own-picture.ts');
		const svg = await ownPicture(state);
		if (kind === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
		const { drawPicture } = await import('../../figures/[id]/share/draw-picture.ts');
		return drawPicture(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, 2);
	}
	const { ownCsv, ownWorkbook } = await import('./own-table.ts');
	if (kind === 'csv') return new Blob([ownCsv(state)], { type: 'text/csv;charset=utf-8' });
	const bytes = await ownWorkbook(state);
	return new Blob([new Uint8Array(bytes)], {
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
	});
}
