/** Which ages a reader opened, kept while the drawing is made anew for another width. */

import type { Age } from './row.ts';

const opened = new Set<Age>();

/** Opens the fold again where the reader had it open, also before the scripts ran, and remembers what is opened and closed. */
export function rememberOpen(age: Age): (fold: HTMLDetailsElement) => () => void {
	return (fold) => {
		if (fold.open) opened.add(age);
		else fold.open = opened.has(age);

		const remember = (): void => {
			if (fold.open) opened.add(age);
			else opened.delete(age);
		};
		fold.addEventListener('toggle', remember);
		return () => fold.removeEventListener('toggle', remember);
	};
}
