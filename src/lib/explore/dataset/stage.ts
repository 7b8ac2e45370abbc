/** Where a reader's files stand between their choice and the figures drawn of them. */

import type { RawCsv } from '../../contract/check/raw-csv.ts';
import type { Table } from '../../contract/table.ts';
import type { UserDataset } from './user-dataset.ts';
import type { Compared } from './compared.ts';
import type { RefusalCode } from '../upload/refusal.ts';
import type { Answer } from '../../figures/annotations.ts';
import type { EngineFailure } from '../../query/engine-error.ts';
import type { Origins } from './answers.ts';

export interface UploadedFile {
	readonly name: string;
	readonly sheet: RawCsv;
	/** Null as long as nobody knows. */
	readonly table: Table | null;
	/** Are its cells parted by semicolons? */
	readonly semicolons: boolean;
}

export interface RefusedFile {
	readonly name: string;
	readonly code: RefusalCode;
	readonly found: string;
}

export interface Outcome {
	readonly id: string;
	readonly title: string;
	/** Path of the figure's words. */
	readonly words: string;
	readonly answer: Answer | null;
	/** Null where there is no answer, then with its problem. */
	readonly compared: Compared | null;
	readonly problem: string;
}

/** Does it come out otherwise than published, or not at all? */
export function isOther({ compared }: Outcome): boolean {
	return compared === null || compared.added + compared.gone > 0;
}

export type Stage =
	| { readonly name: 'idle' }
	| { readonly name: 'reading'; readonly file: string }
	| { readonly name: 'loading' | 'starting'; readonly loaded: number; readonly total: number }
	| { readonly name: 'checked' }
	| { readonly name: 'comparing'; readonly done: number; readonly all: number }
	| {
			readonly name: 'drawn';
			readonly outcomes: readonly Outcome[];
			readonly origins: Origins;
			readonly uploaded: UserDataset;
	  }
	| { readonly name: 'failed'; readonly code: EngineFailure | null; readonly message: string };
