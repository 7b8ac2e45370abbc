/**
 * Writes the language of each page into its first tag; lets scripts begin whole, and that of a figure's page wait for its
 * reader; strips embeds, sources and every page that no script takes over.
 */

import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { policyInDev, shownInDev } from './routes/dev.server.ts';
import { framed } from './routes/embed/early.server.ts';
import { linkedStyles } from './routes/linked-styles.server.ts';
import { startedLate, startedWhole } from './routes/late-start.server.ts';
import { unmarked } from './routes/unmarked.server.ts';

/** Pages in all three languages at once stand under the first, and mark each passage with its own. */
const TRILINGUAL = 'kk';

const LATE = '/[lang=lang]/figures/[id]';
/** More than a thousand pages in each of which the style would weigh as much as the words. */
const SOURCE = '/[lang=lang]/sources/[source]';
const EMBED = '/embed/[lang=lang]/[id]/[[state]]';

export const handle: Handle = async ({ event, resolve }) => {
	const embed = event.route.id === EMBED;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params.lang ?? TRILINGUAL);
			if (dev) return shownInDev(page, embed);
			if (embed) return framed(page);
			if (event.route.id === SOURCE) return unmarked(linkedStyles(page));
			return event.route.id === LATE ? startedLate(page) : unmarked(startedWhole(page));
		}
	});
	return dev && embed ? policyInDev(response) : response;
};
