import { describe, expect, it } from 'vitest';
import { derived, type Cells } from './tiny.ts';

const SOURCES = { a: { published: '2022-03-06' } };
const NAMES = { kk: 'а', ru: 'а', en: 'a', parent: null, sort: 1, note: null };
const year = (y: number) => ({ period_start: `${y}-01-01`, period_end: `${y}-12-31` });

describe('gaps: national health accounts', () => {
	const lists = {
		functions: [
			{ ...NAMES, code: 'curative' },
			{ ...NAMES, code: 'preventive' }
		],
		financing: [
			{ ...NAMES, code: 'all' },
			{ ...NAMES, code: 'schemes' },
			{ ...NAMES, code: 'government_compulsory', parent: 'schemes' },
			{ ...NAMES, code: 'rest_of_world', parent: 'schemes' },
			{ ...NAMES, code: 'external', parent: 'money_sources' }
		]
	};
	const account = (fact_id: string, cells: Cells): Cells => ({
		fact_id,
		function: null,
		financing: null,
		measure: 'share_of_current_health_expenditure',
		unit: 'percent',
		status: 'actual',
		...cells
	});
	const share = (fact_id: string, y: number, function_: string, value: number): Cells =>
		account(fact_id, { function: function_, value, ...year(y) });
	const scheme = (fact_id: string, y: number, financing: string, value: number): Cells =>
		account(fact_id, { financing, value, ...year(y) });
	const sum = (fact_id: string, y: number, financing: string): Cells =>
		account(fact_id, { measure: 'current_health_expenditure', financing, unit: 'KZT', ...year(y) });

	async function accounts(facts: Cells[]) {
		const rows = await derived({ sources: SOURCES, facts: { accounts: facts }, lists });
		return rows('gaps').map((row) => {
			const parts = ['grid', 'region', 'class', 'year', 'code', 'measures', 'reason', 'near_ids'].map(
				(key) => row[key]
			);
			return parts.filter((part) => part !== null).join(' ');
		});
	}
	const item = (rows: string[]) =>
		rows.filter((row) => row.startsWith('accounts ')).map((row) => row.replace('accounts KZ happened ', ''));

	it('expects sum, functions and schemes from the first function of Kazakhstan to the newest year of any country', async () => {
		const gaps = await accounts([
			scheme('old', 2010, 'government_compulsory', 90),
			share('first', 2017, 'curative', 60),
			{ ...share('abroad', 2016, 'curative', 60), region: 'DEU' },
			{ ...share('newest', 2018, 'curative', 60), region: 'DEU' }
		]);
		expect(item(gaps)).toEqual([
			'2017 current_health_expenditure current_health_expenditure nothing',
			'2017 government_compulsory share_of_current_health_expenditure nothing',
			'2017 preventive share_of_current_health_expenditure nothing',
			'2017 rest_of_world share_of_current_health_expenditure nothing',
			'2018 curative share_of_current_health_expenditure nothing',
			'2018 current_health_expenditure current_health_expenditure nothing',
			'2018 government_compulsory share_of_current_health_expenditure nothing',
			'2018 preventive share_of_current_health_expenditure nothing',
			'2018 rest_of_world share_of_current_health_expenditure nothing'
		]);
	});

	it('asks nothing of a part for which the printed parts of its split leave nothing', async () => {
		const shares = (least: number) => [
			share('c', 2017, 'curative', 60),
			share('p', 2017, 'preventive', 40),
			scheme('g', 2017, 'government_compulsory', least),
			scheme('e', 2017, 'external', 1),
			sum('t', 2017, 'all')
		];
		expect(item(await accounts(shares(99.96)))).toEqual([]);
		expect(item(await accounts(shares(99.9)))).toEqual([
			'2017 rest_of_world share_of_current_health_expenditure total_only t'
		]);
	});

	it('says when only the sum, or only a part of it, is printed instead', async () => {
		const gaps = await accounts([
			share('c', 2017, 'curative', 100),
			share('c18', 2018, 'curative', 60),
			sum('pocket', 2017, 'external'),
			sum('t', 2018, 'all'),
			scheme('g', 2017, 'government_compulsory', 100),
			scheme('g18', 2018, 'government_compulsory', 100)
		]);
		expect(item(gaps)).toEqual([
			'2017 current_health_expenditure current_health_expenditure mixed_only pocket',
			'2018 preventive share_of_current_health_expenditure total_only t'
		]);
	});

	it('expects nothing where the record prints no function', async () => {
		expect(item(await accounts([sum('t', 2018, 'all')]))).toEqual([]);
	});
});
