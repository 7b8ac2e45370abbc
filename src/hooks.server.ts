/** Writes the language of each page into its first tag. */

import type { Handle } from '@sveltejs/kit';

/** Pages in all three languages at once stand under the first, and mark each passage with its own. */
const TRILINGUAL = 'kk';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? TRILINGUAL)
	});
