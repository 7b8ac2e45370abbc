/** Why a reader's question has no answer though the engine is well. */

import type { SqlPlace } from './sql-place.ts';

/** - `sql` the engine refused it; `time` it took too long; `stopped` the reader's wish */
export type AskFailure = 'sql' | 'time' | 'stopped';

export class AskError extends Error {
	readonly code: AskFailure;
	/** Where in the SQL, if the engine tells. */
	readonly place: SqlPlace | null;
	/** The table or column that may have been meant. */
	readonly nearest: string | null;

	constructor(
		code: AskFailure,
		message: string,
		{ place = null, nearest = null, cause }: { place?: SqlPlace | null; nearest?: string | null; cause?: unknown } = {}
	) {
		super(message, { cause });
		this.name = 'AskError';
		this.code = code;
		this.place = place;
		this.nearest = nearest;
	}
}
