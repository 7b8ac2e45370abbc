/** Makes one file of an answer in the reader's browser. */

import type { Answer } from './answer.ts';
import { fileColumns, slicesOf, type SliceOptions } from './slices.ts';
import { csvHead, csvRows, JSON_END, jsonHead, jsonRows } from './text-files.ts';
import type { Cover } from './workbook.ts';

export const ANSWER_FILES = ['csv', 'xlsx', 'json', 'parquet', 'arrow'] as const;
export type AnswerFile = (typeof ANSWER_FILES)[number];

/** `day` as `YYYY-MM-DD`. */
export function answerFileName(day: string, ending: string): string {
	return `ashyq-qor-question-${day}.${ending}`;
}

export interface AboutFile {
	/** What a format with room for it says besides the rows: by a short English name, as the site's files do. */
	readonly about: Readonly<Record<string, string>>;
	/** The same for people, on the first sheet of a workbook. */
	readonly cover: Cover;
}

const MIME: Readonly<Record<AnswerFile, string>> = {
	csv: 'text/csv;charset=utf-8',
	json: 'application/json',
	xlsx: '',
	parquet: 'application/vnd.apache.parquet',
	arrow: 'application/vnd.apache.arrow.stream'
};

/** Every row of the answer. Throws when the signal aborts. */
export async function answerFile(
	kind: AnswerFile,
	answer: Answer,
	{ about, cover }: AboutFile,
	options: SliceOptions = {}
): Promise<Blob> {
	const columns = await fileColumns(answer, options);
	const slices = slicesOf(answer, options);
	if (kind === 'xlsx') return (await import('./workbook.ts')).xlsxOf(columns, slices, cover);
	if (kind === 'parquet' || kind === 'arrow') {
		const { parquetOf, arrowOf } = await import('./columnar.ts');
		const bytes = await (kind === 'parquet' ? parquetOf : arrowOf)(columns, slices, about);
		return new Blob([new Uint8Array(bytes)], { type: MIME[kind] });
	}
	const parts = [kind === 'csv' ? csvHead(columns) : jsonHead(about)];
	for await (const slice of slices) parts.push((kind === 'csv' ? csvRows : jsonRows)(columns, slice));
	return new Blob([...parts, kind === 'csv' ? '' : JSON_END], { type: MIME[kind] });
}
