/** Writes the language of each page into its first tag; lets the script of a figure's page wait for its reader; strips embeds. */

import type { Handle } from '@sveltejs/kit';
import { framed } from './routes/embed/early.server.ts';
import { startedLate } from './routes/late-start.server.ts';

/** Pages in all three languages at once stand under the first, and mark each passage with its own. */
const TRILINGUAL = 'kk';

const LATE = '/[lang=lang]/figures/[id]';
const EMBED = '/embed/[lang=lang]/[id]/[[state]]';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params.lang ?? TRILINGUAL);
			if (event.route.id === EMBED) return framed(page);
			return event.route.id === LATE ? startedLate(page) : page;
		}
	});
