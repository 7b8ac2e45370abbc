import { describe, expect, it } from 'vitest';
import { derived, type Cells } from './tiny.ts';

const SOURCES = { a: { published: '2022-03-06' } };
const NAMES = { kk: 'а', ru: 'а', en: 'a', parent: null, sort: 1, note: null };
const LISTS = {
	payers: [
		{ ...NAMES, code: 'entrepreneurs_and_others' },
		{ ...NAMES, code: 'entrepreneur_and_civil_contract', parent: 'entrepreneurs_and_others' },
		{ ...NAMES, code: 'entrepreneur', parent: 'entrepreneur_and_civil_contract' }
	],
	care_types: [
		{ ...NAMES, code: 'dialysis' },
		{ ...NAMES, code: 'inpatient' },
		{ ...NAMES, code: 'inpatient_rural', parent: 'inpatient' },
		{ ...NAMES, code: 'inpatient_and_day_hospital' },
		{ ...NAMES, code: 'covid19' }
	],
	categories: [
		{ code: 'children', since: '2015-11-16', until: null },
		{ code: 'kandas', since: '2021-07-01', until: null },
		{ code: 'unemployed', since: '2015-11-16', until: '2020-06-30' }
	].map((category) => ({ ...NAMES, parent: 'state_paid', kk_long: 'а', ru_long: 'а', en_long: 'a', ...category }))
};

/** Gaps of one grid as `year code reason near_ids`. */
async function gaps(grid: string, facts: Record<string, Cells[]> = {}, sources: Record<string, Cells> = SOURCES) {
	const rows = await derived({ sources, facts, lists: LISTS });
	return rows('gaps')
		.filter((row) => row['grid'] === grid)
		.map((row) => {
			const parts = [
				row['class'] === 'happened' ? null : row['class'],
				row['year'],
				row['code'],
				row['reason'],
				row['near_ids']
			];
			return parts.filter((part) => part !== null).join(' ');
		});
}

const year = (y: number) => ({ period_start: `${y}-01-01`, period_end: `${y}-12-31` });
const received = (fact_id: string, payer: string | null, cells: Cells): Cells => ({
	fact_id,
	payer,
	measure: 'contributions',
	basis: 'period',
	status: 'actual',
	...cells
});

describe('gaps: the payers', () => {
	it('expects employers and entrepreneurs from 2017, the state and employees from 2020, to the last year that was over', async () => {
		expect(await gaps('payer')).toEqual([
			...[2017, 2018, 2019].flatMap((y) => [`${y} employer nothing`, `${y} entrepreneurs_and_others nothing`]),
			...[2020, 2021].flatMap((y) =>
				['employee', 'employer', 'entrepreneurs_and_others', 'state'].map((payer) => `${y} ${payer} nothing`)
			)
		]);
	});

	it('is answered by a whole year only, and in 2017 by its second half', async () => {
		const answered = await gaps('payer', {
			inflows: [
				received('half', 'employer', { period_start: '2017-07-01', period_end: '2017-12-31' }),
				received('whole', 'employer', year(2018)),
				received('months', 'employer', { period_start: '2019-01-01', period_end: '2019-09-30' }),
				received('mark', 'employer', { period_start: '2017-07-01', period_end: '2020-12-31' }),
				received('plan', 'employer', { ...year(2021), status: 'plan', measure: 'forecast_receipts' })
			]
		});
		expect(answered.filter((row) => row.includes(' employer '))).toEqual([
			'2019 employer part_year_only months',
			'2020 employer part_year_only mark',
			'2021 employer plan_only plan'
		]);
	});

	it('says when only a mixture, a part or the total is printed', async () => {
		const answered = await gaps('payer', {
			inflows: [
				received('mixed', 'nonbudget', year(2020)),
				received('part', 'entrepreneur', year(2019)),
				received('total', 'all', year(2021)),
				received('region', 'employee', { ...year(2021), region: 'almaty_city' })
			]
		});
		expect(answered.filter((row) => !row.endsWith('nothing'))).toEqual([
			'2019 entrepreneurs_and_others mixed_only part',
			'2020 employee mixed_only mixed',
			'2020 employer mixed_only mixed',
			'2020 entrepreneurs_and_others mixed_only mixed',
			'2021 employee total_only total',
			'2021 employer total_only total',
			'2021 entrepreneurs_and_others total_only total',
			'2021 state total_only total'
		]);
	});
});

