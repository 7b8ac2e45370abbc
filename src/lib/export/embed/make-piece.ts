/** Makes the piece of HTML of the shown state in the reader's browser. */

import { chartStyles } from '../../figures/chart-styles.ts';
import tokens from '../../../styles/tokens.css?raw';
import { mountedDrawing } from '../picture/mounted.ts';
import { pieceOf } from '../picture/piece.ts';
import { stylesFrom } from '../picture/styles.ts';
import type { Wanted } from '../make-files.ts';

/** `page` is the address that it leads to, `source` the line under it. Throws when the figure draws nothing. */
export function makePiece(wanted: Wanted, around: { readonly page: string; readonly source: string }): string {
	return pieceOf(wanted, around, stylesFrom(tokens, chartStyles), (width, id) => mountedDrawing(wanted, width, id));
}
