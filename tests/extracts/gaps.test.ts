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

	it('takes its years from publications about its own theme and the whole country', async () => {
		const sources = { ...SOURCES, b: { published: '2025-02-01' }, c: { published: '2024-02-01' } };
		const persons = { measure: 'insured_persons', unit: 'persons', status: 'actual' };
		const facts = {
			inflows: [received('own', 'employer', year(2021))],
			coverage: [
				{ fact_id: 'of-another-theme', ...persons, ...year(2023), source_id: 'c' },
				{ fact_id: 'of-a-region', ...persons, ...year(2024), region: 'almaty', source_id: 'b' }
			]
		};
		const years = (all: string[]) => [...new Set(all.map((gap) => Number(gap.split(' ')[0])))];
		expect(Math.max(...years(await gaps('payer', facts, sources)))).toBe(2021);
		expect(Math.max(...years(await gaps('coverage', facts, sources)))).toBe(2023);
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