describe('gaps: the packages', () => {
	it('keeps plan and actual apart, and expects a plan for the year in which the record ends', async () => {
		expect(await gaps('package')).toEqual([
			...[
				'2018 gobmp',
				'2019 gobmp',
				'2020 gobmp',
				'2020 osms',
				'2021 gobmp',
				'2021 osms',
				'2022 gobmp',
				'2022 osms'
			].map((cell) => `expected ${cell} nothing`),
			...['2018 gobmp', '2019 gobmp', '2020 gobmp', '2020 osms', '2021 gobmp', '2021 osms'].map(
				(cell) => `${cell} nothing`
			)
		]);
	});

	it('takes funding and payments for what happened, and says what is printed instead', async () => {
		const answered = await gaps('package', {
			spending: [
				{ fact_id: 'paid', package: 'gobmp', measure: 'paid', status: 'actual', ...year(2018) },
				{ fact_id: 'plan', package: 'gobmp', ...year(2019) },
				{ fact_id: 'months', package: 'osms', status: 'actual', period_start: '2020-01-01', period_end: '2020-08-31' },
				{ fact_id: 'both', package: 'all', status: 'actual', ...year(2021) },
				{ fact_id: 'care', package: 'osms', care_type: 'dialysis', status: 'actual', ...year(2021) }
			]
		});
		expect(answered.filter((row) => !row.startsWith('expected'))).toEqual([
			'2019 gobmp plan_only plan',
			'2020 gobmp nothing',
			'2020 osms part_year_only months',
			'2021 gobmp total_only both',
			'2021 osms total_only both'
		]);
		expect(answered).not.toContain('expected 2019 gobmp nothing');
		expect(answered).toContain('expected 2018 gobmp nothing');
	});

	it('counts a year as over on its last day', async () => {
		const all = await gaps('package', {}, { a: { published: '2022-12-31' } });
		expect(all).toContain('2022 osms nothing');
		expect(all).not.toContain('expected 2023 osms nothing');
	});
});

