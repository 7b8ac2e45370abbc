import { describe, expect, it } from 'vitest';
import { formatIn } from '../../src/lib/figures/format.ts';
import { inDigits, inWords, timesInWords } from '../../src/lib/figures/funding-growth/amounts.ts';
import { growthColumns, ownSumOf, type GrowthRow } from '../../src/lib/figures/funding-growth/row.ts';
import { growthStory } from '../../src/lib/figures/funding-growth/story.ts';

const kazakh = formatIn('kk', () => '');
const russian = formatIn('ru', () => '');
const english = formatIn('en', () => '');

/** A synthetic row: a plan of 2021 for both packages, printed to the billion. */
function row(changes: Partial<GrowthRow> = {}): GrowthRow {
	return {
		reading: 'fund',
		unit: 'tenge',
		year: 2021,
		class: 'expected',
		measure: 'funding',
		part: 'all',
		status: 'plan',
		precision: 'rounded',
		value: 3e12,
		rounding: 1e9,
		nominal: 3e12,
		refused: null,
		besideOld: false,
		base: null,
		newerLaws: [],
		formula: null,
		factIds: [`synthetic-${changes.year ?? 2021}-${changes.part ?? 'all'}-${changes.class ?? 'expected'}`],
		...changes
	};
}

describe('growthColumns(rows, reading, unit)', () => {
	it('never mixes measures in a column: the one with the whole is drawn, the other stands aside', () => {
		const whole = row({ class: 'happened', status: 'actual' });
		const paid = row({ class: 'happened', status: 'actual', part: 'osms', measure: 'paid' });
		const { columns, aside } = growthColumns([paid, whole], 'fund', 'tenge');
		expect(columns).toEqual([{ year: 2021, slot: 'happened', parts: [], whole }]);
		expect(aside).toEqual([paid]);
	});

	it('puts the guaranteed package under the insurance package', () => {
		const rows = [row({ part: 'osms' }), row({ part: 'gobmp' }), row()];
		const [column] = growthColumns(rows, 'fund', 'tenge').columns;
		expect(column?.parts.map(({ part }) => part)).toEqual(['gobmp', 'osms']);
	});

	it('names every year and slot between the first and the last that nothing is printed for', () => {
		const rows = [row({ year: 2021 }), row({ year: 2023 })];
		expect(growthColumns(rows, 'fund', 'tenge').missing).toEqual([
			{ year: 2021, slot: 'happened' },
			{ year: 2022, slot: 'expected' },
			{ year: 2022, slot: 'happened' }
		]);
	});

	it('never draws a figure that does not name its package', () => {
		const unnamed = row({ part: 'unnamed' });
		expect(growthColumns([unnamed], 'fund', 'tenge')).toMatchObject({ columns: [], aside: [unnamed], years: [] });
	});
});

describe('ownSumOf(column)', () => {
	const parts = [
		row({ part: 'gobmp', value: 1.1e12, nominal: 1.1e12, rounding: 1e11 }),
		row({ part: 'osms', value: 836e9, nominal: 836e9, rounding: 1e9 })
	];

	it('carries the coarsest rounding, and claims no digit beyond it', () => {
		const sum = ownSumOf({ year: 2022, slot: 'happened', parts, whole: null });
		expect(sum).toEqual({ year: 2022, value: 1.936e12, rounding: 1e11, parts });
		expect(inWords(sum!, english)).toBe('1.9\u00a0trillion tenge');
	});

	it('has no sum when a part has no value', () => {
		const refused = [parts[0]!, { ...parts[1]!, value: null, refused: 'gdp_kzt 2026' }];
		expect(ownSumOf({ year: 2026, slot: 'expected', parts: refused, whole: null })).toBeNull();
		expect(ownSumOf({ year: 2026, slot: 'expected', parts: [parts[0]!], whole: null })).toBeNull();
	});
});

