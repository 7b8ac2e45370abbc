/** What the yearly reports compare and refuse, case by case, over synthetic figures. */

import { afterEach, describe, expect, it } from 'vitest';
import { openNodeWith } from '../../src/lib/query/node.server.ts';
import { run, type Connector } from '../../src/lib/query/query.ts';
import { planActuals, yearFigures, type Incomparable, type YearFigure } from '../../src/lib/query/reports.ts';

interface Figure {
	readonly theme: string;
	readonly measure: string;
	readonly region: string;
	readonly dim1: string | null;
	readonly dim2: string | null;
	readonly class: string;
	readonly status: string;
	readonly start: string;
	readonly end: string;
	readonly value: number;
	readonly unit: string;
	readonly precision: string;
	readonly rounding: number | null;
}

const year = (number: number) => ({ start: `${number}-01-01`, end: `${number}-12-31` });
/** A synthetic figure of the whole year 2023, exact. */
const PLAIN: Figure = {
	theme: 'inflows',
	measure: 'contributions',
	region: 'KZ',
	dim1: 'employer',
	dim2: 'period',
	class: 'happened',
	status: 'actual',
	...year(2023),
	value: 100,
	unit: 'KZT',
	precision: 'exact',
	rounding: null
};
const NEXT: Figure = { ...PLAIN, ...year(2024), value: 125 };
const REGIONS = `select * from (values ('KZ', null), ('astana', null), ('abai', '2022-06-08'), ('shymkent', '2018-06-19'))
	as t (code, valid_from)`;

const quoted = (value: string | number | null) => (typeof value === 'string' ? `'${value}'` : String(value));

function inserted(figure: Figure, index: number): string {
	const { start, end, ...others } = figure;
	const cells = { fact_id: `f${index}`, ...others, period_start: start, period_end: end };
	return `insert into preferred (${Object.keys(cells).join()}) values (${Object.values(cells).map(quoted).join()})`;
}

let connector: Connector | null = null;
afterEach(async () => {
	await connector?.close();
	connector = null;
});

async function recordOf(figures: readonly Figure[]): Promise<Connector> {
	connector = await openNodeWith([
		`create table preferred (fact_id varchar, theme varchar, measure varchar, region varchar, dim1 varchar,
			dim2 varchar, class varchar, status varchar, value double, unit varchar, precision varchar, rounding double,
			period_start varchar, period_end varchar)`,
		`create table regions as ${REGIONS}`,
		// Two themes speak of every year, so that each has a report.
		...['coverage', 'services'].map(
			(theme) => `
			insert into preferred (fact_id, theme, measure, region, class, status, value, unit, precision, period_start, period_end)
			select 'every ' || y, '${theme}', 'persons', 'KZ', 'happened', 'actual', 1, 'persons', 'exact', y || '-12-31', y || '-12-31'
			from unnest(range(2015, 2031)) as years (y)`
		),
		...figures.map(inserted)
	]);
	return connector;
}

/** What is said of the second figure beside the first. */
async function beside(before: Figure | null, now: Figure): Promise<YearFigure> {
	const figures = await run(yearFigures, await recordOf(before === null ? [now] : [now, before]));
	return figures.find(({ factId, year: year }) => factId === 'f0' && year === Number(now.end.slice(0, 4)))!;
}

/** Both years, with the same differences from the plain figure. */
const both = (number: number, differs: Partial<Figure>): [Figure, Figure] => [
	{ ...PLAIN, ...year(number - 1), ...differs },
	{ ...NEXT, ...year(number), ...differs, value: 125 }
];

describe('a change against the year before', () => {
	it('is taken between two whole years of one question', async () => {
		expect(await beside(PLAIN, NEXT)).toMatchObject({ before: 'f1', change: 25, refused: null });
	});

	it('tells how far the roundings leave it open', async () => {
		const rounded = { precision: 'rounded', rounding: 2 };
		const { change, changeLow, changeHigh } = await beside({ ...PLAIN, ...rounded }, { ...NEXT, ...rounded });
		expect(change).toBeCloseTo(25);
		expect(changeLow).toBeCloseTo((124 / 101 - 1) * 100);
		expect(changeHigh).toBeCloseTo((126 / 99 - 1) * 100);
	});

	const refusals: readonly [string, Incomparable, Figure | null, Figure][] = [
		['a first figure', 'no_year_before', null, NEXT],
		['a year that was left out', 'no_year_before', { ...PLAIN, ...year(2022) }, NEXT],
		['zero before', 'zero_before', { ...PLAIN, value: 0 }, NEXT],
		['plan against actual', 'class', { ...PLAIN, class: 'expected', status: 'plan' }, NEXT],
		['actual against plan', 'class', PLAIN, { ...NEXT, class: 'expected', status: 'plan' }],
		['preliminary against actual', 'status', { ...PLAIN, status: 'preliminary' }, NEXT],
		['nine months against a year', 'part_year', PLAIN, { ...NEXT, end: '2024-09-30' }],
		['a day', 'part_year', PLAIN, { ...NEXT, start: '2024-12-31' }],
		['a year against nine months', 'part_year_before', { ...PLAIN, end: '2023-09-30' }, NEXT],
		['money of several years', 'many_years', PLAIN, { ...NEXT, start: '2020-01-01' }],
		['cumulative against yearly', 'no_year_before', { ...PLAIN, dim2: 'cumulative_since_2017_07' }, NEXT],
		[
			'yearly against cumulative',
			'many_years',
			PLAIN,
			{ ...NEXT, dim2: 'cumulative_since_2017_07', start: '2017-07-01' }
		],
		['a share', 'percent', { ...PLAIN, unit: 'percent' }, { ...NEXT, unit: 'percent' }],
		['another unit', 'no_year_before', { ...PLAIN, unit: 'persons' }, NEXT],
		['another payer', 'no_year_before', { ...PLAIN, dim1: 'employee' }, NEXT],
		['another region', 'no_year_before', { ...PLAIN, region: 'astana' }, NEXT],
		['more than tenfold', 'tenfold', PLAIN, { ...NEXT, value: 1001 }],
		['roundings that allow rise and fall', 'rounding', ...roundedBy(100, 108, 10)],
		...['over', 'about', 'under', 'up_to'].flatMap((precision): [string, Incomparable, Figure, Figure][] => [
			[`a figure printed as ${precision}`, 'precision', PLAIN, { ...NEXT, precision }],
			[`a figure before printed as ${precision}`, 'precision', { ...PLAIN, precision }, NEXT]
		])
	];

	it.each(refusals)('is refused: %s', async (_, refused, before, now) => {
		expect(await beside(before, now)).toMatchObject({ before: null, change: null, changeLow: null, refused });
	});

	it('is taken where the roundings leave its direction certain', async () => {
		const [before, now] = roundedBy(100, 112, 10);
		expect((await beside(before, now)).refused).toBeNull();
	});
});

