/** Everything may be read by everyone; the list of pages is the sitemap. */

import { address, pathTo } from '$lib/server/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(`User-agent: *\nAllow: /\nSitemap: ${address(pathTo('/sitemap.xml'))}\n`, {
		headers: { 'content-type': 'text/plain' }
	});
