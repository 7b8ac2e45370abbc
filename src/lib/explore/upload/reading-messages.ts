/** What a page and the worker that reads a file for it say to each other. */

import type { SimpleCsv } from '../../query/simple-csv.ts';
import type { Corrections, UserTable, Part, Progress, Recognised } from './user-file.ts';
import type { Choice, Contents } from './parts.ts';
import type { Problem } from './problems.ts';
import type { RefusalCode } from './refusal.ts';

export type WorkerRequest =
	/** Begins everything: the file that all other questions are about. */
	| { readonly ask: 'take'; readonly file: File }
	| { readonly ask: 'recognise'; readonly corrections: Corrections }
	| { readonly ask: 'read'; readonly recognised: Recognised }
	/** Of the file taken: may DuckDB's own reader read it? */
	| { readonly ask: 'check'; readonly csv: SimpleCsv }
	/** An address as the reader wrote it on the page of that address; null for the file taken. */
	| { readonly ask: 'open'; readonly remote: { readonly address: string; readonly page: string } | null }
	| { readonly ask: 'readParts'; readonly choice: Choice }
	/** A part was used: another one may come. */
	| { readonly ask: 'more' };

export interface Opened {
	/** Null for a file that can not be read by parts: it was fetched whole. */
	readonly contents: Contents | null;
	readonly whole: File | null;
	/** Name of the file at an address. */
	readonly name: string | null;
}

export interface ReadFile extends UserTable {
	readonly problems: { readonly first: readonly Problem[]; readonly count: number };
	/** Bytes fetched so far from an address. */
	readonly fetched: number | null;
}

/** The answer of each question that has one. */
export interface Answers {
	readonly recognise: Recognised | null;
	readonly read: ReadFile;
	readonly check: number | null;
	readonly open: Opened;
	readonly readParts: ReadFile;
}

export type WorkerMessage =
	| { readonly type: 'progress'; readonly progress: Progress }
	| { readonly type: 'part'; readonly part: Part }
	| { readonly type: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
	| { readonly type: 'refused'; readonly id: number; readonly code: RefusalCode; readonly found: string };

/** Parts that may wait for the page. */
export const MOST_WAITING = 4;
