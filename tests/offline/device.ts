/** The caches of a device, in memory, and a manifest of one table. Synthetic: for tests of the store only. */

import { createHash } from 'node:crypto';

export function deviceCaches(): CacheStorage {
	const stores = new Map<string, Map<string, Response>>();
	const addressOf = (key: RequestInfo | URL) => (key instanceof Request ? key.url : String(key));
	const open = (name: string) => {
		const store = stores.get(name) ?? new Map<string, Response>();
		stores.set(name, store);
		return {
			match: async (key: RequestInfo | URL) => store.get(addressOf(key))?.clone(),
			put: async (key: RequestInfo | URL, response: Response) => void store.set(addressOf(key), response),
			delete: async (key: RequestInfo | URL) => store.delete(addressOf(key)),
			keys: async () => [...store.keys()].map((url) => new Request(url))
		};
	};
	const match = async (key: RequestInfo | URL) => {
		for (const store of stores.values()) if (store.has(addressOf(key))) return store.get(addressOf(key))!.clone();
		return undefined;
	};
	return {
		match,
		open: async (name: string) => open(name),
		keys: async () => [...stores.keys()],
		delete: async (name: string) => stores.delete(name)
	} as unknown as CacheStorage;
}

export function manifestOf(name: string, content: string): string {
	const file = (format: string) => ({
		path: `${name}.${format}`,
		bytes: content.length,
		sha256: createHash('sha256').update(content).digest('hex')
	});
	const files = Object.fromEntries(['arrow', 'parquet', 'csv', 'json'].map((format) => [format, file(format)]));
	const table = { name, room: 'facts', rows: 1, files, sql: null };
	return JSON.stringify({
		version: '2026-03-06.3f2a9c1',
		day: '2026-03-06',
		engine: 'v1.4.3',
		tables: [table],
		datapackage: file('json'),
		zip: file('zip')
	});
}
