import { beforeAll, describe, expect, it } from 'vitest';
import { STATUSES, type CalculatorInput, type PayerStatus } from '../../../src/lib/figures/calculator/input.ts';
import { due } from '../../../src/lib/figures/calculator/due.ts';
import type { Due, Payer, Refusal } from '../../../src/lib/figures/calculator/outcome.ts';
import { yearsOf, type Rule } from '../../../src/lib/figures/calculator/rules.ts';
import { realCategories, realRules } from './real-rules.ts';

const categories = realCategories();
let rules: readonly Rule[] = [];

beforeAll(async () => {
	rules = await realRules();
});

function asks(year: number, status: PayerStatus, income = 0, second = 0, category = 'children'): Due | Refusal {
	return due({ year, status, income, second, category } satisfies CalculatorInput, rules, categories);
}

function counted(...input: Parameters<typeof asks>): Due {
	const answer = asks(...input);
	if (answer.kind === 'refusal') throw new Error(`refused: ${JSON.stringify(answer.missing)}`);
	return answer;
}

function refused(...input: Parameters<typeof asks>): readonly string[] {
	const answer = asks(...input);
	return answer.kind === 'due' ? [] : answer.missing.map(({ measure, payer, year }) => `${measure} ${payer} ${year}`);
}

const sums = ({ lines }: Due, payer: Payer) =>
	lines.filter((line) => line.payer === payer).map(({ monthly }) => monthly);

describe('the printed sums of 2024', () => {
	it.each([
		[400_000, 12_000, 8_000],
		[849_999, 25_499.97, 16_999.98],
		[850_000, 25_500, 17_000],
		[850_001, 25_500, 17_000],
		[5_000_000, 25_500, 17_000],
		[0, 0, 0]
	])('of %i tenge the employer owes %d and the employee %d', (income, employer, employee) => {
		const answer = counted(2024, 'employee', income);
		expect([sums(answer, 'employer'), sums(answer, 'employee')]).toEqual([[employer], [employee]]);
	});

	it('are the printed maxima', () => {
		const printed = (payer: string) =>
			rules.find((rule) => rule.measure === 'monthly_maximum' && rule.payer === payer && rule.start === '2024-01-01');
		expect([printed('employer')?.value, printed('employee')?.value]).toEqual([25_500, 17_000]);
	});

	it('are 5,950 for an entrepreneur', () => {
		expect(counted(2024, 'entrepreneur').payment).toEqual({ monthly: 5_950, yearly: 71_400 });
	});

	it('are 4,250 a month and 51,000 a year for a self-payer, in twelve payments', () => {
		const { payment, lines, printedYear } = counted(2024, 'self-payer');
		expect(payment).toEqual({ monthly: 4_250, yearly: 51_000 });
		expect([lines[0]!.months, printedYear?.value]).toEqual([12, 51_000]);
	});

	it('are 2 percent up to the cap for a civil contract', () => {
		expect(sums(counted(2024, 'civil-contract', 300_000), 'civil_contract')).toEqual([6_000]);
		expect(counted(2024, 'civil-contract', 9_000_000).payment.monthly).toBe(17_000);
	});

	it('cost a state-paid person nothing', () => {
		const { payment, lines } = counted(2024, 'state-paid');
		expect(payment).toEqual({ monthly: 0, yearly: 0 });
		expect(lines[0]!.printed).toMatchObject({ value: 5_800, precision: 'over' });
	});
});

describe('two employers', () => {
	it.each([
		[600_000, 600_000, [12_000, 5_000], [18_000, 18_000]],
		[850_000, 300_000, [17_000, 0], [25_500, 9_000]],
		[2_000_000, 2_000_000, [17_000, 0], [25_500, 25_500]],
		[100_000, 200_000, [2_000, 4_000], [3_000, 6_000]],
		[425_000, 425_000, [8_500, 8_500], [12_750, 12_750]]
	])('of %i and %i share the cap of the employee, not that of the employers', (first, second, employee, employer) => {
		const answer = counted(2024, 'two-employers', first, second);
		expect(sums(answer, 'employee')).toEqual(employee);
		expect(sums(answer, 'employer')).toEqual(employer);
		expect(answer.payment.monthly).toBeLessThanOrEqual(17_000);
	});
});

