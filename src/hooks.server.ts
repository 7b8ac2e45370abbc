/** Writes the language of each page into its first tag; lets scripts begin whole, and that of a figure's page wait for its reader; strips embeds. */

import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { policyInDev, shownInDev } from './routes/dev.server.ts';
import { framed } from './routes/embed/early.server.ts';
import { startedLate, startedWhole } from './routes/late-start.server.ts';

/** Pages in all three languages at once stand under the first, and mark each passage with its own. */
const TRILINGUAL = 'kk';

const LATE = '/[lang=lang]/figures/[id]';
const EMBED = '/embed/[lang=lang]/[id]/[[state]]';

export const handle: Handle = async ({ event, resolve }) => {
	const embed = event.route.id === EMBED;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params.lang ?? TRILINGUAL);
			if (dev) return shownInDev(page, embed);
			if (embed) return framed(page);
			return event.route.id === LATE ? startedLate(page) : startedWhole(page);
		}
	});
	return dev && embed ? policyInDev(response) : response;
};
