/** Where the site is published: its origin and repository, told by the environment while building. */

import { base } from '$app/paths';
import { heldByEdition, newestBaseOf } from '../contract/frozen.ts';

const origin = process.env['SITE_URL'] ?? 'http://localhost:4173';
if (!/^https?:\/\/[^/]+$/.test(origin)) {
	throw new Error(`SITE_URL should be an origin without a path, such as https://example.kz, got "${origin}"`);
}

/** Address of the repository that people correct figures in; null when the builder does not say. */
export const repository = process.env['REPOSITORY_URL'] ?? null;

/** Full address of a page or file; `path` begins with the base path. */
export function address(path: string): string {
	return origin + path;
}

/** Base path of the newest pages: that of a frozen edition without its own part. */
export const newestBase = process.env['RELEASE'] === undefined ? base : newestBaseOf(base);

/**
 * The path of a page of this site, with the base path before it: `pathTo('/kk/')`. From an edition, a page that it does
 * not hold is that of the newest pages.
 */
export function pathTo(page: string): string {
	return (heldByEdition(page) ? base : newestBase) + page;
}
