import { describe, expect, it } from 'vitest';
import { rowCodes, type CodedFact } from '../../src/lib/export/table/row-codes.ts';

/** Synthetic figures: none of their numbers is published. */
const FACTS: Record<string, Partial<CodedFact>> = {
	plan: {},
	again: { value: 12, precision: 'rounded' },
	headline: { evidence: 'headline' },
	rewrite: { evidence: 'rewrite' },
	assumed: { evidence: 'assumed' },
	later: { start: '2025-01-01', end: '2025-12-31', status: 'actual' },
	prices: { theme: 'macro', start: '2025-12-31', end: '2025-12-31', status: 'actual', unit: 'ratio', value: 1.1 }
};

const factOf = (factId: string): CodedFact => ({
	factId,
	theme: 'spending',
	start: '2024-01-01',
	end: '2024-12-31',
	value: 10,
	unit: 'KZT',
	precision: 'over',
	status: 'plan',
	evidence: 'text',
	...FACTS[factId]
});

describe('rowCodes(row, factOf)', () => {
	it('are those of the one printed figure', () => {
		const row = { factIds: ['plan'], formula: null, values: [2024, 10], units: [null, 'KZT'] };
		expect(rowCodes(row, factOf)).toEqual({
			period_start: '2024-01-01',
			period_end: '2024-12-31',
			status: 'plan',
			precision: 'over',
			evidence: 'text',
			value: 10,
			unit: 'KZT',
			formula: null,
			fact_ids: 'plan'
		});
	});

	it('are empty where the figures of a row differ, and where it has several numbers', () => {
		const row = { factIds: ['plan', 'again'], formula: null, values: [10, 12], units: ['KZT', 'KZT'] };
		expect(rowCodes(row, factOf)).toMatchObject({
			period_start: '2024-01-01',
			status: 'plan',
			precision: null,
			value: null,
			unit: null,
			fact_ids: 'plan;again'
		});
		expect(rowCodes({ ...row, factIds: ['plan', 'later'] }, factOf)).toMatchObject({
			period_start: null,
			period_end: null,
			status: null,
			precision: 'over'
		});
	});

	it('are of a derived row: its own number, no precision', () => {
		const row = { factIds: ['plan', 'again'], formula: 'sum', values: [2024, 22], units: [null, 'KZT'] };
		expect(rowCodes(row, factOf)).toMatchObject({
			period_start: '2024-01-01',
			status: 'plan',
			precision: null,
			value: 22,
			unit: 'KZT',
			formula: 'sum'
		});
	});

	it('tell the period and status of a figure that is converted, not of prices and people', () => {
		const row = {
			factIds: ['prices', 'plan'],
			formula: 'constant_prices_december',
			values: [11],
			units: ['KZT_constant']
		};
		expect(rowCodes(row, factOf)).toMatchObject({
			period_start: '2024-01-01',
			status: 'plan',
			precision: null,
			value: 11,
			unit: 'KZT_constant'
		});
	});

	it('name the weakest evidence of the figures behind the row', () => {
		const row = { factIds: ['plan', 'assumed', 'headline', 'rewrite'], formula: 'sum' };
		expect(rowCodes(row, factOf)).toMatchObject({ evidence: 'headline' });
		expect(rowCodes({ ...row, factIds: ['assumed', 'rewrite'] }, factOf)).toMatchObject({ evidence: 'rewrite' });
		expect(rowCodes({ ...row, factIds: ['plan', 'assumed'] }, factOf)).toMatchObject({ evidence: 'assumed' });
	});

	it('are empty for a gap', () => {
		const codes = rowCodes({ factIds: [], formula: null, values: [2024, null], units: [null, null] }, factOf);
		expect(new Set(Object.values(codes))).toEqual(new Set([null]));
	});
});
