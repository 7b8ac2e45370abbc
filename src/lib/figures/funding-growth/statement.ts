/** What the figure says in words, computed from its rows for one reading, unit and language. */

import { isSharp } from '../../contract/spans.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne, type InOne } from '../../text/in-one.ts';
import { newestLaw } from '../../text/newest-law.ts';
import { compared, sideOf, type Comparison, type Side } from '../comparison.ts';
import type { Choices, Statement } from '../figure.ts';
import { newerThan } from '../law-rows.ts';
import { inWords, sumInWords, timesInWords } from './amounts.ts';
import { growthCaveats, refusalsOf } from './caveats.ts';
import { growthColumns, isOwnSum, sumOfParts, type GrowthColumn, type GrowthColumns } from './columns.ts';
import type { GrowthRow, GrowthUnit, Reading } from './row.ts';
import { growthStory, type StoryEnd } from './story.ts';
import { growthTable } from './table.ts';
import { WORDS } from './words.ts';

/** Units in which growth between actuals is told: in tenge of each year and in constant prices, always both. */
const GROWTH_TOLD: readonly GrowthUnit[] = ['tenge', 'constant', 'constant-average'];

export function growthStatement(rows: readonly GrowthRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const reading = choices['reading'] as Reading;
	const unit = choices['unit'] as GrowthUnit;
	const own = growthColumns(rows, reading, unit);
	const line = unitLineOf(rows, unit, words);
	return {
		unit: own.columns.some(isOwnSum) ? line + words.ownSumSign : line,
		...storyWords(rows, own, reading, unit, lang),
		alt: altOf(own, line, unit, lang),
		caveats: growthCaveats(own, newerThan(rows), reading, unit, lang),
		table: growthTable(own, unit, lang),
		refusals: refusalsOf(own.columns, words)
	};
}

/** "trillion tenge, prices of December 2025". */
export function unitLineOf(rows: readonly GrowthRow[], unit: GrowthUnit, words: InOne<typeof WORDS>): string {
	return fillBase(words.unitLine[unit], rows, unit);
}

function fillBase(template: string, rows: readonly GrowthRow[], unit: GrowthUnit): string {
	const base = rows.find((row) => row.unit === unit && row.base !== null)?.base;
	return template.includes('{base}') ? fill(template, { base: base ?? '' }) : template;
}

function storyWords(
	rows: readonly GrowthRow[],
	own: GrowthColumns,
	reading: Reading,
	unit: GrowthUnit,
	lang: Lang
): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const story = growthStory(own, reading);
	if (story === null) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const { from, to, actual } = story;
	const bare = (end: StoryEnd) =>
		end.row !== null ? inWords(end.row, lang) : end.sum === null ? '' : sumInWords(end.sum, unit, lang);
	const both = from.sum !== null && to.sum !== null;
	const say = (end: StoryEnd) => bare(end) + (both || end.sum === null ? '' : words.ownSum);
	const years = { fromYear: String(from.year), toYear: String(to.year) };
	const counted = fillBase(words.counted[unit], rows, unit);
	const known =
		reading === 'budget'
			? { ...years, counted, both: both ? words.bothSums : '', law: newestLaw('lines', newerThan(rows), lang) }
			: { ...years, counted, actual: actual === null ? '' : actualWords(say(actual), actual.year, to.year, words) };
	const grown = reading === 'fund' && GROWTH_TOLD.includes(unit) ? growthOf(rows, lang) : null;
	const [first, ...rest] = reading === 'fund' ? [from, to] : [to, from];
	const number = bare(first!);
	const headline = fill(words.headline[reading], {
		...known,
		...(reading === 'fund'
			? { to: say(to) }
			: { from: say(from), own: both || first!.sum === null ? '' : `${words.ownSum.trim()} ` })
	});
	const takeaway = fill(words.takeaway[reading], { ...known, from: say(from), to: say(to) });
	const ends = [to, ...(reading === 'budget' || actual === null ? [] : [actual])];
	const loose = [from, ...ends].find(({ row }) => row !== null && !isSharp(row));
	const told = [takeaway, `${number} ${headline}`].map((sentence) =>
		compared(
			sentence,
			ends.map((end) => [sideOfEnd(from), sideOfEnd(end)] as const),
			{
				class: words.said.planned,
				status: words.said.planned,
				whom: words.said[reading === 'fund' ? 'before' : 'lines'],
				package_split: words.said[reading === 'fund' ? 'before' : 'lines'],
				launch: words.said[reading === 'fund' ? 'before' : 'lines'],
				line_changed: words.said.lines,
				prices: counted.trim(),
				own_sum: words.ownSum,
				precision: loose === undefined ? '' : say(loose)
			}
		)
	);
	return {
		takeaway: grown === null ? takeaway : `${takeaway} ${grown.sentence}`,
		comparisons: grown === null ? told : [...told, grown],
		headline: {
			number,
			sentence: headline,
			factIds: [first!, ...rest, ...(actual === null ? [] : [actual])].flatMap(({ factIds }) => factIds)
		}
	};
}

