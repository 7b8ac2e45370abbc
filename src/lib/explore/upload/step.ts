/** Where a reader's file stands between its choice and its table. */

import type { Corrections, Progress, Recognised } from './user-file.ts';
import type { Contents } from './parts.ts';
import type { RefusalCode } from './refusal.ts';
import type { Made } from './making.ts';

export interface Refused {
	readonly code: RefusalCode | 'engine';
	readonly found: string;
}

export type Step =
	| { readonly name: 'idle' }
	| { readonly name: 'looking'; readonly file: string }
	| {
			readonly name: 'text';
			readonly file: File;
			readonly table: string;
			readonly recognised: Recognised;
			readonly corrections: Corrections;
			/** Bytes, when it came whole from an address. */
			readonly fetched: number | null;
	  }
	| {
			readonly name: 'parquet';
			readonly file: string;
			readonly table: string;
			readonly open: Contents;
	  }
	| { readonly name: 'reading'; readonly file: string; readonly progress: Progress | null }
	| { readonly name: 'done'; readonly table: string; readonly fetched: number | null; readonly of: number }
	| { readonly name: 'refused'; readonly file: string; readonly refused: Refused };

export type TextStep = Extract<Step, { name: 'text' }>;

export interface ReadTable extends Made {
	readonly name: string;
	/** Name of the file it came from. */
	readonly file: string;
	readonly bytes: number;
	readonly persisted: boolean;
}
