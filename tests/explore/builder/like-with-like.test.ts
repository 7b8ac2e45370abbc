/** Built answers set figures beside each other and never divide one by another in words. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { proposed } from '../../../src/lib/explore/builder/drawings.ts';
import type { Question } from '../../../src/lib/explore/builder/question.ts';
import { READY_BUILT, type ReadyBuilt } from '../../../src/lib/explore/builder/ready.ts';
import { reasonIn } from '../../../src/lib/explore/builder/reasons.ts';
import { rowsOf } from '../../../src/lib/explore/builder/rows.ts';
import { questionText } from '../../../src/lib/explore/builder/question-text.ts';
import { sqlOf } from '../../../src/lib/explore/builder/sql.ts';
import { wordedTable } from '../../../src/lib/explore/builder/table.ts';
import { markOf } from '../../../src/lib/explore/builder/drawing-context.ts';
import type { Connector } from '../../../src/lib/query/query.ts';
import { buildWords } from '../../../src/lib/text/pages/explore-build.ts';
import { compares } from '../../figures/comparing-words.ts';
import { answerIn, catalogueIn, openExtracts } from './extracts.ts';

let node: Connector;
beforeAll(async () => {
	node = await openExtracts();
});
afterAll(() => node.close());

const READY = Object.keys(READY_BUILT) as ReadyBuilt[];

/** Every text of an object of words. */
function texts(words: object): string[] {
	return Object.values(words).flatMap((value: unknown) =>
		typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? texts(value) : []
	);
}

describe.each(LANGS)('a built answer (%s)', (lang) => {
	it.each(READY)('to the ready question %s compares nothing in words', async (id) => {
		const question: Question = READY_BUILT[id];
		const catalogue = await catalogueIn(node, lang);
		const words = buildWords(lang);
		const rows = rowsOf(await answerIn(node, sqlOf(question, lang)));
		expect(rows.length).toBeGreaterThan(1);
		const shown = { question, rows, catalogue, words, lang, from: () => '' };
		const { heads, rows: worded } = wordedTable(shown);
		const { refused } = proposed(question, rows, catalogue);
		const texts = [
			questionText(question, catalogue, words),
			...heads,
			...worded.flatMap(({ cells }) => cells),
			...rows.filter(({ value }) => value !== null).map((row) => markOf(row, 'accent', shown).label),
			...refused.map((refusal) => reasonIn(refusal, catalogue, words, lang))
		];
		expect(texts.filter((text) => compares(text, lang))).toEqual([]);
	});

	it('has no words that compare', () => {
		expect(texts(buildWords(lang)).filter((text) => compares(text, lang))).toEqual([]);
	});
});
