import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { CacheStore } from '../../src/lib/offline/cache-store.ts';
import type { Kind } from '../../src/lib/offline/kinds.ts';
import { deviceCaches, manifestOf } from './device.ts';

const SITE = 'https://example.kz';

/** What the network gives; a promise without end is a network that hangs. */
let network: Map<string, string | Promise<string>>;
let requested: string[];
let device: CacheStorage;

function store(version = 'one'): CacheStore {
	const reach = (async (input: RequestInfo | URL) => {
		const path = new URL((input as Request).url).pathname;
		requested.push(path);
		const body = await network.get(path);
		if (body === undefined) throw new TypeError('Failed to fetch');
		return new Response(body);
	}) as typeof fetch;
	return new CacheStore({ caches: device, fetch: reach, prefix: 'ours ', version, patience: 5 });
}

async function read(from: CacheStore, path: string, kind: Kind, init: RequestInit = {}): Promise<[string, boolean]> {
	const works: Promise<unknown>[] = [];
	const { response, late } = await from.answer(new Request(SITE + path, init), kind, (work) => void works.push(work));
	const text = await response.text();
	if (!late) await Promise.all(works);
	return [text, late];
}

beforeEach(() => {
	network = new Map();
	requested = [];
	device = deviceCaches();
});

describe('the store of files', () => {
	it('asks the network first for a page, and tells when the device answered', async () => {
		const ours = store();
		network.set('/en/', 'old');
		expect(await read(ours, '/en/', 'page')).toEqual(['old', false]);
		network.set('/en/', 'new');
		expect(await read(ours, '/en/', 'page')).toEqual(['new', false]);
		network.delete('/en/');
		expect(await read(ours, '/en/?unit=usd', 'page')).toEqual(['new', true]);
		network.set('/en/', new Promise(() => {}));
		expect(await read(ours, '/en/', 'page')).toEqual(['new', true]);
	});

	it('fails as the network does when the device has nothing', async () => {
		await expect(read(store(), '/en/', 'page')).rejects.toThrow('Failed to fetch');
	});

	it('asks once for what changes its name with its contents, and anew when the copy proved damaged', async () => {
		const ours = store();
		network.set('/_app/immutable/a.js', 'a');
		await read(ours, '/_app/immutable/a.js', 'hashed');
		await read(ours, '/_app/immutable/a.js', 'hashed');
		expect(requested).toEqual(['/_app/immutable/a.js']);
		await read(ours, '/_app/immutable/a.js', 'hashed', { cache: 'reload' });
		expect(requested).toHaveLength(2);
	});

	it('takes an extract from the device only while the manifest states its hash', async () => {
		const ours = store();
		network.set('/data/facts.arrow', 'old').set('/data/manifest.json', manifestOf('facts', 'old'));
		await read(ours, '/data/manifest.json', 'manifest');
		await read(ours, '/data/facts.arrow', 'extract');
		network.delete('/data/facts.arrow');
		expect(await read(ours, '/data/facts.arrow', 'extract')).toEqual(['old', false]);
		network.set('/data/facts.arrow', 'new').set('/data/manifest.json', manifestOf('facts', 'new'));
		await read(ours, '/data/manifest.json', 'manifest');
		expect(await read(ours, '/data/facts.arrow', 'extract')).toEqual(['new', false]);
		const remaining = await (await device.open('ours data')).keys();
		const hash = createHash('sha256').update('new').digest('hex');
		expect(remaining.map(({ url }) => url).sort()).toEqual([
			`${SITE}/data/facts.arrow?sha256=${hash}`,
			`${SITE}/data/manifest.json`
		]);
	});

	it('keeps no extract that is not the stated one', async () => {
		const ours = store();
		network.set('/data/facts.arrow', 'damaged').set('/data/manifest.json', manifestOf('facts', 'whole'));
		await read(ours, '/data/manifest.json', 'manifest');
		await read(ours, '/data/facts.arrow', 'extract');
		expect(await (await device.open('ours data')).keys()).toHaveLength(1);
	});

	it('deletes what older builds kept, and nothing of others', async () => {
		network.set('/en/', 'page').set('/_app/immutable/a.js', 'a').set('/_app/immutable/b.js', 'b');
		network.set('/ru/figures/a/words-0f.json', '{}');
		await read(store(), '/en/', 'page');
		await read(store(), '/_app/immutable/a.js', 'hashed');
		await read(store(), '/_app/immutable/b.js', 'hashed');
		await read(store(), '/ru/figures/a/words-0f.json', 'hashed');
		await device.open('theirs');
		await store('two').leaveOld(['/_app/immutable/b.js']);
		expect((await device.keys()).sort()).toEqual(['ours files', 'theirs']);
		const files = await (await device.open('ours files')).keys();
		expect(files.map(({ url }) => url)).toEqual([`${SITE}/_app/immutable/b.js`]);
		await store('two').forget();
		expect(await device.keys()).toEqual(['theirs']);
	});
});
