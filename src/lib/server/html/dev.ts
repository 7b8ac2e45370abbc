/** How a page is shown in development: with the script that loads it anew, and as whole as it was made. */

import { base } from '$app/paths';
import { marked, ownPolicy } from '../embed/early.ts';

/** Pages without a script of their own would otherwise show neither an edit nor a mistake. */
export function shownInDev(html: string, embed: boolean): string {
	const page = embed ? marked(html) : html;
	return page.replace('</head>', `<script type="module" src="${base}/@vite/client"></script></head>`);
}

/** The policy of a page comes as a header there; a page for frames has one of its own. */
export function policyInDev(response: Response): Response {
	const policy = response.headers.get('content-security-policy');
	if (policy !== null) response.headers.set('content-security-policy', ownPolicy(policy));
	return response;
}
