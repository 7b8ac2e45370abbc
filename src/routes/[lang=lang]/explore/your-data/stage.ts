/** Where a reader's files stand between their choice and the figures drawn of them. */

import type { Sheet } from '$lib/contract/check/sheet.ts';
import type { Table } from '$lib/contract/table.ts';
import type { OwnDraft } from '$lib/explore/record/own-draft.ts';
import type { Compared } from '$lib/explore/record/compared.ts';
import type { RefusalCode } from '$lib/explore/files/refusal.ts';
import type { Answer } from '$lib/figures/annotations.ts';
import type { EngineFailure } from '$lib/query/engine-error.ts';
import type { Origins } from './answers.ts';

export interface Brought {
	readonly name: string;
	readonly sheet: Sheet;
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
	| { readonly name: 'drawn'; readonly outcomes: readonly Outcome[]; readonly origins: Origins; readonly own: OwnDraft }
	| { readonly name: 'failed'; readonly code: EngineFailure | null; readonly message: string };