function roundedBy(before: number, now: number, rounding: number): [Figure, Figure] {
	const rounded = { precision: 'rounded', rounding };
	return [
		{ ...PLAIN, ...rounded, value: before },
		{ ...NEXT, ...rounded, value: now }
	];
}

describe('a break of series', () => {
	const care = { theme: 'spending', measure: 'funding', dim2: null };
	const line = (dim1: string) => ({ theme: 'budget', measure: 'budget_plan', dim2: null, dim1 });
	const breaks: readonly [number, Incomparable, Partial<Figure>][] = [
		[2020, 'package_split', { ...care, dim1: 'gobmp' }],
		[2020, 'package_split', line('gobmp_067')],
		[2020, 'launch', line('osms_066')],
		[2020, 'launch', { dim1: 'all' }],
		[2020, 'launch', { dim1: null }],
		[2024, 'line_changed', line('gobmp_067')],
		[2024, 'line_changed', line('osms_066')],
		[2024, 'line_changed', line('transfer_to_fund_002')],
		[2018, 'line_changed', line('care_outside_unified_system_053')],
		[2018, 'line_changed', line('reserve_and_infrastructure_053')],
		[2022, 'borders', { region: 'abai' }],
		[2018, 'borders', { region: 'shymkent' }]
	];

	it.each(breaks)('of %i is never crossed: %s %j', async (number, refused, differs) => {
		expect(await beside(...both(number, differs))).toMatchObject({ before: null, change: null, refused });
	});

	it.each(breaks)('of %i (%s %j) does not forbid later years', async (number, _, differs) => {
		expect((await beside(...both(number + 2, differs))).refused).toBeNull();
	});

	it('still stands in the first year that begins within the old borders', async () => {
		expect((await beside(...both(2023, { region: 'abai' }))).refused).toBe('borders');
		expect((await beside(...both(2024, { region: 'abai' }))).refused).toBeNull();
	});
});

describe('the share of a plan carried out', () => {
	const PLAN: Figure = {
		...NEXT,
		theme: 'spending',
		measure: 'funding',
		dim1: 'all',
		dim2: null,
		class: 'expected',
		status: 'plan'
	};
	const ACTUAL: Figure = { ...PLAN, class: 'happened', status: 'actual', value: 110 };
	const shares = async (...figures: Figure[]) => {
		const found = await run(planActuals, await recordOf(figures));
		return found.map(({ share }) => share);
	};

	it('is taken where both exist', async () => {
		expect(await shares(PLAN, ACTUAL)).toEqual([88]);
	});

	it('does not exist where one of them is not printed', async () => {
		expect(await shares(PLAN)).toEqual([]);
		expect(await shares(ACTUAL)).toEqual([]);
	});

	it.each<[string, Partial<Figure>]>([
		['another package', { dim1: 'gobmp' }],
		['another measure', { measure: 'paid' }],
		['another year', year(2023)],
		['nine months', { end: '2024-09-30' }],
		['a region', { region: 'astana' }],
		['one kind of care', { dim2: 'dentistry' }]
	])('is not taken of a plan for %s', async (_, differs) => {
		expect(await shares({ ...PLAN, ...differs }, ACTUAL)).toEqual([]);
	});

	it.each<[string, Partial<Figure>]>([
		['said as about', { precision: 'about' }],
		['rounded too coarsely', { precision: 'rounded', rounding: 10 }],
		['zero', { value: 0 }]
	])('is refused where the plan is %s', async (_, differs) => {
		expect(await shares({ ...PLAN, ...differs }, ACTUAL)).toEqual([null]);
	});

	it('is an upper bound where the plan is said as over, for plan-and-actual prints that too', async () => {
		const found = await run(planActuals, await recordOf([{ ...PLAN, precision: 'over' }, ACTUAL]));
		expect(found.map(({ share, precision }) => [share, precision])).toEqual([[88, 'under']]);
		expect(await shares({ ...PLAN, precision: 'over' }, { ...ACTUAL, precision: 'over' })).toEqual([null]);
	});

	it('counts the rounding of the actual into the bound', async () => {
		expect(await shares({ ...PLAN, precision: 'over' }, { ...ACTUAL, precision: 'rounded', rounding: 10 })).toEqual([
			92
		]);
	});

	it('is told where the rounding leaves its whole percent certain', async () => {
		expect(await shares({ ...PLAN, precision: 'rounded', rounding: 1 }, ACTUAL)).toEqual([88]);
	});
});
