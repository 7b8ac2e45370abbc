/** What explore needs and whether this device holds all of it, by the lists that lie there too. Asks no network. */

import { readManifest } from '../contract/manifest.ts';
import type { EnginePack } from '../query/wasm/pack.ts';
import { neededFiles } from '../query/wasm/needed.ts';
import { dayOf } from './dated.ts';

export interface CacheState {
	readonly complete: boolean;
	/** Day of the oldest file, `YYYY-MM-DD`; null when the host did not date them, or nothing is complete. */
	readonly since: string | null;
}

const NOTHING: CacheState = { complete: false, since: null };

/** `site` is the address of the site without a slash at its end; `pages` are addresses that must be there too. */
export async function cacheState(
	caches: Pick<CacheStorage, 'match'>,
	site: string,
	pages: readonly string[]
): Promise<CacheState> {
	const lists = [`${site}/engine/engine.json`, `${site}/data/manifest.json`];
	const [engine, manifest] = await Promise.all(lists.map((address) => caches.match(address)));
	if (engine === undefined || manifest === undefined) return NOTHING;
	try {
		const files = neededFiles((await engine.json()) as EnginePack, readManifest(await manifest.json()));
		const addresses = files.map(({ folder, path, sha256 }) =>
			folder === 'engine' ? `${site}/engine/${path}` : `${site}/data/${path}?sha256=${sha256}`
		);
		const found = await Promise.all([...addresses, ...pages].map((address) => caches.match(address)));
		if (found.some((copy) => copy === undefined)) return NOTHING;
		const days = found.slice(0, addresses.length).map((copy) => dayOf(copy!.headers));
		return { complete: true, since: days.includes(null) ? null : (days.toSorted().at(0) ?? null) };
	} catch {
		return NOTHING;
	}
}
