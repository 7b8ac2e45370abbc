/** The tables that a reader brought: put into an engine part by part, and into the next one when it had to start anew. Knows no file. */

import { cancelled } from './engine-error.ts';
import type { BrowserEngine } from './wasm/browser-engine.ts';

export class OwnTables {
	readonly #tables = new Map<string, readonly Blob[]>();

	/**
	 * Makes a table of parts as they come, each an Arrow IPC stream of the same columns, and gives what they were. Throws
	 * what `parts` throws, and then there is no such table.
	 */
	async insert(
		engine: BrowserEngine,
		name: string,
		parts: AsyncIterable<Uint8Array<ArrayBuffer>>,
		signal?: AbortSignal
	): Promise<readonly Blob[]> {
		this.#tables.delete(name);
		const own: Blob[] = [];
		try {
			for await (const part of parts) {
				if (signal?.aborted === true) throw cancelled();
				// The engine takes the bytes away from here: they are copied before.
				const copy = new Blob([part]);
				await engine.insert(name, part, 'own', own.length > 0);
				own.push(copy);
			}
		} catch (cause) {
			if (engine.alive) await engine.drop(name);
			throw cause;
		}
		this.#tables.set(name, own);
		return own;
	}

	/** Puts all of them into a new engine. */
	async bringBack(engine: BrowserEngine): Promise<void> {
		for (const [name, parts] of this.#tables) {
			for (const [at, part] of parts.entries()) {
				await engine.insert(name, new Uint8Array(await part.arrayBuffer()), 'own', at > 0);
			}
		}
	}

	/** Brings one back no more. */
	forget(name: string): void {
		this.#tables.delete(name);
	}
}
