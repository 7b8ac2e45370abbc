import { describe, expect, it } from 'vitest';
import type { PrintedFact } from '../../src/lib/query/receipts.ts';
import type { YearFigure } from '../../src/lib/query/reports.ts';
import { shapesOf } from '../../src/routes/[lang=lang]/reports/[year]/shapes.ts';

interface Told {
	readonly payer: string;
	readonly value: number;
	readonly end?: string;
	readonly status?: PrintedFact['status'];
	readonly unit?: PrintedFact['unit'];
}

/** Synthetic receipts of a year, in the order given. */
function year(...texts: readonly Told[]): string[][] {
	const facts = texts.map(
		({ payer, value, end = '2020-09-30', status = 'actual', unit = 'KZT' }, place) =>
			({
				factId: `f${place}`,
				theme: 'inflows',
				measure: 'contributions',
				start: '2020-01-01',
				end,
				region: 'KZ',
				dimensions: [
					{ name: 'payer', code: payer },
					{ name: 'basis', code: 'period' }
				],
				value,
				unit,
				status,
				class: status === 'plan' ? 'expected' : 'happened'
			}) as unknown as PrintedFact
	);
	const figures = facts.map(({ factId }) => ({ factId, theme: 'inflows', region: 'KZ' }) as unknown as YearFigure);
	const shapes = shapesOf('payers', figures, (id) => facts.find(({ factId }) => factId === id)!);
	return shapes.map((shape) => shape.facts.map(({ factId }) => factId));
}

describe('shapesOf(part, figures, factOf)', () => {
	it('takes what differs in the payer alone, the largest first', () => {
		expect(year({ payer: 'state', value: 2 }, { payer: 'employer', value: 3 })).toEqual([['f1', 'f0']]);
	});

	it.each([
		['periods', { end: '2020-12-31' }],
		['statuses', { status: 'plan' }],
		['units', { unit: 'percent' }]
	] as const)('never puts two %s side by side', (_, other) => {
		expect(year({ payer: 'state', value: 2 }, { payer: 'employer', value: 3, ...other })).toEqual([]);
	});

	it('draws no single figure, none below zero and no zeros alone', () => {
		expect(year({ payer: 'state', value: 2 })).toEqual([]);
		expect(year({ payer: 'state', value: 2 }, { payer: 'employer', value: -1 })).toEqual([]);
		expect(year({ payer: 'state', value: 0 }, { payer: 'employer', value: 0 })).toEqual([]);
	});

	it('prefers money, then more figures, then what happened, then the latest', () => {
		const [a, b, c] = ['state', 'employer', 'employee'] as const;
		const shares = [a, b, c].map((payer) => ({ payer, value: 30, unit: 'percent' as const }));
		expect(year(...shares, { payer: a, value: 1 }, { payer: b, value: 2 })).toEqual([['f4', 'f3']]);
		const planned = [a, b].map((payer, value) => ({ payer, value: 9 - value, status: 'plan' as const }));
		expect(year(...planned, { payer: a, value: 2 }, { payer: b, value: 1 })).toEqual([['f2', 'f3']]);
		const later = [a, b].map((payer, value) => ({ payer, value: 9 - value, end: '2020-12-31' }));
		expect(year({ payer: a, value: 2 }, { payer: b, value: 1 }, ...later)).toEqual([['f2', 'f3']]);
	});
});
