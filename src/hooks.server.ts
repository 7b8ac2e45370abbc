/**
 * Writes the language of each page into its first tag; lets scripts begin whole, and that of a figure's page wait for its
 * reader; strips embeds, sources and every page that no script takes over.
 */

import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { policyInDev, shownInDev } from '$lib/server/html/dev.ts';
import { framed } from '$lib/server/embed/early.ts';
import { linkedStyles } from '$lib/server/html/linked-styles.ts';
import { startedLate, startedWhole } from '$lib/server/html/lazy-hydrate.ts';
import { rounded } from '$lib/export/picture/rounded.ts';
import { unmarked } from '$lib/server/html/unmarked.ts';

/** Pages in all three languages at once stand under the first, and mark each passage with its own. */
const TRILINGUAL = 'kk';

const LATE = '/[lang=lang]/figures/[id]';
/** Pages by the dozen, besides figures, in each of which the style would weigh as much as its words. */
const LINKED: ReadonlySet<string> = new Set(['/[lang=lang]/sources/[source]', '/[lang=lang]/reports/[year]']);
const EMBED = '/embed/[lang=lang]/[id]/[[state]]';

export const handle: Handle = async ({ event, resolve }) => {
	const embed = event.route.id === EMBED;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params.lang ?? TRILINGUAL);
			if (dev) return shownInDev(page, embed);
			if (embed) return tight(framed(linkedStyles(page)));
			if (LINKED.has(event.route.id ?? '')) return tight(unmarked(linkedStyles(page)));
			return tight(event.route.id === LATE ? startedLate(rounded(linkedStyles(page))) : unmarked(startedWhole(page)));
		}
	});
	return dev && embed ? policyInDev(response) : response;
};

/** Shapes of a drawing, which hold nothing: browsers read both ways of closing them alike. */
const HOLLOW = /><\/(?:circle|line|path|rect|use)>/g;

/** Without the spaces at the beginning of the lines of its head, its shapes closed in the short way: there are two thousand pages. */
function tight(page: string): string {
	const body = page.indexOf('<body');
	return page.slice(0, body).replace(/\n\s+/g, '\n') + page.slice(body).replace(HOLLOW, '/>');
}
