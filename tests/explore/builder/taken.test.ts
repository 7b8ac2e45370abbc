import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { askHash } from '../../../src/lib/explore/builder/address.ts';
import type { Catalogue } from '../../../src/lib/explore/builder/catalogue.ts';
import { READY_BUILT, type ReadyBuilt } from '../../../src/lib/explore/builder/ready.ts';
import { rowsOf } from '../../../src/lib/explore/builder/rows.ts';
import { choicesText, questionText } from '../../../src/lib/explore/builder/question-text.ts';
import { sqlOf } from '../../../src/lib/explore/builder/sql.ts';
import { tableAnswer, wordedTable } from '../../../src/lib/explore/builder/table.ts';
import { answerSnippet } from '../../../src/lib/explore/result/snippet.ts';
import type { Connector } from '../../../src/lib/query/query.ts';
import { exploreAnswerWords } from '../../../src/lib/text/pages/explore-answer.ts';
import { buildWords } from '../../../src/lib/text/pages/explore-build.ts';
import { aboutFile } from '../../../src/lib/explore/result/about-file.ts';
import { lightColours } from '../../../src/lib/explore/result/light-colours.ts';
import { answerIn, catalogueIn, openExtracts } from './extracts.ts';

let node: Connector;
const catalogues = {} as Record<(typeof LANGS)[number], Catalogue>;
beforeAll(async () => {
	node = await openExtracts();
	for (const lang of LANGS) catalogues[lang] = await catalogueIn(node, lang);
});
afterAll(() => node.close());

async function tableTo(id: ReadyBuilt, lang: (typeof LANGS)[number]) {
	const question = READY_BUILT[id];
	const rows = rowsOf(await answerIn(node, sqlOf(question, lang)));
	return { rows, table: wordedTable({ question, rows, catalogue: catalogues[lang], words: buildWords(lang), lang }) };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the answer to a built question, taken away', () => {
	it('says its question in one line, short of names', () => {
		const text = (id: ReadyBuilt) => questionText(READY_BUILT[id], catalogues.en, buildWords('en'));
		expect(text('constant')).toBe(
			'Money set aside for care through the Fund, tenge at constant prices; By what: Year; Kind of care: not broken down; Length of the period: whole years; Region or country: Kazakhstan; Package: Both packages together'
		);
		expect(text('contributions')).toMatch(/; Payer: .+ … \(7\)$/);
	});

	it('says beside its measure by what it is split and what was picked', () => {
		expect(choicesText(READY_BUILT.constant, catalogues.en, buildWords('en'))).toBe(
			'By what: Year; Kind of care: not broken down; Length of the period: whole years; Region or country: Kazakhstan; Package: Both packages together'
		);
	});

	it.each(LANGS)('says in %s what every row is, as its table does, and holds no code', async (lang) => {
		for (const id of ['packages', 'budget', 'pensioners'] as const) {
			const { rows, table } = await tableTo(id, lang);
			const answer = tableAnswer(table);
			expect(answer.length).toBe(rows.length);
			expect(table.heads.at(-1)).toBe(buildWords(lang).columns.from);
			expect(table.heads[table.value]).toBe(buildWords(lang).columns.value);
			const cells = table.rows.flatMap(({ cells: cells }) => cells);
			expect(cells.filter((cell) => cell === '' || /_|NaN|undefined/.test(cell))).toEqual([]);
			const text = questionText(READY_BUILT[id], catalogues[lang], buildWords(lang));
			expect(text).not.toMatch(/_|\{/);
		}
	});

	it('has its value right after the period and the splits', async () => {
		const { table } = await tableTo('packages', 'en');
		expect(table.heads).toEqual(['Period', 'Package', 'Value', 'Status', 'Where from']);
	});

	it('never tells a small share as nothing', async () => {
		const { table } = await tableTo('budget', 'en');
		const values = table.rows.map(({ cells }) => cells[table.value]!);
		expect(values.filter((value) => /^0\.0+ /.test(value))).toEqual([]);
		expect(values.map(plain)).toContain('0.0003 percent of GDP');
	});

	it('stands in pages of others with its values as printed and its address', async () => {
		const { table } = await tableTo('packages', 'en');
		const html = answerSnippet({
			answer: tableAnswer(table),
			lang: 'en',
			words: exploreAnswerWords('en'),
			site: 'Ashyq Qor',
			cells: { yes: 'yes', no: 'no' },
			address: `https://example.kz/en/explore/${askHash(READY_BUILT.packages)}`,
			title: 'Funding of care, tenge',
			notes: [],
			record: 'a day',
			asked: 'a day',
			svg: null
		});
		expect(html.match(/<tr>/g)).toHaveLength(table.rows.length + 1);
		expect(html).toContain('#ask=');
		expect(plain(html)).toMatch(
			/text-align:right;white-space:nowrap">[\d.,]+ (bn|tn) ₸<\/td>|text-align:right;white-space:nowrap">₸?[\d.,]+ .+<\/td>/
		);
	});

	it('names in its files the SQL and the address that brings the question back', async () => {
		const sql = sqlOf(READY_BUILT.funding, 'en');
		const address = `https://example.kz/en/explore/${askHash(READY_BUILT.funding)}`;
		const words = exploreAnswerWords('en');
		const answer = await answerIn(node, sql);
		const { about } = aboutFile({ answer, sql, address, day: '2026-01-02', version: '2025-12-31', words, lang: 'en' });
		expect(about).toEqual({
			note: 'A reader’s question, not an official figure.',
			sql,
			address,
			asked: '2026-01-02',
			record: '2025-12-31'
		});
	});
});

describe('lightColours(tokens)', () => {
	it('are those of the light scheme, whichever the reader has', () => {
		const colours = lightColours(readFileSync('src/styles/tokens.css', 'utf8'));
		expect([colours.get('--paper'), colours.get('--ink'), colours.get('--size-note')]).toEqual([
			'#fbfaf6',
			'#1b1a17',
			undefined
		]);
		expect(() => lightColours('a{}')).toThrow('tokens should state light colours, got a{}');
	});
});
