/** The table that a reader's file became, as plain rows. For tests. */

import { tableFromIPC } from 'apache-arrow';
import type { Corrections, OwnTable } from '../../../src/lib/explore/files/own-file.ts';
import { read, recognise } from '../../../src/lib/explore/files/open.ts';
import { Problems, showProblem } from '../../../src/lib/explore/files/problems.ts';
import { exploreOwnWords } from '../../../src/lib/text/pages/explore-own.ts';

export interface Held {
	readonly names: readonly string[];
	readonly types: readonly string[];
	readonly rows: readonly (readonly unknown[])[];
	readonly problems: readonly string[];
}

export function fileOf(name: string, content: string | Uint8Array): File {
	return new File([content as Uint8Array<ArrayBuffer>], name);
}

export function heldBy({ ipc }: OwnTable): Omit<Held, 'problems'> {
	const table = tableFromIPC(ipc);
	const { fields } = table.schema;
	const vectors = fields.map((_, at) => table.getChildAt(at));
	return {
		names: fields.map(({ name }) => name),
		types: fields.map(({ type }) => String(type)),
		rows: Array.from({ length: table.numRows }, (_, row) => vectors.map((vector) => vector?.get(row) as unknown))
	};
}

/** Recognises and reads, and tells the problems in English. */
export async function held(file: File, corrections: Corrections = {}): Promise<Held> {
	const problems = new Problems();
	const recognised = (await recognise(file, corrections))!;
	const table = await read(file, recognised, problems, {});
	const words = exploreOwnWords('en').problems;
	return { ...heldBy(table), problems: problems.first.map((problem) => showProblem(file.name, problem, words)) };
}
