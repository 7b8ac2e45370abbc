import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import type { Catalogue } from '../../../src/lib/explore/builder/catalogue.ts';
import { factsOf } from '../../../src/lib/explore/builder/choices.ts';
import { proposed } from '../../../src/lib/explore/builder/drawings.ts';
import { builtColumns, builtLines } from '../../../src/lib/explore/builder/in-time.ts';
import type { Question } from '../../../src/lib/explore/builder/question.ts';
import { READY_BUILT, type ReadyBuilt } from '../../../src/lib/explore/builder/ready.ts';
import { reasonIn } from '../../../src/lib/explore/builder/reasons.ts';
import { rowsOf, type BuiltRow } from '../../../src/lib/explore/builder/rows.ts';
import { builtBars, builtMap, builtMatrix } from '../../../src/lib/explore/builder/side-by-side.ts';
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

const READY = Object.keys(READY_BUILT) as ReadyBuilt[];
const rowsTo = async (question: Question) => rowsOf(await answerIn(node, sqlOf(question, 'en')));

/** Which drawing each ready question gets, and how many figures it has. */
const FITTING: Readonly<Record<ReadyBuilt, string>> = {
	families: 'lines',
	functions: 'bars',
	funding: 'columns',
	packages: 'columns',
	constant: 'columns',
	contributions: 'bars',
	budget: 'matrix',
	insured: 'lines',
	pensioners: 'map',
	state_paid: 'columns',
	abroad: 'bars',
	calls: 'bars'
};

describe.each(READY)('the ready question %s', (id) => {
	it('has its fitting drawing, in which every mark is one row and leads to its fact', async () => {
		const question: Question = READY_BUILT[id];
		const rows = await rowsTo(question);
		expect(rows.length).toBe(factsOf(catalogue, question).length);
		const { drawing } = proposed(question, rows, catalogue);
		expect(drawing).toBe(FITTING[id]);
		const drawn = rows.filter(({ value }) => value !== null);
		for (const lang of LANGS) {
			const from = ({ factIds }: BuiltRow) => `#from-${factIds[0]}`;
			const text = { question, rows: drawn, catalogue, words: buildWords(lang), lang, from };
			const marks =
				drawing === 'columns'
					? builtColumns(text).columns.flatMap(({ parts, whole }) => [
							...parts,
							...(whole === undefined ? [] : [whole])
						])
					: drawing === 'lines'
						? builtLines(text).series.flatMap(({ dots }) => dots)
						: drawing === 'bars'
							? builtBars(text).rows.map(({ bar }) => bar!)
							: drawing === 'matrix'
								? builtMatrix(text).rows.flatMap((row) => row.cells.flatMap((cell) => cell.marks))
								: builtMap(text).tiles.flatMap(({ value }) => value ?? []);
			expect(new Set(marks.map(({ href }) => href))).toEqual(new Set(drawn.map(from)));
			expect(marks.length).toBe(drawn.length);
			expect(marks.map(({ value }) => value).sort()).toEqual(drawn.map(({ value }) => value).sort());
		}
	});
});

/** The refusals of a question, said in English. */
async function refusals(question: Question): Promise<readonly string[]> {
	const { refused } = proposed(question, await rowsTo(question), catalogue);
	return refused.map((refusal) => reasonIn(refusal, catalogue, buildWords('en'), 'en'));
}

describe('a drawing that would mislead is refused with the whole reason', () => {
	const funding: Question = READY_BUILT.funding;

	it('a total beside its own parts', async () => {
		const question: Question = {
			...funding,
			by: 'package',
			filters: { region: ['KZ'], care_type: [''], period: ['2024-01-01..2024-12-31'], status: ['plan'] }
		};
		expect(await refusals(question)).toContain(
			'Ranked bars: a total would stand beside its own parts, or parts overlap: Both packages together.'
		);
	});

	it('plans beside what happened', async () => {
		const question: Question = {
			...funding,
			by: 'package',
			filters: { region: ['KZ'], care_type: [''], period: ['2024-01-01..2024-12-31'] }
		};
		expect(await refusals(question)).toContain(
			'Ranked bars: what happened, what was expected and what a law sets do not stand in one row: actual and plan.'
		);
	});

	it('cumulative figures beside those of a period', async () => {
		const question: Question = { ...funding, theme: 'inflows', measure: 'contributions', filters: { region: ['KZ'] } };
		const reason = 'some figures are cumulative since July 2017 and others of a period: choose one of the two.';
		expect(await refusals(question)).toEqual(
			expect.arrayContaining([`Columns by year: ${reason}`, `Lines: ${reason}`])
		);
	});

	it('a line across a break', async () => {
		expect(await refusals(READY_BUILT.packages)).toContain(
			'Lines: a line would cross a break: from 2020 on the figure counts something else.'
		);
	});

	it('regions of former borders on a map of today', async () => {
		const question: Question = {
			...funding,
			theme: 'inflows',
			measure: 'contributions',
			by: 'region',
			filters: { period: ['2020-01-01..2020-01-31'], payer: [''] }
		};
		expect(await refusals(question)).toContain(
			'Tile map: regions of former borders cannot stand on a map of today: Karaganda region (until June 2022).'
		);
	});

	it('several publications for one place, other lengths, what would not be seen, other periods', async () => {
		expect(await refusals({ ...funding, facts: 'all', filters: { ...funding.filters } })).toContainEqual(
			expect.stringMatching(
				/^Columns by year: several figures stand for one place, printed by .+: choose one publisher/
			)
		);
		expect(await refusals({ ...funding, filters: { region: ['KZ'], span: ['year'] } })).toContainEqual(
			expect.stringMatching(
				/^Columns by year: “Package” differs and would not be seen: choose one or split by it\. Here: /
			)
		);
		expect(await refusals({ ...READY_BUILT.state_paid, filters: { region: ['KZ'] } })).toContain(
			'Columns by year: it needs periods of one length, and whole years where it shows years; here: whole years and one day.'
		);
		expect(await refusals({ ...READY_BUILT.abroad, filters: { region: ['KZ'] } })).toContainEqual(
			expect.stringMatching(/^Ranked bars: the figures are of different periods: choose one year\. Here: /)
		);
	});

	it('but not a running total at each of its days, which is one line up to the break', async () => {
		const question: Question = {
			...funding,
			theme: 'inflows',
			measure: 'contributions',
			filters: { region: ['KZ'], payer: ['employer'], basis: ['cumulative_since_2017_07'] }
		};
		const rows = await rowsTo(question);
		expect(proposed(question, rows, catalogue).drawing).toBe('lines');
		expect(new Set(rows.map(({ span }) => span)).size).toBe(2);
	});

	it('says each reason in every language, and never refuses the table', async () => {
		const rows = await rowsTo({ ...funding, filters: {} });
		const { refused, drawing } = proposed({ ...funding, filters: {}, drawing: 'columns' }, rows, catalogue);
		expect(drawing).toBe('table');
		for (const lang of LANGS) {
			const texts = refused.map((refusal) => reasonIn(refusal, catalogue, buildWords(lang), lang));
			expect(texts.filter((words) => !/^\S.*: .+\.$/.test(words))).toEqual([]);
		}
	});
});
