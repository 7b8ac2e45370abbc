/** Why the engine in the browser could not start or go on, as a code that pages put into words. */

/**
 * - `offline` no connection; `missing` the site lacks a file; `corrupt` a file is not the published one
 * - `hang` no progress for too long; `cancelled` the reader's wish; `unsupported` the browser or the site's
 *   security policy lacks something needed
 * - `crashed` the engine broke and must be started anew; `out-of-memory` likewise, for want of memory
 */
export const ENGINE_FAILURES = [
	'offline',
	'missing',
	'corrupt',
	'hang',
	'cancelled',
	'unsupported',
	'crashed',
	'out-of-memory'
] as const;
export type EngineFailure = (typeof ENGINE_FAILURES)[number];

export class EngineError extends Error {
	readonly code: EngineFailure;
	/** Name of the file that failed, when one did. */
	readonly file: string | null;

	constructor(
		code: EngineFailure,
		message: string,
		{ file = null, cause }: { file?: string | null; cause?: unknown } = {}
	) {
		super(message, { cause });
		this.name = 'EngineError';
		this.code = code;
		this.file = file;
	}
}

const MEMORY = /out of memory|allocation fail|could not allocate|memory\.grow/i;
const BROKEN =
	/memory access out of bounds|unreachable|maximum call stack|table index|null function|indirect call|aborted\(/i;

/** What the engine says of SQL that it understood to be wrong; the SQL is quoted in it. */
const ABOUT_SQL = /^(\{"exception_type":")?(Parser|Binder|Catalog|Conversion|Permission|Not implemented)\b/;

/** The failure of the engine itself behind a rejected query; null when only the SQL is at fault. */
export function engineFailure(cause: unknown): EngineError | null {
	const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
	if (ABOUT_SQL.test(message)) return null;
	if (MEMORY.test(message)) {
		return new EngineError('out-of-memory', `the engine is out of memory; start it anew, got ${message}`, { cause });
	}
	if (name === 'RuntimeError' || BROKEN.test(message)) {
		return new EngineError('crashed', `the engine crashed; start it anew, got ${message}`, { cause });
	}
	return null;
}

/** Waits for a script; one that is gone from the site comes when the page is loaded anew. Throws EngineError. */
export async function arrived<T>(script: Promise<T>): Promise<T> {
	try {
		return await script;
	} catch (cause) {
		const message = `the engine's script should arrive; reload the page, got ${String(cause)}`;
		throw new EngineError(navigator.onLine ? 'missing' : 'offline', message, { cause });
	}
}

export function cancelled(): EngineError {
	return new EngineError('cancelled', 'the engine was cancelled; start it again when you like');
}
