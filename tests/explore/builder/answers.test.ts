import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import type { Catalogue } from '../../../src/lib/explore/builder/catalogue.ts';
import { begun, splitAnew } from '../../../src/lib/explore/builder/beginning.ts';
import { canDerive, factsOf, leftOut, openDimensions } from '../../../src/lib/explore/builder/choices.ts';
import { splitsOf } from '../../../src/lib/explore/builder/dimensions.ts';
import { SHOWN_UNITS, WHICH_FACTS, type Question } from '../../../src/lib/explore/builder/question.ts';
import { READY_BUILT } from '../../../src/lib/explore/builder/ready.ts';
import { rowsOf } from '../../../src/lib/explore/builder/rows.ts';
import { sqlOf } from '../../../src/lib/explore/builder/sql.ts';
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

/** Rows of each question, counted where they carry their keys and, where all must, a value. */
async function counts(requested: readonly Question[], valued = true): Promise<readonly number[]> {
	const answers: number[] = [];
	for (const question of requested) {
		const rows = rowsOf(await answerIn(node, sqlOf(question, 'kk')));
		const good = rows.filter(
			({ factIds, sourceId, value }) => factIds[0] !== '' && sourceId !== '' && (!valued || value !== null)
		);
		answers.push(good.length);
	}
	return answers;
}

describe('every measure', () => {
	it(
		'is answered with exactly its published figures, each with its key and its value',
		{ timeout: 30_000 },
		async () => {
			expect(catalogue.measures.length).toBeGreaterThan(100);
			const requested = catalogue.measures.map(({ theme, code }, at): Question => ({
				...plain,
				theme,
				measure: code,
				facts: WHICH_FACTS[at % 2]!
			}));
			const counted = await counts(requested);
			expect(counted).toEqual(requested.map((question) => factsOf(catalogue, question).length));
		}
	);

	it(
		'begins with filters whose count is that of the answer, by every third split and unit',
		{ timeout: 30_000 },
		async () => {
			const requested = catalogue.measures.flatMap(({ theme, code }) => {
				const first: Question = { ...plain, theme, measure: code, facts: 'preferred' };
				const open = openDimensions(catalogue, first);
				const units = canDerive(catalogue, first) ? SHOWN_UNITS : (['printed'] as const);
				return splitsOf(theme)
					.filter((dimension) => open.includes(dimension) || dimension === 'year')
					.flatMap((by) => units.map((unit) => begun(catalogue, { ...first, by, unit })));
			});
			expect(requested.length).toBeGreaterThan(300);
			// Every one would take seconds that tell nothing more.
			const some = requested.filter((_, at) => at % 3 === 0);
			const counted = await counts(some, false);
			expect(counted).toEqual(some.map((question) => factsOf(catalogue, question).length));
			expect(Math.min(...counted)).toBeGreaterThan(0);
		}
	);

	it('begins money for care with the whole of both packages, in whole years of the country', () => {
		const question: Question = { ...plain, theme: 'spending', measure: 'funding', facts: 'preferred' };
		const filters = { region: ['KZ'], care_type: [''], package: ['all'], span: ['year'] };
		expect(begun(catalogue, question).filters).toEqual(filters);
	});

	it.each(LANGS)('names its columns in %s, none of them by an expression', async (lang) => {
		const question: Question = { ...plain, theme: 'inflows', measure: 'contributions' };
		const columns = await node.rows(`select column_name from (describe ${sqlOf(question, lang)})`);
		expect(columns.map((cells) => cells['column_name']).filter((name) => !/^[a-z_]+$/.test(String(name)))).toEqual([]);
	});
});

describe('another split', () => {
	const first = { ...plain, theme: 'inflows', measure: 'contributions', facts: 'preferred' } as const;
	const start = () => begun(catalogue, first);

	it('keeps what the reader picked and picks the rest anew', () => {
		const payer = ['employer', 'employee'];
		const question: Question = { ...start(), filters: { ...start().filters, payer, status: ['actual'] } };
		const split = splitAnew(catalogue, question, 'payer', null);
		expect(split.filters).toMatchObject({ payer, status: ['actual'], region: ['KZ'], basis: ['period'] });
		expect(split.filters.span).toBeUndefined();
		expect(split.filters.period).toHaveLength(1);
		expect(splitAnew(catalogue, split, 'year', 'payer').filters).toMatchObject({ payer, status: ['actual'] });
	});

	it('lets go of one code of what is split, and of a filter that the form had picked', () => {
		const question: Question = { ...start(), filters: { ...start().filters, payer: ['employer'] } };
		expect(splitAnew(catalogue, question, 'payer', null).filters.payer!.length).toBeGreaterThan(10);
		const parted = splitAnew(catalogue, start(), 'payer', null);
		expect(splitAnew(catalogue, parted, 'year', null).filters).toEqual(start().filters);
	});

	it('covers most payers by periods of their own, and says how many are left without a figure', () => {
		const question = begun(catalogue, { ...first, series: 'payer' });
		expect(question.filters).toMatchObject({ basis: ['period'], span: ['part'] });
		const [left, ...others] = leftOut(catalogue, question);
		expect(others).toEqual([]);
		const found = new Set(factsOf(catalogue, question).map(({ dims }) => dims[0]));
		expect(left).toEqual({ dimension: 'payer', left: left!.all - found.size, all: question.filters.payer!.length });
		const years: Question = { ...question, filters: { ...question.filters, span: ['year'] } };
		expect(leftOut(catalogue, years)[0]!.left).toBeGreaterThan(left!.left);
		expect(leftOut(catalogue, READY_BUILT.packages)).toEqual([]);
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
