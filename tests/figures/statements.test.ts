import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { annotatedStatement } from '../../src/lib/figures/annotations.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { everyState } from '../../src/lib/figures/choices.ts';
import { answered, answers } from './answers.ts';

/** What is null where there is nothing; the values behind texts have a test of their own. */
const EMPTY_TOO = new Set(['formula', 'values', 'units']);
const BAD = /NaN|undefined|null|\[object|\{\w*\}|Infinity/;

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
	it('says the same rows in three languages, in every state, without a hole left', async () => {
		const answer = await answered(figure);
		for (const choices of everyState(figure.choices)) {
			const texts = LANGS.map((lang) => annotatedStatement(figure, answer, choices, lang));
			for (const statement of texts) {
				const words = JSON.stringify(statement, (key, value: unknown) => (EMPTY_TOO.has(key) ? '' : value));
				expect(words).not.toMatch(BAD);
				expect(statement.takeaway, JSON.stringify(choices)).not.toBe('');
				expect(statement.alt).not.toBe('');
				expect(statement.unit).not.toBe('');
			}
			const [kk, ru, en] = texts.map(({ table, caveats, refusals }) => ({
				rows: table.rows.map(({ factIds, formula }) => [factIds, formula]),
				columns: table.columns.length,
				caveats: caveats.length,
				refusals: refusals.length
			}));
			expect(kk).toEqual(en);
			expect(ru).toEqual(en);
		}
	});

	it('shows no row without a fact but a gap, and no fact that is not in the record', async () => {
		const rows = await answers(figure);
		const known = new Set(
			(JSON.parse(readFileSync('static/data/facts.json', 'utf8')) as { fact_id: string }[]).map((fact) => fact.fact_id)
		);
		for (const choices of everyState(figure.choices)) {
			const { table } = figure.state(rows, choices, 'en');
			for (const row of table.rows) {
				if (row.factIds.length === 0 && (row.sourceIds ?? []).length === 0)
					expect(row.cells.join(' ')).toMatch(/not published|no input/);
				expect(row.factIds.filter((id) => !known.has(id))).toEqual([]);
			}
		}
	});

	it('takes its headline from rows that stand in the table', async () => {
		const rows = await answers(figure);
		for (const choices of everyState(figure.choices)) {
			for (const lang of LANGS) {
				const { headline, table } = figure.state(rows, choices, lang);
				const cells = table.rows.flatMap((row) => row.cells);
				expect(cells, `${lang} ${JSON.stringify(choices)}`).toContain(headline.number);
				const shown = new Set(table.rows.flatMap((row) => row.factIds));
				expect(headline.factIds.filter((id) => !shown.has(id))).toEqual([]);
			}
		}
	});
});