describe('gaps: the kinds of care', () => {
	it('expects kinds of the first level, no mixture, and COVID-19 only while something is printed of it', async () => {
		const answered = await gaps('care_type', {
			spending: [
				{ fact_id: 'whole', care_type: 'dialysis', package: 'osms', status: 'actual', ...year(2018) },
				{ fact_id: 'plan', care_type: 'dialysis', ...year(2019) },
				{ fact_id: 'rural', care_type: 'inpatient_rural', status: 'actual', ...year(2019) },
				{ fact_id: 'both', care_type: 'inpatient_and_day_hospital', status: 'actual', ...year(2021) },
				{ fact_id: 'bonus', care_type: 'covid19_staff_bonuses', status: 'actual', ...year(2020) }
			]
		});
		expect(answered).toEqual([
			'2018 inpatient nothing',
			'2019 dialysis plan_only plan',
			'2019 inpatient mixed_only rural',
			'2020 covid19 nothing',
			'2020 dialysis nothing',
			'2020 inpatient nothing',
			'2021 dialysis nothing',
			'2021 inpatient mixed_only both'
		]);
	});
});

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
	const own = (rows: string[]) =>
		rows.filter((row) => row.startsWith('accounts ')).map((row) => row.replace('accounts KZ happened ', ''));

	it('expects sum, functions and schemes from the first function of Kazakhstan to the newest year of any country', async () => {
		const gaps = await accounts([
			scheme('old', 2010, 'government_compulsory', 90),
			share('first', 2017, 'curative', 60),
			{ ...share('abroad', 2016, 'curative', 60), region: 'DEU' },
			{ ...share('newest', 2018, 'curative', 60), region: 'DEU' }
		]);
		expect(own(gaps)).toEqual([
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
		expect(own(await accounts(shares(99.96)))).toEqual([]);
		expect(own(await accounts(shares(99.9)))).toEqual([
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
		expect(own(gaps)).toEqual([
			'2017 current_health_expenditure current_health_expenditure mixed_only pocket',
			'2018 preventive share_of_current_health_expenditure total_only t'
		]);
	});

	it('expects nothing where the record prints no function', async () => {
		expect(own(await accounts([sum('t', 2018, 'all')]))).toEqual([]);
	});
});

describe('gaps: the local budgets', () => {
	const region = (code: string, cells: Cells = {}): Cells => ({
		...NAMES,
		code,
		parent: 'KZ',
		iso: code,
		valid_from: null,
		valid_to: null,
		tile_col: null,
		tile_row: null,
		...cells
	});
	const lists = {
		regions: [
			region('KZ', { parent: null }),
			region('abai', { valid_from: '2022-06-08' }),
			region('akmola'),
			region('jetisu'),
			region('karaganda_old', { valid_to: '2022-06-07' })
		],
		payers: [{ ...NAMES, code: 'local_budget_vulnerable', parent: 'local_budget' }]
	};
	const planned = (fact_id: string, region: string, cells: Cells): Cells =>
		received(fact_id, 'local_budget', { region, status: 'plan', ...cells });

	async function local(inflows: Cells[]) {
		const rows = await derived({ sources: SOURCES, facts: { inflows }, lists });
		return rows('gaps')
			.filter((row) => row['grid'] === 'local_budget')
			.map((row) =>
				['region', 'class', 'year', 'code', 'measures', 'reason', 'near_ids']
					.map((key) => row[key])
					.filter((part) => part !== null)
					.join(' ')
			);
	}

	it('expects every region of the year, from the first to the last year that any local budget plans', async () => {
		expect(await local([planned('first', 'akmola', year(2022)), planned('last', 'jetisu', year(2024))])).toEqual([
			'abai expected 2022 abai contributions nothing',
			'jetisu expected 2022 jetisu contributions nothing',
			...['abai', 'akmola', 'jetisu'].map((code) => `${code} expected 2023 ${code} contributions nothing`),
			...['abai', 'akmola'].map((code) => `${code} expected 2024 ${code} contributions nothing`)
		]);
	});

	it('asks a region that was divided only for the years at whose end it stood', async () => {
		const gaps = await local([planned('a', 'akmola', year(2021)), planned('b', 'akmola', year(2022))]);
		expect(gaps.filter((row) => /abai|karaganda/.test(row))).toEqual([
			'karaganda_old expected 2021 karaganda_old contributions nothing',
			'abai expected 2022 abai contributions nothing'
		]);
	});

	it('takes a plan for an answer, and says when only a part of the year, one group, or all regions are printed', async () => {
		const gaps = await local([
			planned('whole', 'akmola', year(2023)),
			planned('months', 'abai', { period_start: '2023-01-01', period_end: '2023-06-30' }),
			{ ...planned('group', 'jetisu', year(2023)), payer: 'local_budget_vulnerable' },
			planned('again', 'akmola', year(2024)),
			planned('all', 'KZ', year(2024)),
			planned('done', 'jetisu', { ...year(2024), status: 'actual' })
		]);
		expect(gaps).toEqual([
			'abai expected 2023 abai contributions part_year_only months',
			'jetisu expected 2023 jetisu contributions mixed_only group',
			'abai expected 2024 abai contributions total_only all',
			'jetisu expected 2024 jetisu contributions total_only all'
		]);
	});

	it('expects nothing where no local budget is printed', async () => {
		expect(await local([planned('all', 'KZ', year(2023))])).toEqual([]);
	});
});

describe('gaps: people', () => {
	it('expects a category while the law had it, and takes any day of the year for an answer', async () => {
		const persons = (fact_id: string, category: string, cells: Cells): Cells => ({
			fact_id,
			category,
			measure: 'state_paid_persons',
			unit: 'persons',
			status: 'actual',
			...cells
		});
		const answered = await gaps('category', {
			beneficiaries: [
				persons('day', 'children', { period_start: '2020-05-01', period_end: '2020-05-01' }),
				persons('all', 'all', year(2020)),
				persons('group', 'kandas', { ...year(2021), measure: 'population_group' })
			]
		});
		expect(answered).toEqual([
			'2020 unemployed total_only all',
			'2021 children nothing',
			'2021 kandas population_only group'
		]);
	});

	it('expects the insured and the uninsured of the whole country, in persons', async () => {
		const insured = (fact_id: string, cells: Cells): Cells => ({
			fact_id,
			measure: 'insured_persons',
			unit: 'persons',
			status: 'actual',
			...year(2021),
			...cells
		});
		const answered = await gaps('coverage', {
			coverage: [
				insured('yes', {}),
				insured('group', { measure: 'uninsured_persons', group: 'rural' }),
				insured('plan', { measure: 'uninsured_persons', ...year(2020), status: 'plan' })
			]
		});
		expect(answered).toEqual([
			'2020 insured_persons nothing',
			'2020 uninsured_persons plan_only plan',
			'2021 uninsured_persons nothing'
		]);
	});
});
