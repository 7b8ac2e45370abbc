/** What becomes of a reader's wish to have explore without a network: loading, put away, kept or failed. */

import { cacheState } from '../offline/cache-state.ts';
import { handTo } from '../offline/register-worker.ts';

export type CopyState =
	/** `unknown`: the device has not told yet. */
	| { readonly name: 'unknown' | 'not' | 'writing' | 'network' | 'room' | 'stopped' }
	| { readonly name: 'loading'; readonly loaded: number; readonly total: number }
	/** `since` is `YYYY-MM-DD`; null when the host did not date the files. */
	| { readonly name: 'kept'; readonly since: string | null };

export interface OfflineCopyOptions {
	/** Path of the site on its host: empty or `/qor`. */
	readonly base: string;
	/** Bytes of engine and tables. */
	readonly bytes: number;
	/** Paths of small files that the page needs besides. */
	readonly also: readonly string[];
}

/** Looks at the device, and milliseconds between two: a copy is put away after its file has arrived. */
const LOOKS = 75;
const BETWEEN = 200;

export class OfflineCopy {
	state = $state.raw<CopyState>({ name: 'unknown' });
	readonly #options: OfflineCopyOptions;
	#controller: AbortController | null = null;

	constructor(options: OfflineCopyOptions) {
		this.#options = options;
	}

	/** Says what lies on the device. */
	async look(): Promise<boolean> {
		if (this.#controller !== null) return false;
		const { complete, since } = await this.#held();
		this.state = complete ? { name: 'kept', since } : { name: 'not' };
		return complete;
	}

	/** Loads engine and tables, and everything small. */
	async keep(): Promise<void> {
		await this.#keeping(async (signal) => {
			const { fetchEverything } = await import('../query/wasm/everything.ts');
			const { base, bytes } = this.#options;
			this.state = { name: 'loading', loaded: 0, total: bytes };
			const onprogress = (loaded: number, total: number) => (this.state = { name: 'loading', loaded, total });
			const files = await fetchEverything({ base, signal, onprogress });
			const lists = ['engine/engine.json', 'data/manifest.json'];
			return [...lists, ...files.map(({ folder, path }) => `${folder}/${path}`)].map((path) => this.#address(path));
		});
	}

	/** Engine and tables came with a question: loads what is small besides. */
	async complete(): Promise<void> {
		if (!(await this.look())) await this.#keeping(async () => []);
	}

	stop(): void {
		this.#controller?.abort();
	}

	async #keeping(load: (signal: AbortSignal) => Promise<readonly string[]>): Promise<void> {
		if (this.#controller !== null) return;
		const { signal } = (this.#controller = new AbortController());
		try {
			const loaded = await load(signal);
			await Promise.all([this.#scripts(), ...this.#options.also.map((path) => fetch(path, { signal }))]);
			signal.throwIfAborted();
			this.state = { name: 'writing' };
			const { active } = await navigator.serviceWorker.ready;
			handTo(active, [...loaded, ...this.#also()]);
			this.state = await this.#put(signal);
		} catch {
			this.state = { name: signal.aborted ? 'stopped' : 'network' };
		}
		this.#controller = null;
	}

	async #scripts(): Promise<void> {
		const { fetchLaterScripts } = await import('./later-scripts.ts');
		await Promise.all([
			fetchLaterScripts(),
			import('../query/explorer.ts'),
			import('./result/EditorAnswer.svelte'),
			import('./result/workbook.ts'),
			import('./result/columnar.ts'),
			import('./builder/building.ts')
		]);
	}

	/** Waits until everything has been put away. */
	async #put(signal: AbortSignal): Promise<CopyState> {
		for (let at = 0; at < LOOKS; at++) {
			const { complete, since } = await this.#held();
			if (complete) return { name: 'kept', since };
			await new Promise((resolve) => setTimeout(resolve, BETWEEN));
			signal.throwIfAborted();
		}
		return { name: 'room' };
	}

	async #held(): Promise<{ readonly complete: boolean; readonly since: string | null }> {
		const page = location.origin + location.pathname;
		return cacheState(caches, this.#address('').replace(/\/$/, ''), [page, ...this.#also()]);
	}

	#also(): readonly string[] {
		return this.#options.also.map((path) => location.origin + path);
	}

	#address(path: string): string {
		return `${location.origin}${this.#options.base}/${path}`;
	}
}
