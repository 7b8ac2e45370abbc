/**
 * Writes the language of each page into its first tag; lets the script of a figure's page wait for its reader; strips
 * embeds, sources and every page that no script takes over.
 */

import type { Handle } from '@sveltejs/kit';
import { framed } from './routes/embed/early.server.ts';
import { startedLate } from './routes/late-start.server.ts';
import { linkedStyles } from './routes/linked-styles.server.ts';
import { unmarked } from './routes/unmarked.server.ts';

/** Pages in all three languages at once stand under the first, and mark each passage with its own. */
const TRILINGUAL = 'kk';

const LATE = '/[lang=lang]/figures/[id]';
/** More than a thousand pages in each of which the style would weigh as much as the words. */
const SOURCE = '/[lang=lang]/sources/[source]';
const EMBED = '/embed/[lang=lang]/[id]/[[state]]';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params.lang ?? TRILINGUAL);
			if (event.route.id === EMBED) return framed(page);
			if (event.route.id === SOURCE) return unmarked(linkedStyles(page));
			return event.route.id === LATE ? startedLate(page) : unmarked(page);
		}
	});