describe('other years', () => {
	it.each([
		[2020, 425_000, 8_500, 4_250],
		[2022, 700_000, 18_000, 12_000],
		[2023, 800_000, 21_000, 14_000],
		[2025, 900_000, 25_500, 17_000],
		[2026, 2_000_000, 60_000, 34_000],
		[2026, 9_000_000, 102_000, 34_000]
	])('%i: of %i tenge the employer owes %d and the employee %d', (year, income, employer, employee) => {
		const answer = counted(year, 'employee', income);
		expect([sums(answer, 'employer')[0], sums(answer, 'employee')[0]]).toEqual([employer, employee]);
	});

	it('have the printed sums of entrepreneurs and self-payers', () => {
		const monthly = (status: PayerStatus, years: readonly number[]) =>
			years.map((year) => counted(year, status).payment.monthly);
		expect(monthly('entrepreneur', [2020, 2021, 2022, 2023])).toEqual([2_975, 2_975, 4_200, 4_900]);
		expect(monthly('self-payer', [2020, 2021, 2022, 2023, 2026])).toEqual([2_125, 2_125, 3_000, 3_500, 4_250]);
	});

	it('count half of 2017, from July', () => {
		expect(counted(2017, 'entrepreneur').payment).toEqual({ monthly: 2_445.9, yearly: 14_675.4 });
	});

	it('count what the state pays from the wage of two years earlier where no sum is printed', () => {
		expect(counted(2021, 'state-paid').lines[0]).toMatchObject({ base: 186_815, rate: 1.6, monthly: 2_989.04 });
		expect(counted(2025, 'state-paid').lines[0]).toMatchObject({ base: 364_295, rate: 2, monthly: 7_285.9 });
		expect(counted(2022, 'state-paid').lines[0]).toMatchObject({ base: null, monthly: 3_614.2 });
	});

	it('never print another sum than rate and base give, where both are known', () => {
		for (const year of yearsOf(rules)) {
			for (const status of ['entrepreneur', 'self-payer'] as const) {
				const answer = asks(year, status);
				if (answer.kind === 'refusal') continue;
				const { base, rate, monthly } = answer.lines[0]!;
				if (base !== null && rate !== null)
					expect([year, status, (base * rate) / 100]).toEqual([year, status, monthly]);
			}
		}
	});
});

describe('a refusal', () => {
	it.each([
		[2018, 'employee', ['cap_minimum_wages employer 2018']],
		[2021, 'employee', ['cap_minimum_wages employee 2021', 'cap_minimum_wages employer 2021']],
		[2023, 'civil-contract', ['rate_percent civil_contract 2023']],
		[
			2025,
			'entrepreneur',
			['monthly_amount entrepreneur 2025', 'rate_percent entrepreneur 2025', 'base_minimum_wages entrepreneur 2025']
		],
		[
			2025,
			'self-payer',
			['monthly_amount self_payer 2025', 'rate_percent self_payer 2025', 'base_minimum_wages self_payer 2025']
		],
		[2020, 'state-paid', ['monthly_amount state 2020', 'rate_percent state 2020']]
	] as const)('%i, %s names the missing rows', (year, status, missing) => {
		expect(refused(year, status, 400_000)).toEqual(missing);
	});

	it('knows a category that the state no longer pays for', () => {
		expect(asks(2025, 'state-paid', 0, 0, 'registered_unemployed').kind).toBe('due');
		expect(asks(2026, 'state-paid', 0, 0, 'registered_unemployed')).toMatchObject({
			kind: 'refusal',
			category: 'no-longer',
			missing: [{ measure: 'rate_percent', payer: 'local_budget_unemployed', year: 2026 }]
		});
	});

	it('names a row, for every year and status that is not counted', () => {
		for (const year of yearsOf(rules)) {
			for (const status of STATUSES) {
				const answer = asks(year, status, 300_000, 200_000);
				if (answer.kind === 'refusal') expect(answer.missing.length, `${year} ${status}`).toBeGreaterThan(0);
				else {
					expect(answer.lines.every(({ monthly }) => Number.isFinite(monthly) && monthly >= 0)).toBe(true);
					expect(answer.lines.every((line) => line.rules.length > 0)).toBe(true);
				}
			}
		}
	});

	it('is not for an income below zero: that is a mistake of ours', () => {
		expect(() => asks(2024, 'employee', -1)).toThrow('due: an income should be zero or more tenge, got -1');
		expect(() => asks(2024, 'employee', Number.NaN)).toThrow('got NaN');
	});
});
