/** The table that a reader's file became, as plain rows. For tests. */

import { DataType, tableFromIPC } from 'apache-arrow';
import type { Corrections, UserTable, Part, ReadOptions } from '../../../src/lib/explore/upload/user-file.ts';
import { read, recognise } from '../../../src/lib/explore/upload/open.ts';
import { Problems, showProblem } from '../../../src/lib/explore/upload/problems.ts';
import { exploreUserWords } from '../../../src/lib/text/pages/explore-user.ts';

export interface Table {
	readonly names: readonly string[];
	readonly types: readonly string[];
	readonly rows: readonly (readonly unknown[])[];
}

export interface Held extends Table {
	readonly problems: readonly string[];
}

export function fileOf(name: string, content: string | Uint8Array): File {
	return new File([content as Uint8Array<ArrayBuffer>], name);
}

/** Types are those of the first part, a dictionary's the ones of its words. */
export function heldIn(parts: readonly Part[]): Table {
	const tables = parts.map((part) => tableFromIPC(part));
	const { fields } = tables[0]!.schema;
	const typeOf = (type: DataType) => String(DataType.isDictionary(type) ? type.dictionary : type);
	return {
		names: fields.map(({ name }) => name),
		types: fields.map(({ type }) => typeOf(type as DataType)),
		rows: tables.flatMap((table) => {
			const vectors = fields.map((_, at) => table.getChildAt(at));
			return Array.from({ length: table.numRows }, (_, row) => vectors.map((vector) => vector?.get(row) as unknown));
		})
	};
}

/** What a reading hands over, part by part. */
export async function heldBy(reading: (options: ReadOptions) => Promise<UserTable>): Promise<Table> {
	const parts: Part[] = [];
	const { rows, columns } = await reading({ onpart: (part) => parts.push(part) });
	const table = heldIn(parts);
	if (rows !== table.rows.length || columns.join() !== table.names.join()) {
		throw new Error(`the table should be what its parts are, got ${rows} rows of ${columns.join()}`);
	}
	return table;
}

/** Recognises and reads, and tells the problems in English. */
export async function held(file: File, corrections: Corrections = {}): Promise<Held> {
	const problems = new Problems();
	const recognised = (await recognise(file, corrections))!;
	const table = await heldBy((options) => read(file, recognised, problems, options));
	const words = exploreUserWords('en').problems;
	return { ...table, problems: problems.first.map((problem) => showProblem(file.name, problem, words)) };
}
