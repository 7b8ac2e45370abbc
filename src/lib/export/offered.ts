/** What a figure's page hands to its place for downloads. */

import type { FilesPanelWords } from '../text/pages/files.ts';

export interface Offered {
	readonly words: FilesPanelWords & { readonly columnsText: string; readonly empty: string; readonly licence: string };
	/** Bytes of each built file by its name; none on a page of an edition, which leaves files to the newest pages. */
	readonly sizes: Readonly<Record<string, number>>;
	/** Path that the names are put behind, with its slash. */
	readonly folder: string;
	/** Path of the picture of the first state as PNG. */
	readonly picture: string;
	/** Paths of what a browser makes files of: the words of the language, the folder of the typeface. */
	readonly wordsFile: string;
	readonly fonts: string;
}
