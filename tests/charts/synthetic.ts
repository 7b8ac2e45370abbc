/** Synthetic contents for the drawings of the tests: shapes of the real figures, numbers of no publication. */

import type { SmallMultiplesContent } from '../../src/lib/charts/small-multiples/content.ts';
import type { Mark, Texture, Tone } from '../../src/lib/charts/mark.ts';
import type { PictogramContent } from '../../src/lib/charts/pictogram/content.ts';
import type { RankedBarsContent } from '../../src/lib/charts/ranked-bars/content.ts';
import type { SizeMatrixContent } from '../../src/lib/charts/size-matrix/content.ts';
import type { PairedDotsContent } from '../../src/lib/charts/paired-dots/content.ts';
import type { TimeLinesContent } from '../../src/lib/charts/time-lines/content.ts';
import type { Slot, YearColumn, YearColumnsContent } from '../../src/lib/charts/year-columns/content.ts';

/** A mark whose words are its id and value. */
export function mark<More extends object>(id: string, tone: Tone, texture: Texture, more: More): Mark & More {
	return { id, tone, texture, label: `synthetic ${id}`, href: `#${id}`, ...more };
}

function column(year: number, slot: Slot, texture: Texture, first: number, second: number | null): YearColumn {
	const at = `${slot}-${year}`;
	const sum = Math.round((first + (second ?? 0)) * 100) / 100;
	if (second === null) {
		return {
			year,
			slot,
			parts: [],
			whole: mark(`${at}-whole`, 'context', texture, { value: first }),
			caption: String(sum)
		};
	}
	return {
		year,
		slot,
		parts: [
			mark(`${at}-a`, 'part-1', texture, { value: first, caption: String(first), name: 'Guaranteed package' }),
			mark(`${at}-b`, 'part-2', texture, { value: second, caption: String(second), name: 'Insurance package' })
		],
		caption: String(sum)
	};
}

export const YEAR_COLUMNS: YearColumnsContent = {
	columns: [
		column(2018, 'expected', 'hatched', 0.95, null),
		column(2019, 'happened', 'solid', 1.02, null),
		column(2020, 'expected', 'hatched', 0.97, 0.53),
		column(2020, 'happened', 'solid', 0.99, 0.46),
		column(2021, 'expected', 'hatched', 1.05, 0.71),
		{
			...column(2023, 'expected', 'hatched', 1.28, 0.88),
			whole: mark('expected-2023-whole', 'context', 'hatched', { value: 2.3 }),
			caption: '2.3'
		},
		column(2023, 'happened', 'solid', 2.33, null),
		column(2024, 'expected', 'hatched', 1.6, 1.01),
		column(2024, 'happened', 'solid', 2.58, null),
		column(2025, 'happened', 'edged', 1.58, 1.17),
		column(2026, 'expected', 'hatched', 1.72, 1.14)
	],
	gaps: [
		{ id: 'gap-2021', year: 2021, slot: 'happened', words: 'not published', label: '2021, happened: not published' },
		{ id: 'gap-2025', year: 2025, slot: 'expected', words: 'not published', label: '2025, expected: not published' }
	],
	missing: 'not published',
	formatTick: (value) => String(value),
	keys: [
		{ tone: 'context', texture: 'hatched', words: 'plan' },
		{ tone: 'context', texture: 'solid', words: 'actual, split not published' },
		{ tone: 'context', texture: 'edged', words: 'preliminary' }
	]
};

const FORECASTS: readonly (readonly [string, Tone, readonly number[]])[] = [
	['State, for 15 categories of people', 'root-1', [553, 651, 789, 902, 983]],
	['Employers', 'root-2', [410, 512, 603, 700, 741]],
	['Employees and people with civil contracts', 'root-3', [280, 333, 402, 466, 490]],
	['Self-employed', 'root-4', [21, 24, 33, 41, 43]],
	['Penalties and other receipts', 'context', [4, 0, 6, 5, 5]]
];

export const SMALL_MULTIPLES: SmallMultiplesContent = {
	multiples: FORECASTS.map(([name, tone, values], series) => ({
		id: `lane-${series}`,
		name,
		bars: values.flatMap((value, index) =>
			series === 3 && index === 1
				? []
				: [
						mark(`lane-${series}-${2023 + index}`, tone, 'hatched', {
							year: 2023 + index,
							value,
							caption: String(value),
							earlier: index === 1 ? [{ value: value * 0.9, label: 'synthetic older edition' }] : []
						})
					]
		),
		gaps:
			series === 3
				? [{ id: 'lane-gap', year: 2024, words: 'not published', label: 'Self-employed, 2024: not published' }]
				: []
	})),
	keys: [{ tone: 'context', texture: 'hatched', words: 'forecast of the newest budget law; thin line: an older one' }]
};

export const RANKED_BARS: RankedBarsContent = {
	rows: [
		{
			id: 'children',
			name: 'Children',
			bar: mark('children', 'root-1', 'solid', { value: 6.9, caption: '6.9 m, 2024' })
		},
		{
			id: 'old',
			name: 'Pensioners, veterans of the Great Patriotic War among them',
			bar: mark('old', 'root-1', 'edged', { value: 2.4, caption: '2.4 m, 2025' })
		},
		{
			id: 'students',
			name: 'People who study full-time in secondary, technical and higher education',
			bar: mark('students', 'root-1', 'solid', { value: 0.7, caption: '0.7 m, 2020' }),
			bound: mark('students-bound', 'root-1', 'empty', { value: 1.2, caption: 'at most 1.2 m' })
		},
		{
			id: 'mothers',
			name: 'Mothers of many children',
			bound: mark('mothers-bound', 'root-1', 'empty', { value: 0.9, caption: 'at most 0.9 m' })
		},
		{
			id: 'prison',
			name: 'People in detention',
			gap: { id: 'prison-gap', words: 'not published', label: 'People in detention: not published' }
		},
		{ id: 'tiny', name: 'Kandas', bar: mark('tiny', 'root-1', 'dotted', { value: 0.01, caption: '10,000, 2021' }) }
	],
	keys: [
		{ tone: 'root-1', texture: 'solid', words: 'counted' },
		{ tone: 'root-1', texture: 'empty', words: 'whole group, an upper bound' }
	]
};

