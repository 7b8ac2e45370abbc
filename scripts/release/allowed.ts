/** What must be so before an edition is frozen: its day, its address, its sources. Builds nothing. */

import { isEditionDay, type Edition } from '../../src/lib/contract/editions.ts';
import type { Sources } from './sources.ts';

export interface EditionRequest {
	readonly day: string | undefined;
	/** Why it may be frozen from sources that no commit holds; null when that is not asked. */
	readonly allow: string | null;
	readonly site: string | undefined;
	/** The day that it is, `YYYY-MM-DD`. */
	readonly today: string;
	readonly kept: readonly Pick<Edition, 'day'>[];
	/** Day of the newest publication of the record. */
	readonly newest: string;
	readonly sources: Sources;
}

export interface Allowed {
	readonly day: string;
	readonly site: string;
	readonly commit: string | null;
	readonly allowed: string | null;
}

const LOCAL = /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\]|[^/]*\.(?:local|localhost|test)(?:[:/]|$))/;

/** Throws for the first thing that is not as it should be. */
export function allowedEdition({ day, allow, site, today, kept: store, newest, sources }: EditionRequest): Allowed {
	if (day === undefined || !isEditionDay(day)) {
		throw new Error(`release: name a day, such as npm run release -- 2026-11-25, got "${day ?? ''}"`);
	}
	if (store.some((edition) => edition.day === day)) {
		throw new Error(`release: an edition never changes; choose another day, got ${day}, which is kept already`);
	}
	if (site === undefined || site === '') {
		throw new Error('release: an edition names its address for good; set SITE_URL=https://example.kz, got none');
	}
	if (!/^https?:\/\/[^/]+$/.test(site) || LOCAL.test(site)) {
		throw new Error(
			`release: SITE_URL should be the origin that readers cite, such as https://example.kz, got "${site}"`
		);
	}
	if (day > today) throw new Error(`release: an edition is of a day that has come; today is ${today}, got ${day}`);
	if (day < newest) {
		throw new Error(
			`release: an edition is not older than what it holds; the newest publication is of ${newest}, got ${day}`
		);
	}
	return { day, site, ...fromSources(sources, allow) };
}

function fromSources({ commit, changed }: Sources, allow: string | null): Pick<Allowed, 'commit' | 'allowed'> {
	if (allow !== null && allow.trim() === '') {
		throw new Error(
			'release: --allow should be followed by the reason, such as --allow "mended before the hearing", got none'
		);
	}
	if (commit !== null && changed.length === 0) return { commit, allowed: null };
	if (allow !== null) return { commit, allowed: allow.trim() };
	const found = commit === null ? 'no repository' : `${changed.length} changed, the first ${changed[0]}`;
	throw new Error(
		`release: an edition names the commit that it was made from; commit the changes, or say why not with --allow "reason", got ${found}`
	);
}