/** An end of the story: a printed amount, or the sum of the lines of one law. */
function sideOfEnd({ row, parts, sum }: StoryEnd): Side {
	const first = row ?? parts[0]!;
	return { ...side(first), codes: (row === null ? parts : [row]).map(({ part }) => part), ownSum: sum !== null };
}

function actualWords(actual: string, year: number, planned: number, words: InOne<typeof WORDS>): string {
	return year === planned
		? fill(words.actual.same, { actual })
		: fill(words.actual.other, { actual, year: String(year) });
}

/** Growth between two actuals, in tenge of each year and in constant prices in one sentence; null where one of them is missing. */
function growthOf(rows: readonly GrowthRow[], lang: Lang): Comparison | null {
	const [nominal, real] = (['tenge', 'constant'] as const).map((unit) => {
		const story = growthStory(growthColumns(rows, 'fund', unit), 'fund');
		const [from, to] = [story?.from.row, story?.actual?.row];
		const times = from == null || to == null ? null : timesInWords(from, to, lang);
		return from == null || to == null || times === null ? null : { from, to, times };
	});
	if (nominal == null || real == null || nominal.to.year !== real.to.year) return null;
	const { growth, growthSaid } = inOne(WORDS, lang);
	const sentence = fill(growth, {
		fromYear: String(nominal.from.year),
		toYear: String(nominal.to.year),
		nominal: nominal.times,
		real: real.times
	});
	const pairs = [nominal, real].map(({ from, to }) => [side(from), side(to)] as const);
	return compared(sentence, pairs, {
		whom: growthSaid.packages,
		package_split: growthSaid.packages,
		launch: growthSaid.packages,
		prices: growthSaid.prices
	});
}

function side({ year, part, unit, ...row }: GrowthRow): Side {
	return sideOf({
		...row,
		theme: 'spending',
		codes: [part],
		unit: unit === 'tenge' ? 'KZT' : unit,
		periodStart: `${year}-01-01`,
		periodEnd: `${year}-12-31`
	});
}

function altOf({ columns, missing, years }: GrowthColumns, line: string, unit: GrowthUnit, lang: Lang): string {
	const words = inOne(WORDS, lang);
	if (years.length === 0) return '';
	const said = (column: GrowthColumn): string => {
		const sum = sumOfParts(column);
		const single = column.whole ?? (column.parts.length === 1 ? column.parts[0]! : null);
		const value =
			single !== null ? inWords(single, lang) : sum === null ? '' : sumInWords(sum, unit, lang) + words.ownSum;
		return value === '' ? '' : `${column.year} – ${value}`;
	};
	const slots = (['expected', 'happened'] as const).map((slot) => {
		const list = columns
			.filter((column) => column.slot === slot)
			.map(said)
			.filter((text) => text !== '')
			.join('; ');
		return list === '' ? '' : fill(words.altSlot, { slot: words.slot[slot], list });
	});
	const gaps = missing.map(({ year, slot }) => `${words.slot[slot].toLowerCase()} ${year}`).join(', ');
	return [
		fill(words.alt, { first: String(years[0]), last: String(years.at(-1)), unit: line }),
		...slots,
		gaps === '' ? '' : fill(words.altMissing, { list: gaps })
	]
		.filter((text) => text !== '')
		.join(' ');
}
