import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isJoined } from '../../../src/lib/charts/time-lines/content.ts';
import type { Catalogue } from '../../../src/lib/explore/builder/catalogue.ts';
import { proposed, wouldMislead } from '../../../src/lib/explore/builder/drawings.ts';
import { builtColumns, builtLines } from '../../../src/lib/explore/builder/in-time.ts';
import type { Question } from '../../../src/lib/explore/builder/question.ts';
import { READY_BUILT } from '../../../src/lib/explore/builder/ready.ts';
import { rowsOf, type BuiltRow } from '../../../src/lib/explore/builder/rows.ts';
import { sqlOf } from '../../../src/lib/explore/builder/sql.ts';
import type { Connector } from '../../../src/lib/query/query.ts';
import { buildWords } from '../../../src/lib/text/pages/explore-build.ts';
import { answerIn, catalogueIn, openExtracts } from './extracts.ts';

let node: Connector;
let catalogue: Catalogue;
beforeAll(async () => {
	node = await openExtracts();
	catalogue = await catalogueIn(node, 'en');
});
afterAll(() => node.close());

const rowsTo = async (question: Question) => rowsOf(await answerIn(node, sqlOf(question, 'en')));

describe('years and another split', () => {
	it('are drawn alike, whichever stands first', async () => {
		const one: Question = READY_BUILT.packages;
		const other: Question = { ...one, by: 'package', series: 'year' };
		const refused = async (question: Question) => proposed(question, await rowsTo(question), catalogue).refused;
		expect(await refused(other)).toEqual(await refused(one));
		expect(proposed({ ...other, drawing: 'columns' }, await rowsTo(other), catalogue).drawing).toBe('columns');
		const from = ({ factIds }: BuiltRow) => `#from-${factIds[0]}`;
		const text = { catalogue, words: buildWords('en'), lang: 'en', from } as const;
		const marks = async (question: Question) =>
			builtColumns({ ...text, question, rows: await rowsTo(question) }).columns.map(({ year, parts, whole }) => [
				year,
				...parts.map(({ id, tone, label }) => [id, tone, label]),
				whole?.id
			]);
		expect(await marks(other)).toEqual(await marks(one));
	});

	it('make a line that is open where a year has no figure to pass through', async () => {
		const question: Question = READY_BUILT.funding;
		const from = ({ factIds }: BuiltRow) => `#from-${factIds[0]}`;
		const text = { question, catalogue, words: buildWords('en'), lang: 'en', from } as const;
		const { series } = builtLines({ ...text, rows: await rowsTo(question) });
		const dots = series[0]!.dots
			.filter(isJoined)
			.map(({ day, broken }) => [Number(day.slice(0, 4)), broken === true] as const);
		expect(dots.some(([, broken]) => broken)).toBe(true);
		for (const [at, [year, broken]] of dots.entries()) expect(broken).toBe(at > 0 && year - dots[at - 1]![0] > 1);
	});
});

describe('what is said of a drawing that is not drawn', () => {
	it('is that it would mislead only where it applies', async () => {
		const text = async (question: Question) => {
			const { refused } = proposed(question, await rowsTo(question), catalogue);
			return refused.map((refusal) => `${refusal.drawing} ${wouldMislead(refusal) ? 'misleads' : 'does not apply'}`);
		};
		expect(await text(READY_BUILT.packages)).toEqual([
			'lines misleads',
			'bars does not apply',
			'matrix misleads',
			'map does not apply'
		]);
	});
});
