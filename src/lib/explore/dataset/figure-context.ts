/** What the page of a reader's own data hands to each figure: words, addresses, names of textures. */

import type { FilesWords } from '../../text/pages/files.ts';
import type { PageWords } from '../../text/pages/words.ts';
import type { YourDataWords } from '../../text/pages/your-data.ts';
import type { Terms } from '../../text/terms.ts';
import type { TextureName } from '../../view/textures.ts';

export interface FigureContext {
	readonly words: YourDataWords['picture'];
	readonly figure: PageWords['figure'];
	readonly columns: Pick<FilesWords['columns'], 'number' | 'unit' | 'day' | 'formula' | 'facts'>;
	/** Names of formulas. */
	readonly formulas: Readonly<Record<string, string>>;
	readonly units: Terms['units'];
	/** Heading of what happened on a day. */
	readonly annotations: string;
	/** Paths. */
	readonly formulaPage: string;
	readonly sourcesPath: string;
	readonly fonts: string;
	readonly textures: readonly TextureName[];
}
