/** Makes one file of a figure drawn with a reader's rows. Knows the kinds of files, not how a kind is written. */

import type { OwnFigureState } from './own-state.ts';

export const OWN_FILES = ['svg', 'png', 'csv', 'xlsx'] as const;
export type OwnFile = (typeof OWN_FILES)[number];

/** Throws when the figure draws nothing or the browser can not draw the picture. */
export async function ownFile(kind: OwnFile, state: OwnFigureState): Promise<Blob> {
	if (kind === 'svg' || kind === 'png') {
		const { ownPicture } = await import('./own-picture.ts');
		const svg = await ownPicture(state);
		if (kind === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
		const { drawPicture } = await import('../../export/picture/draw-picture.ts');
		return drawPicture(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, 2);
	}
	const { ownCsv, ownWorkbook } = await import('./own-table.ts');
	if (kind === 'csv') return new Blob([ownCsv(state)], { type: 'text/csv;charset=utf-8' });
	const bytes = await ownWorkbook(state);
	return new Blob([new Uint8Array(bytes)], {
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
	});
}
