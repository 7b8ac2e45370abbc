/** What a page hands to the form of questions before it is opened: words, ready questions, addresses. */

import type { BuildWords } from '../../text/pages/explore-build.ts';
import type { ReadyBuilt } from './ready.ts';

export interface Offered {
	readonly words: BuildWords;
	readonly themes: Readonly<Record<string, string>>;
	readonly catalogue: string;
	readonly sources: string;
	readonly formulas: string;
	readonly ready: readonly { readonly id: ReadyBuilt; readonly title: string; readonly hash: string }[];
}
