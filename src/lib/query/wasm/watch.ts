/** Watches over something that may hang: a dog that must be fed, a promise that must end in time. */

import { cancelled, EngineError } from '../engine-error.ts';

/** Calls `bark` once nothing has fed it for `milliseconds`. */
export class Watchdog {
	readonly #milliseconds: number;
	readonly #bark: () => void;
	#timer: ReturnType<typeof setTimeout>;

	constructor(milliseconds: number, bark: () => void) {
		this.#milliseconds = milliseconds;
		this.#bark = bark;
		this.#timer = setTimeout(bark, milliseconds);
	}

	feed(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(this.#bark, this.#milliseconds);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}
}

/**
 * The promise's answer, unless `milliseconds` pass (EngineError `hang`), the signal aborts (`cancelled`) or `failure`
 * rejects first. What is left of the promise is the caller's to clear away.
 */
export async function inTime<T>(
	what: string,
	promise: Promise<T>,
	milliseconds: number,
	signal: AbortSignal,
	failure: Promise<never>
): Promise<T> {
	if (signal.aborted) throw cancelled();
	let stop: (() => void) | undefined;
	const limit = new Promise<never>((_, reject) => {
		const onabort = () => reject(cancelled());
		const dog = new Watchdog(milliseconds, () => reject(hung(what, milliseconds)));
		signal.addEventListener('abort', onabort);
		stop = () => {
			dog.stop();
			signal.removeEventListener('abort', onabort);
		};
	});
	try {
		return await Promise.race([promise, limit, failure]);
	} finally {
		stop?.();
	}
}

export function hung(what: string, milliseconds: number): EngineError {
	return new EngineError('hang', `${what} should go on; try again, got nothing for ${milliseconds / 1000} seconds`);
}
