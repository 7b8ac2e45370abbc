/** The words of a figure in one language: at hand while its page is built, in a file of their own for the page's script. */

import type { FigureWords } from './figure.ts';
import type { InOne } from '../text/in-one.ts';

export class WordsFile {
	readonly #built: InOne<FigureWords> | null;

	/** A browser gets the path alone. */
	constructor(
		readonly path: string,
		built: InOne<FigureWords> | null = null
	) {
		this.#built = built;
	}

	/** `ask` is the way of a page to its files: what is asked for while the page is built is built with it. */
	async words(ask: typeof fetch): Promise<InOne<FigureWords>> {
		const answer = await ask(this.path).catch(() => null);
		if (this.#built !== null) return this.#built;
		if (answer?.ok === true) return (await answer.json()) as InOne<FigureWords>;
		// As the bundler tells of a script that does not come: the page may be that of an older site.
		dispatchEvent(new Event('vite:preloadError'));
		const got = answer === null ? 'no answer' : String(answer.status);
		throw new Error(`words of a figure: they should come from ${this.path}, got ${got}; load the page anew`);
	}
}
