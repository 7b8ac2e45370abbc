/** Makes one file of a figure drawn with a reader's rows. Knows the kinds of files, not how a kind is written. */

import type { UserFigureState } from './user-figure-state.ts';

export const USER_FIGURE_FILES = ['svg', 'png', 'csv', 'xlsx'] as const;
export type UserFigureFile = (typeof USER_FIGURE_FILES)[number];

/** Throws when the figure draws nothing or the browser can not draw the picture. */
export async function userFigureFile(kind: UserFigureFile, state: UserFigureState): Promise<Blob> {
	if (kind === 'svg' || kind === 'png') {
		const { userFigurePicture } = await import('./user-figure-picture.ts');
		const svg = await userFigurePicture(state);
		if (kind === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
		const { drawPicture } = await import('../../export/picture/draw-picture.ts');
		return drawPicture(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, 2);
	}
	const { userFigureCsv, userFigureWorkbook } = await import('./user-figure-table.ts');
	if (kind === 'csv') return new Blob([userFigureCsv(state)], { type: 'text/csv;charset=utf-8' });
	const bytes = await userFigureWorkbook(state);
	return new Blob([new Uint8Array(bytes)], {
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
	});
}
