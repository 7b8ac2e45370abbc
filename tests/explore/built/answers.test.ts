import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import type { Catalogue } from '../../../src/lib/explore/built/catalogue.ts';
import { begun, canDerive, factsOf, openDimensions } from '../../../src/lib/explore/built/choices.ts';
import { splitsOf } from '../../../src/lib/explore/built/dimensions.ts';
import { proposed } from '../../../src/lib/explore/built/drawings.ts';
import { SHOWN_UNITS, type Question } from '../../../src/lib/explore/built/question.ts';
import { rowsOf } from '../../../src/lib/explore/built/rows.ts';
import { sqlOf } from '../../../src/lib/explore/built/sql.ts';
import type { Connector } from '../../../src/lib/query/query.ts';
import { answerIn, catalogueIn, openExtracts } from './extracts.ts';

let node: Connector;
let catalogue: Catalogue;
beforeAll(async () => {
	node = await openExtracts();
	catalogue = await catalogueIn(node, 'en');
});
afterAll(() => node.close());

const plain = { by: 'year', series: null, filters: {}, facts: 'all', unit: 'printed', drawing: 'proposed' } as const;

describe('every measure', () => {
	it('is answered with exactly its published figures, each with its keys', async () => {
		expect(catalogue.measures.length).toBeGreaterThan(100);
		for (const { theme, code } of catalogue.measures) {
			for (const facts of ['all', 'preferred'] as const) {
				const question: Question = { ...plain, theme, measure: code, facts };
				const rows = rowsOf(await answerIn(node, sqlOf(question, 'kk')));
				expect(rows.length, `${theme} ${code} ${facts}`).toBe(factsOf(catalogue, question).length);
				expect(rows.every(({ factIds, value }) => factIds.length === 1 && factIds[0] !== '' && value !== null)).toBe(
					true
				);
			}
		}
	});

	it(
		'begins with filters whose count is that of the answer, by every split and unit',
		{ timeout: 60_000 },
		async () => {
			const drawn = new Map<string, number>();
			for (const { theme, code } of catalogue.measures) {
				const first: Question = { ...plain, theme, measure: code, facts: 'preferred' };
				const open = openDimensions(catalogue, first);
				for (const by of splitsOf(theme).filter((dimension) => open.includes(dimension) || dimension === 'year')) {
					for (const unit of canDerive(catalogue, first) ? SHOWN_UNITS : (['printed'] as const)) {
						const question = begun(catalogue, { ...first, by, unit });
						const rows = rowsOf(await answerIn(node, sqlOf(question, 'ru')));
						expect(rows.length, JSON.stringify(question)).toBe(factsOf(catalogue, question).length);
						const { drawing } = proposed(question, rows, catalogue);
						drawn.set(drawing, (drawn.get(drawing) ?? 0) + 1);
					}
				}
			}
			console.log(drawn);
			expect([...drawn.keys()].sort()).toEqual(['bars', 'columns', 'lines', 'map', 'table']);
		}
	);

	it.each(LANGS)('names its columns in %s, none of them by an expression', async (lang) => {
		const question: Question = { ...plain, theme: 'inflows', measure: 'contributions' };
		const columns = await node.rows(`select column_name from (describe ${sqlOf(question, lang)})`);
		expect(columns.map((cells) => cells['column_name']).filter((name) => !/^[a-z_]+$/.test(String(name)))).toEqual([]);
	});
});

describe('a filter', () => {
	it('can not end the text that it stands in', async () => {
		const filters = { payer: ["state' or true --", ''] };
		const question: Question = { ...plain, theme: 'inflows', measure: 'contributions', filters };
		const rows = rowsOf(await answerIn(node, sqlOf(question, 'en')));
		expect(rows.filter(({ codes }) => codes.payer !== '')).toEqual([]);
		expect(sqlOf(question, 'en')).toContain("(f.dim1 in ('state'' or true --') or f.dim1 is null)");
	});
});
