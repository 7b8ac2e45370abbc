import { describe, expect, it } from 'vitest';
import { derived, only, type Cells } from './tiny.ts';

const MARK = {
	measure: 'contributions',
	basis: 'cumulative_since_2017_07',
	payer: 'all',
	period_start: '2017-07-01',
	status: 'actual',
	precision: 'rounded',
	rounding: 2
};

async function months(...marks: Cells[]) {
	const facts = { inflows: marks.map((mark, at) => ({ fact_id: `f${at}`, ...MARK, ...mark })) };
	const rows = await derived({ sources: { a: {} }, facts });
	return only(
		rows('monthly_receipts'),
		'month_start',
		'month_end',
		'value',
		'low',
		'high',
		'status',
		'input_ids',
		'formula'
	);
}

describe('monthly receipts: one month-end mark less the one before', () => {
	it('subtracts, and carries both roundings over', async () => {
		expect(await months({ period_end: '2020-02-29', value: 130 }, { period_end: '2020-01-31', value: 100 })).toEqual([
			['2020-02-01', '2020-02-29', 30, 28, 32, 'actual', 'f0;f1', 'monthly_receipts']
		]);
	});

	it('carries the precision words over as spans', async () => {
		const marks = await months(
			{ period_end: '2018-11-30', value: 100, precision: 'over' },
			{ period_end: '2018-12-31', value: 130, precision: 'about' },
			{ period_end: '2019-01-31', value: 150, precision: 'exact', rounding: null },
			{ period_end: '2019-02-28', value: 170, precision: 'up_to' }
		);
		expect(marks.map((row) => row.slice(2, 5))).toEqual([
			[30, 26, 32],
			[20, 18, 22],
			[20, 18, 20]
		]);
	});

	it('is preliminary when either mark is', async () => {
		const marks = await months(
			{ period_end: '2019-01-31', value: 1 },
			{ period_end: '2019-02-28', value: 2, status: 'preliminary' },
			{ period_end: '2019-03-31', value: 3 }
		);
		expect(marks.map((row) => row[5])).toEqual(['preliminary', 'preliminary']);
	});

	it.each<[string, Cells]>([
		['a month is missing between them', { period_end: '2019-03-31' }],
		['a mark is not of the end of a month', { period_end: '2019-02-27' }],
		['a mark was only expected', { period_end: '2019-02-28', status: 'plan' }],
		['the payers differ', { period_end: '2019-02-28', payer: 'employer' }],
		['the regions differ', { period_end: '2019-02-28', region: 'almaty_city' }],
		['the sums begin on different days', { period_end: '2019-02-28', period_start: '2018-01-01' }],
		['one is the sum of a period', { period_end: '2019-02-28', basis: 'period' }],
		['one is a share', { period_end: '2019-02-28', unit: 'percent' }]
	])('has no month where %s', async (_, mark) => {
		expect(await months({ period_end: '2019-01-31', value: 100 }, { value: 130, ...mark })).toEqual([]);
	});

	it('takes the preferred of two marks of one day', async () => {
		const rows = await derived({
			sources: { a: {}, b: { publisher_kind: 'fund' } },
			facts: {
				inflows: [
					{ ...MARK, fact_id: 'jan', period_end: '2019-01-31', value: 100 },
					{ ...MARK, fact_id: 'feb-press', period_end: '2019-02-28', value: 140 },
					{ ...MARK, fact_id: 'feb-fund', period_end: '2019-02-28', value: 130, source_id: 'b' }
				]
			}
		});
		expect(only(rows('monthly_receipts'), 'value', 'input_ids')).toEqual([[30, 'feb-fund;jan']]);
	});
});