describe('growthStory(columns, reading)', () => {
	const before = row({ year: 2019, class: 'happened', status: 'actual', part: 'gobmp', value: 1e12, nominal: 1e12 });

	const beside = (changes: Partial<GrowthRow>) => row({ besideOld: true, ...changes });

	it('goes from the last year before insurance to the newest plan that a publication sets beside it', () => {
		const rows = [before, beside({ year: 2023 }), beside({ year: 2024, value: 2.8e12 }), row({ year: 2026 })];
		const story = growthStory(growthColumns(rows, 'fund', 'tenge'), 'fund');
		expect([story?.from.year, story?.from.value, story?.to.year, story?.to.value]).toEqual([2019, 1e12, 2024, 2.8e12]);
	});

	it('goes on to a later year when a publication prints it so', () => {
		const rows = [before, beside({ year: 2024 }), beside({ year: 2028 })];
		expect(growthStory(growthColumns(rows, 'fund', 'tenge'), 'fund')?.to.year).toBe(2028);
	});

	it('ends earlier when the unit refuses that year', () => {
		const refused = beside({ year: 2024, value: null, refused: 'cpi_december_index 2024' });
		const rows = [before, beside({ year: 2023 }), refused];
		expect(growthStory(growthColumns(rows, 'fund', 'tenge'), 'fund')?.to.year).toBe(2023);
	});

	it('names the newest printed actual of the same measure beside the plan, never a sum of ours or what was paid', () => {
		const actual = (changes: Partial<GrowthRow>) => row({ class: 'happened', status: 'actual', ...changes });
		const rows = [before, beside({ year: 2024 }), actual({ year: 2023 }), actual({ year: 2024, measure: 'paid' })];
		const parts = [actual({ year: 2025, part: 'gobmp' }), actual({ year: 2025, part: 'osms' })];
		const story = growthStory(growthColumns([...rows, ...parts], 'fund', 'tenge'), 'fund');
		expect([story?.to.year, story?.actual?.year]).toEqual([2024, 2023]);
		expect(growthStory(growthColumns([before, beside({})], 'fund', 'tenge'), 'fund')?.actual).toBeNull();
	});

	it('tells nothing when one end is missing', () => {
		expect(growthStory(growthColumns([row({ year: 2024 })], 'fund', 'tenge'), 'fund')).toBeNull();
	});
});

describe('amounts', () => {
	const derived = { unit: 'per-resident', nominal: 2.8e12, rounding: 1e11, value: 138_898, precision: 'over' } as const;

	it('keeps "over" true and shows no digit that the printed figure did not have', () => {
		expect(inWords(row(derived), english)).toBe('over 130,000 tenge');
		expect(inDigits(row(derived), english)).toBe('>130');
	});

	it('says "about" where the roundings of the two leave the last digit of a ratio open', () => {
		const amounts = (value: number, rounding: number) => row({ value, nominal: value, rounding });
		expect(timesInWords(amounts(1e12, 1e9), amounts(2.42e12, 1e9), english)).toBe('2.4\u00a0times');
		expect(timesInWords(amounts(1.03e12, 1e10), amounts(2.522e12, 1e9), english)).toBe('about 2.4\u00a0times');
		expect(timesInWords(amounts(1e12, 1e9), { ...amounts(2.42e12, 1e9), precision: 'over' }, english)).toBe(
			'about 2.4\u00a0times'
		);
		expect(timesInWords(amounts(1e12, 5e11), amounts(2.42e12, 1e9), english)).toBeNull();
		expect(timesInWords(amounts(1.03e12, 1e10), amounts(2.522e12, 1e9), kazakh)).toBe('шамамен 2,4\u00a0есе');
		expect(timesInWords(amounts(1.03e12, 1e10), amounts(2.522e12, 1e9), russian)).toBe('примерно в\u00a02,4\u00a0раза');
	});

	it('says nothing where there is no value', () => {
		expect(inWords(row({ value: null, refused: 'gdp_kzt 2026' }), english)).toBe('');
	});
});
