/** What a file of an answer says of itself: whose question it is, what was asked, of which record. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { Answer } from './answer.ts';
import { fill } from '../../text/fill.ts';
import { number } from '../../text/numbers.ts';
import type { ExploreAnswerWords } from '../../text/pages/explore-answer.ts';
import type { AboutFile } from './answer-file.ts';
import { MOST_IN_CELL } from './workbook.ts';

export interface FileOrigin {
	readonly answer: Answer;
	readonly sql: string;
	readonly address: string;
	/** `YYYY-MM-DD`, as the record's. */
	readonly day: string;
	readonly version: string;
	readonly words: ExploreAnswerWords;
	readonly lang: Lang;
}

export function aboutFile({ answer, sql, address, day, version, words, lang }: FileOrigin): AboutFile {
	const { cover, sheets, cutRows, cutColumns, longCells } = words.files;
	const { length: rows, allColumns, columns, cut } = answer;
	const cuts = [
		cut ? fill(cutRows, { rows: number(rows, lang) }) : '',
		allColumns > columns.length
			? fill(cutColumns, { all: number(allColumns, lang), shown: number(columns.length, lang) })
			: ''
	].filter((part) => part !== '');
	return {
		about: { note: [`${words.notOfficial}.`, ...cuts].join(' '), sql, address, asked: day, record: version },
		cover: {
			names: [sheets.cover, sheets.rows],
			title: words.notOfficial,
			lines: [
				[cover.sql, sql],
				[cover.address, address],
				[cover.day, day],
				[cover.record, version],
				[cover.rows, [number(rows, lang), ...cuts].join('; ')],
				[cover.longCells, fill(longCells, { most: number(MOST_IN_CELL, lang) })]
			]
		}
	};
}
