import { describe, expect, it } from 'vitest';
import { showProblem } from '../../../src/lib/contract/check/problem.ts';
import type { Statement } from '../../../src/lib/figures/figure.ts';
import { yourDataWords } from '../../../src/lib/text/pages/your-data.ts';
import type { UserFigureState } from '../../../src/lib/explore/dataset/user-figure-state.ts';
import { userPlaces, placesIn } from '../../../src/lib/explore/dataset/origins.ts';
import { userFigureCsv, userFigureWorkbook } from '../../../src/lib/explore/dataset/user-figure-table.ts';
import { userDataset } from '../../../src/lib/explore/dataset/user-dataset.ts';
import { following, published, publishedCsv } from './published.ts';
import { readWorkbook } from '../../workbooks.ts';

const CSV = publishedCsv('inflows');
const [HEADER, FIRST] = CSV.split('\r\n') as [string, string];
const KEY = FIRST.split(',')[0]!;
const STANDING = published.get('inflows')!.rows[1]!.text['fact_id']!;

/** The first row says something else, synthetically; the rest is as published. */
const draft = userDataset(
	published,
	[following('mine.csv', 'inflows', CSV.replace(',933000000000,', ',934000000000,'))],
	'beside',
	'2026-08-01'
);
const places = userPlaces(draft);

const statement: Statement = {
	unit: 'billion tenge',
	takeaway: 'A synthetic sentence.',
	alt: '',
	caveats: [],
	refusals: [],
	headline: { number: '', sentence: '', factIds: [] },
	table: {
		columns: [{ head: 'Year' }, { head: 'Value', numeric: true }],
		rows: [
			{ cells: ['2024', '934 billion'], values: [2024, 934e9], units: [null, 'KZT'], factIds: [KEY], formula: null },
			{ cells: ['=2030', 'none'], factIds: [STANDING, 'no-such-fact'], formula: 'share_of_gdp' }
		]
	}
};

const origins = {
	facts: new Map([
		[KEY, 'one'],
		[STANDING, 'two']
	]),
	titles: new Map([
		['one', { kk: 'бір', ru: 'один', en: 'one' }],
		['two', { kk: 'екі', ru: 'два', en: 'Two' }]
	])
};

describe('where rows come from', () => {
	it('is a line of the file for what the file says otherwise, and the publication for the rest', () => {
		expect(draft.problems.map(showProblem)).toEqual([]);
		expect(HEADER.startsWith('fact_id,')).toBe(true);
		expect([...places.facts]).toEqual([[KEY, { file: 'mine.csv', line: 2 }]]);
		const { marks, groups } = placesIn(statement, [], places, origins, '/en/sources/', 'en');
		expect([...marks]).toEqual([
			[KEY, 'mine.csv:2'],
			[STANDING, '1']
		]);
		expect(groups.map(({ file, title, href, facts }) => [file, title, href, facts])).toEqual([
			['mine.csv', 'one', '/en/sources/one/', [{ id: KEY, line: 2 }]],
			[null, 'Two', '/en/sources/two/', [{ id: STANDING, line: null }]]
		]);
	});
});

describe('files of a figure with own rows', () => {
	const words = yourDataWords('en').picture;
	const state = {
		figure: { id: 'synthetic', choices: [], wordsIn: () => ({ title: 'A question?', description: '' }) },
		answer: { rows: [], annotations: [] },
		choices: {},
		statement,
		banner: 'Not published figures: drawn from a reader’s file mine.csv on 26 November 2026',
		differs: 'Rows: 1.',
		files: ['mine.csv'],
		uploaded: places,
		origins,
		lang: 'en',
		context: {
			words,
			columns: { number: '{head}: number', unit: '{head}: unit', day: '{head}: day', formula: 'Formula', facts: 'Ids' },
			formulas: { share_of_gdp: 'Share of GDP' },
			units: { KZT: 'tenge' }
		}
	} as unknown as UserFigureState;

	it('say in every row of CSV that it is not published', () => {
		expect(userFigureCsv(state).split('\r\n')).toEqual([
			`\uFEFFNot published,Year,Year: number,Value,Value: number,Value: unit,Formula,${words.from},Ids`,
			`${state.banner},2024,2024,934 billion,934000000000,tenge,,"reader’s file mine.csv, line 2",${KEY}`,
			`${state.banner},'=2030,,none,,,Share of GDP,Two,${STANDING}; no-such-fact`,
			''
		]);
	});

	it('say so on the first sheet of a workbook and in every row of the second', async () => {
		const [about, table] = await readWorkbook(await userFigureWorkbook(state));
		expect(about!.rows.slice(0, 2).map(([first]) => first)).toEqual([state.banner, words.foot]);
		expect(table!.rows.slice(1).map(([first]) => first)).toEqual([state.banner, state.banner]);
		expect(table!.rows[1]![4]).toBe(934e9);
	});
});
