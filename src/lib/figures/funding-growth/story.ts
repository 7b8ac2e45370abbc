/** From which year to which the growth is stated, and in which words. */

import { isSharp } from '../../contract/spans.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { newestLaw } from '../../text/newest-law.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import type { Context, Stated } from '../define.ts';
import { newerThan } from '../law-rows.ts';
import { inWords, timesInWords } from './amounts.ts';
import {
	amountOf,
	chosen,
	growthColumns,
	isKnown,
	isSum,
	rowsBehind,
	type Amount,
	type GrowthColumns,
	type GrowthRow,
	type GrowthUnit,
	type Reading
} from './row.ts';
import type { WORDS } from './words.ts';

type FigureContext = Context<GrowthRow, typeof WORDS>;

export interface Story {
	readonly from: Amount;
	/** The plan. */
	readonly to: Amount;
	/** What is printed as having happened in the newest year, of the same measure as `from`; null where nothing is. */
	readonly actual: GrowthRow | null;
}

/** The last year before insurance, which is history: whole or, where no whole is printed, its only package. */
const BEFORE_INSURANCE = 2019;
/** Care is paid through the Fund since then; lines of the budget for the years before are others. */
const THROUGH_FUND = 2018;
/** Units in which growth between actuals is stated: in tenge of each year and in constant prices, always both. */
const GROWTH_UNITS: readonly GrowthUnit[] = ['tenge', 'constant', 'constant-average'];

/**
 * The story of a reading; null when one of its ends has no value in this unit. What is planned is stated of the newest year that a
 * publication sets beside the year before insurance and that the unit does not refuse.
 */
export function growthStory({ columns }: GrowthColumns, reading: Reading): Story | null {
	if (reading === 'budget') {
		const totals = columns.map(amountOf).filter(isKnown);
		const first = totals.find(({ year }) => year >= THROUGH_FUND);
		return storyOf(first, totals.at(-1));
	}
	const wholes = columns.map(({ whole }) => whole).filter(isKnown);
	const from = columns
		.filter(({ year, slot }) => year === BEFORE_INSURANCE && slot === 'happened')
		.flatMap(({ whole, parts }) => [whole, ...parts.filter(({ part }) => part === 'gobmp')])
		.find(isKnown);
	const to = wholes.findLast((row) => row.class === 'expected' && row.besideOld);
	// Never a sum of ours, never another measure.
	const actual = wholes.findLast(
		(row) => row.class === 'happened' && from && row.year > from.year && row.measure === from.measure
	);
	return storyOf(from, to, actual);
}

function storyOf(from: Amount | undefined, to: Amount | undefined, actual: GrowthRow | null = null): Story | null {
	return from === undefined || to === undefined || from.year === to.year ? null : { from, to, actual };
}

/** Takeaway and headline; the headline of the budget opens with its plan, that of the Fund with the year before insurance. */
export function storyStatement(
	context: FigureContext,
	columns: GrowthColumns
): Pick<Stated, 'takeaway' | 'headline' | 'comparisons'> {
	const { rows, words, choices, format, lang } = context;
	const { reading, unit } = chosen(choices);
	const story = growthStory(columns, reading);
	if (story === null) return { takeaway: [], headline: null };
	const { from, to, actual } = story;
	const ends = actual === null ? [to] : [to, actual];
	const [first, second] = reading === 'fund' ? [from, to] : ([to, from] as const);
	const both = isSum(from) && isSum(to);
	const say = (amount: Amount) => inWords(amount, format) + (both || !isSum(amount) ? '' : words.ownSum);
	const counted = fillKnown(words.counted[unit], baseOf(context));
	const happened = words.actual[actual?.year === to.year ? 'same' : 'other'];
	const holes = {
		fromYear: String(from.year),
		from: say(from),
		toYear: String(to.year),
		to: say(to),
		ours: both || !isSum(first) ? '' : `${words.ownSum.trim()} `,
		both: both ? words.bothSums : '',
		law: newestLaw('lines', newerThan(rows), lang),
		actual: actual === null ? '' : fillKnown(happened, { actual: say(actual), year: String(actual.year) }),
		counted
	};
	const takeaway = fillKnown(words.takeaway[reading], holes);
	const number = inWords(first, format);
	const sentence = fillKnown(words.headline[reading], holes);
	const apart = words.cautions[reading === 'fund' ? 'before' : 'lines'];
	const loose = [from, ...ends].find((end) => !isSum(end) && !isSharp(end));
	const stated = [takeaway, `${number} ${sentence}`].map((one) =>
		compared(
			one,
			ends.map((end) => [side(from), side(end)] as const),
			{
				class: words.cautions.planned,
				status: words.cautions.planned,
				whom: apart,
				package_split: apart,
				launch: apart,
				line_changed: words.cautions.lines,
				prices: counted.trim(),
				own_sum: words.ownSum,
				precision: loose === undefined ? '' : say(loose)
			}
		)
	);
	const grown = reading === 'fund' && GROWTH_UNITS.includes(unit) ? growth(context) : null;
	const behind = [first, second, ...(actual === null ? [] : [actual])].flatMap(rowsBehind);
	return {
		takeaway: [takeaway, grown?.sentence ?? ''],
		headline: { number, sentence, factIds: behind.flatMap(({ factIds }) => factIds) },
		comparisons: grown === null ? stated : [...stated, grown]
	};
}

/** Growth between two actuals, in tenge of each year and in constant prices in one sentence; null where one of them is missing. */
function growth({ rows, words, format }: FigureContext): Comparison | null {
	const [nominal, real] = (['tenge', 'constant'] as const).map((unit) => {
		const story = growthStory(growthColumns(rows, 'fund', unit), 'fund');
		if (story === null || story.actual === null || isSum(story.from)) return null;
		const { from, actual: to } = story;
		const times = timesInWords(from, to, format);
		return times === null ? null : { from, to, times };
	});
	if (nominal == null || real == null || nominal.to.year !== real.to.year) return null;
	const sentence = fill(words.growth, {
		fromYear: String(nominal.from.year),
		toYear: String(nominal.to.year),
		nominal: nominal.times,
		real: real.times
	});
	const { packages, prices } = words.growthStated;
	const pairs = [nominal, real].map(({ from, to }) => [side(from), side(to)] as const);
	return compared(sentence, pairs, { whom: packages, package_split: packages, launch: packages, prices });
}

function side(amount: Amount): ComparedFigure {
	const behind = rowsBehind(amount);
	const { year, unit, ...row } = behind[0];
	return comparedFigure({
		...row,
		theme: 'spending',
		codes: behind.map(({ part }) => part),
		unit: unit === 'tenge' ? 'KZT' : unit,
		periodStart: `${year}-01-01`,
		periodEnd: `${year}-12-31`,
		ownSum: isSum(amount)
	});
}

/** The month or year of the prices; empty outside constant prices. */
export function baseOf({ rows, choices }: Pick<FigureContext, 'rows' | 'choices'>): { readonly base: string } {
	const { reading, unit } = chosen(choices);
	const based = rows.find((row) => row.reading === reading && row.unit === unit && row.base !== null);
	return { base: based?.base ?? '' };
}
