/** Puts the store of files behind the events of a service worker, and says in words what comes from the device. */

import { dayOf } from './dated.ts';
import { CacheStore } from './cache-store.ts';
import { kindOf, type Kind } from './kinds.ts';
import { recordDay } from './listed-files.ts';
import { offlineLine, langOf, withOfflineLine } from './notice.ts';
import type { Fetching, WorkerScope } from './scope.ts';

export interface ServeOptions {
	readonly base: string;
	/** Paths of the scripts of this build. */
	readonly build: readonly string[];
	readonly version: string;
	/** A withdrawn worker forgets everything and leaves. */
	readonly withdrawn: boolean;
}

const PATIENCE = 3000;

export function serve(scope: WorkerScope, { base, build, version, withdrawn }: ServeOptions): void {
	const store = new CacheStore({
		caches: scope.caches,
		fetch: (...args) => scope.fetch(...args),
		prefix: `ashyq-qor ${base}/ `,
		version,
		patience: PATIENCE
	});
	scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
	if (withdrawn) {
		scope.addEventListener('activate', (event) =>
			event.waitUntil(store.forget().then(() => scope.registration.unregister()))
		);
		return;
	}
	scope.addEventListener('activate', (event) =>
		event.waitUntil(store.leaveOld(build).then(() => scope.clients.claim()))
	);

	function kind(request: Request): Kind | null {
		const url = new URL(request.url);
		if (url.origin !== scope.location.origin || !url.pathname.startsWith(`${base}/`)) return null;
		const { method, headers } = request;
		return kindOf(url.pathname.slice(base.length), { method, range: headers.has('range') });
	}

	async function answer(event: Fetching, rule: Kind): Promise<Response> {
		const { response, late } = await store.answer(event.request, rule, (work) => event.waitUntil(work));
		if (rule === 'manifest') await tell(event.clientId, late ? response.clone() : null);
		if (!late || rule !== 'page') return response;
		const headers = new Headers(response.headers);
		for (const name of ['content-encoding', 'content-length']) headers.delete(name);
		return new Response(withOfflineLine(await response.text(), dayOf(headers)), { headers });
	}

	/** Tells a page that its data came from the device, or that it is as the site has it now. */
	async function tell(id: string, cached: Response | null): Promise<void> {
		const client = await scope.clients.get(id);
		if (client === undefined) return;
		const lang = langOf(new URL(client.url).pathname.slice(base.length).split('/')[1]);
		const versionText = async ({ headers, text }: { headers: Headers; text: string }) =>
			offlineLine({ record: recordDay(text), saved: dayOf(headers) }, lang);
		const line = cached === null ? '' : await versionText({ headers: cached.headers, text: await cached.text() });
		client.postMessage({ kept: line });
	}

	scope.addEventListener('fetch', (event) => {
		const rule = kind(event.request);
		if (rule !== null) event.respondWith(answer(event, rule));
	});
	scope.addEventListener('message', (event) => {
		const wait = (work: Promise<unknown>) => event.waitUntil(work);
		const known = event.data.loaded.flatMap((url) => {
			// What the page has just loaded is at hand; nothing is loaded twice.
			const request = new Request(url, { cache: 'force-cache' });
			const rule = kind(request);
			return rule === null ? [] : [{ request, rule }];
		});
		const keep = (some: typeof known) =>
			Promise.allSettled(some.map(({ request, rule }) => store.answer(request, rule, wait)));
		// An extract is kept by the hash that the manifest states.
		const lists = known.filter(({ rule }) => rule === 'manifest');
		wait(keep(lists).then(() => keep(known.filter((one) => !lists.includes(one)))));
	});
}
