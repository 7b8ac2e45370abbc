/** Why a reader's file becomes no table at all. */

export const REFUSALS = [
	'empty',
	'rubbish',
	'old-workbook',
	'no-rows',
	'columns',
	'large',
	'packing',
	'packed',
	'type',
	'encrypted',
	'damaged',
	'array',
	'address',
	'origin',
	'missing',
	'ranges',
	'reader',
	'stopped',
	'changed'
] as const;

export type RefusalCode = (typeof REFUSALS)[number];

export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly code: RefusalCode;
	/** What was found. */
	readonly found: string;

	constructor(code: RefusalCode, found: string, options?: ErrorOptions) {
		super(`the file was refused: ${code}, got ${found}`, options);
		this.code = code;
		this.found = found;
	}
}

/** What a reader's library threw, as the refusal that it means; one of ours stays as it is. */
export function refusalOf(cause: unknown, code: RefusalCode = 'damaged'): Refusal {
	if (cause instanceof Refusal) return cause;
	return new Refusal(code, cause instanceof Error ? cause.message : String(cause), { cause });
}

/** Throws when the reader has stopped the reading. */
export function unlessStopped(signal: AbortSignal | undefined): void {
	if (signal?.aborted === true) throw new Refusal('stopped', 'a stop');
}