const days = (tone: Tone, name: string, dots: readonly (readonly [string, number, Texture?, boolean?])[]) => ({
	id: name,
	name,
	dots: dots.map(([day, value, texture = 'solid', broken = false]) =>
		mark(`${name} ${day}`, tone, texture, { day, value, broken, caption: String(value) })
	)
});

export const TIME_LINES: TimeLinesContent = {
	series: [
		days('root-2', 'Employers', [
			['2017-07-31', 3],
			['2017-12-31', 41],
			['2018-06-30', 98],
			['2018-12-31', 160, 'edged'],
			['2019-11-30', 268, 'solid', true],
			['2019-12-31', 290, 'hatched']
		]),
		days('root-4', 'Self-employed and one-person businesses', [
			['2017-12-31', 2],
			['2018-12-31', 6],
			['2019-11-30', 11]
		]),
		days('root-3', 'Other', [['2019-11-30', 9]])
	],
	formatTick: (value) => String(value)
};

const paired = (id: string, value: number, when: 'before' | 'after') =>
	mark(`${id}-${when}`, when === 'before' ? 'context' : 'root-1', 'solid', { value, caption: `${value}.0` });

export const PAIRED_DOTS: PairedDotsContent = {
	rows: [
		{
			id: 'high',
			name: 'Republic of the long synthetic name',
			before: paired('high', 55, 'before'),
			after: paired('high', 60, 'after')
		},
		{
			id: 'fallen',
			name: 'Kazakhstan',
			strong: true,
			before: paired('fallen', 34, 'before'),
			after: paired('fallen', 28, 'after')
		},
		{ id: 'alone', name: 'Newland', after: paired('alone', 12, 'after') },
		{ id: 'none', name: 'Zeroland', before: paired('none', 1, 'before'), after: paired('none', 0, 'after') }
	],
	keys: [
		{ tone: 'context', texture: 'solid', words: '2019' },
		{ tone: 'root-1', texture: 'solid', words: '2023' }
	]
};

export const PEOPLE_BY_YEAR: TimeLinesContent = {
	series: [
		{
			...days('root-1', 'People the state pays for', [
				['2017-07-01', 10.1, 'hatched'],
				['2020-07-01', 11.4],
				['2022-07-01', 11.9],
				['2023-07-01', 11.7],
				['2026-07-01', 11.2, 'dotted']
			]),
			joined: false
		}
	],
	formatTick: (value) => String(value)
};

export const PICTOGRAM: PictogramContent = {
	perSquare: 50_000,
	squareWords: 'one square is 50,000 people',
	parts: [
		mark('children', 'root-1', 'solid', { value: 6_912_000, name: 'Children', caption: '6.9 m' }),
		mark('old', 'root-2', 'edged', { value: 2_430_000, name: 'Pensioners', caption: '2.4 m' }),
		mark('students', 'root-3', 'hatched', { value: 712_000, name: 'Students', caption: '0.7 m' })
	],
	outline: mark('rest', 'context', 'empty', { value: 980_000, name: 'Split not published', caption: '1.0 m' })
};

const CARE: readonly (readonly [string, number, readonly (readonly number[])[]])[] = [
	['Primary care', 0, [[210], [244], [310, 60], [], [420, 88], [505, 0.4], [610, 120]]],
	['Of it: general practitioners and nurses', 1, [[], [], [121], [], [180], [], [260]]],
	['Consultations and diagnostics', 0, [[90], [101], [70, 140], [], [82, 260], [], [75, 402]]],
	['Hospital care', 0, [[402], [], [350, 201], [330], [360, 300, 12], [], [390, 410]]],
	['Of it: high technology', 1, [[], [31], [17], [], [40], [], [52]]],
	['Ambulance', 0, [[40], [48], [66], [], [], [92], [101]]],
	['Health care of rural people with a very long name in one of the three languages', 0, [[], [], [], [], [1], [], []]]
];
const CARE_TONES = ['part-1', 'part-2', 'context'] as const;

export const SIZE_MATRIX: SizeMatrixContent = {
	years: [2019, 2020, 2021, 2022, 2023, 2024, 2025],
	rows: [
		{ id: 'medical', name: 'Medical care', heading: true, cells: [] },
		...CARE.map(([name, level, years], row) => ({
			id: `care-${row}`,
			name,
			level,
			cells: years.map((values, index) => ({
				year: 2019 + index,
				marks: values.map((value, place) =>
					mark(
						`care-${row}-${2019 + index}-${place}`,
						CARE_TONES[place] ?? 'context',
						index > 4 ? 'hatched' : 'solid',
						{
							value,
							caption: String(value),
							form: place === 2 ? ('square' as const) : ('circle' as const)
						}
					)
				)
			})),
			gaps:
				row === 5
					? [{ id: 'care-5-gap', year: 2022, words: 'not published', label: 'Ambulance, 2022: not published' }]
					: []
		}))
	],
	missing: 'not published',
	keys: [
		{ tone: 'part-1', texture: 'solid', words: 'guaranteed package' },
		{ tone: 'part-2', texture: 'solid', words: 'insurance package' },
		{ tone: 'context', texture: 'hatched', words: 'plan' }
	]
};
