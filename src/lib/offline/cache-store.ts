/** Answers for files of the site from network and device, each by its rule. Knows caches and fetching, no page and no words. */

import { sha256 } from '../query/wasm/sha256.ts';
import { extractHashes, staleEngine } from './listed-files.ts';
import type { Kind } from './kinds.ts';

export interface CacheStoreOptions {
	readonly caches: CacheStorage;
	readonly fetch: typeof fetch;
	/** Begins every name of a cache of this site: another site may stand on the same origin. */
	readonly prefix: string;
	/** Of the build. */
	readonly version: string;
	/** Milliseconds that the network has before the device answers. */
	readonly patience: number;
}

export interface StoredAnswer {
	readonly response: Response;
	/** Did it come from the device because the network did not answer? */
	readonly late: boolean;
}

/** Visited pages beyond these leave, oldest first. */
const MOST_PAGES = 100;

export class CacheStore {
	readonly #options: CacheStoreOptions;

	constructor(options: CacheStoreOptions) {
		this.#options = options;
	}

	/** `wait` keeps the worker alive until a copy is put away. Rejects as fetch does when neither knows the file. */
	async answer(request: Request, kind: Kind, wait: (work: Promise<unknown>) => void): Promise<StoredAnswer> {
		if (kind === 'hashed') return { response: await this.#hashed(request, wait), late: false };
		if (kind === 'extract') return { response: await this.#extract(request, wait), late: false };
		return this.#freshFirst(request, kind, wait);
	}

	/** Deletes what older builds kept: their pages, scripts that `build` does not name, and words, which are soon fetched again. */
	async leaveOld(build: readonly string[]): Promise<void> {
		const { caches, prefix } = this.#options;
		const names = ['pages', 'files', 'data'].map((name) => this.#name(name));
		const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && !names.includes(name));
		await Promise.all(old.map((name) => caches.delete(name)));
		const files = await this.#open('files');
		for (const { url } of await files.keys()) {
			const { pathname } = new URL(url);
			const isScript = pathname.includes('/_app/immutable/');
			if ((isScript && !build.includes(pathname)) || /\/words-\w+\.json$/.test(pathname)) await files.delete(url);
		}
	}

	/** Deletes everything that this site kept. */
	async forget(): Promise<void> {
		const { caches, prefix } = this.#options;
		const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
		await Promise.all(names.map((name) => caches.delete(name)));
	}

	async #hashed(request: Request, wait: (work: Promise<unknown>) => void): Promise<Response> {
		const cache = await this.#open('files');
		// A reader whose copy proved damaged asks for it anew.
		const cached = request.cache === 'reload' ? undefined : await cache.match(request.url);
		if (cached !== undefined) return cached;
		const response = await this.#options.fetch(request);
		if (isWhole(response)) wait(cache.put(request.url, response.clone()));
		return response;
	}

	/** The copy whose hash is the one that the manifest in force states; the network when there is none. */
	async #extract(request: Request, wait: (work: Promise<unknown>) => void): Promise<Response> {
		const cache = await this.#open('data');
		const manifest = await cache.match(new URL('manifest.json', request.url));
		const hashes = manifest === undefined ? new Map<string, string>() : extractHashes(await manifest.text());
		const hash = hashes.get(new URL(request.url).pathname.split('/').at(-1)!);
		if (hash === undefined) return this.#options.fetch(request);
		const key = `${request.url}?sha256=${hash}`;
		const cached = await cache.match(key);
		if (cached !== undefined) return cached;
		const response = await this.#options.fetch(request);
		if (isWhole(response)) {
			const copy = response.clone();
			const again = response.clone();
			wait(
				copy
					.arrayBuffer()
					.then(async (bytes) => ((await sha256(new Uint8Array(bytes))) === hash ? cache.put(key, again) : undefined))
			);
		}
		return response;
	}

	async #freshFirst(request: Request, kind: Kind, wait: (work: Promise<unknown>) => void): Promise<StoredAnswer> {
		const cache = await this.#open(kind === 'manifest' ? 'data' : request.url.includes('/engine/') ? 'files' : 'pages');
		const key = request.url.replace(/[?#].*$/, '');
		const pending = this.#options.fetch(request).then(async (response) => {
			if (isWhole(response)) {
				await cache.put(key, response.clone());
				wait(tidied(cache, kind, response.clone(), key));
			}
			return response;
		});
		pending.catch(() => {});
		const cached = await cache.match(key);
		if (cached === undefined) return { response: await pending, late: false };
		wait(pending.catch(() => {}));
		const late = new Promise<StoredAnswer>((resolve) =>
			setTimeout(() => resolve({ response: cached, late: true }), this.#options.patience)
		);
		const fresh = pending.then(
			(response) => ({ response, late: false }),
			() => ({ response: cached, late: true })
		);
		return Promise.race([fresh, late]);
	}

	async #open(name: 'pages' | 'files' | 'data'): Promise<Cache> {
		return this.#options.caches.open(this.#name(name));
	}

	#name(name: string): string {
		const { prefix, version } = this.#options;
		return name === 'pages' ? `${prefix}pages ${version}` : `${prefix}${name}`;
	}
}

function isWhole(response: Response): boolean {
	return response.status === 200 && !response.redirected;
}

/** Takes away what a newer list, or a newer page, leaves no room for. */
async function tidied(cache: Cache, kind: Kind, response: Response, key: string): Promise<void> {
	const cached = await cache.keys();
	if (kind === 'manifest') {
		const hashes = new Set(extractHashes(await response.text()).values());
		const gone = cached.filter(({ url }) => url.includes('?sha256=') && !hashes.has(url.split('?sha256=')[1]!));
		for (const one of gone) await cache.delete(one);
	} else if (key.endsWith('/engine.json')) {
		for (const path of staleEngine(cached, await response.text())) await cache.delete(path);
	} else {
		for (const one of cached.slice(0, Math.max(0, cached.length - MOST_PAGES))) await cache.delete(one);
	}
}
