/** What the figure says in words, computed from its rows for one reading, unit and language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import type { Choices, Statement } from '../figure.ts';
import { inWords, sumInWords, timesInDigits } from './amounts.ts';
import { growthCaveats } from './caveats.ts';
import { growthColumns, sumOfParts, type GrowthColumn, type GrowthColumns } from './columns.ts';
import type { GrowthRow, GrowthUnit, Reading } from './row.ts';
import { growthStory, type StoryEnd } from './story.ts';
import { growthTable } from './table.ts';
import { WORDS, type GrowthWords } from './words.ts';

/** From this ratio on, growth is worth a number of times. */
const GROWN = 1.05;

export function growthStatement(rows: readonly GrowthRow[], choices: Choices, lang: Lang): Statement {
	const words = WORDS[lang];
	const reading = choices['reading'] as Reading;
	const unit = choices['unit'] as GrowthUnit;
	const own = growthColumns(rows, reading, unit);
	const line = unitLineOf(rows, unit, words);
	return {
		unit: line,
		...storyWords(own, reading, unit, lang),
		alt: altOf(own, line, unit, lang),
		caveats: growthCaveats(own, reading, unit, lang),
		table: growthTable(own, unit, lang),
		refusals: refusalsOf(own.columns, words)
	};
}

/** "trillion tenge, prices of December 2025". */
export function unitLineOf(rows: readonly GrowthRow[], unit: GrowthUnit, words: GrowthWords): string {
	const template = words.unitLine[unit];
	const base = rows.find((row) => row.unit === unit && row.base !== null)?.base;
	return template.includes('{base}') ? fill(template, { base: base ?? '' }) : template;
}

function storyWords(
	own: GrowthColumns,
	reading: Reading,
	unit: GrowthUnit,
	lang: Lang
): Pick<Statement, 'takeaway' | 'headline'> {
	const words = WORDS[lang];
	const story = growthStory(own, reading);
	if (story === null) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const { from, to } = story;
	const say = (end: StoryEnd) =>
		end.row !== null ? inWords(end.row, lang) : end.sum === null ? '' : sumInWords(end.sum, unit, lang);
	const grown =
		to.value / from.value < GROWN ? '' : fill(words.times, { times: timesInDigits(from.value, to.value, lang) });
	const holes = { from: say(from), fromYear: String(from.year), toYear: String(to.year) };
	return {
		takeaway: `${fill(words.takeaway[reading], { ...holes, to: say(to) })}${grown}.`,
		headline: {
			number: say(to),
			sentence: fill(words.headline[reading], holes),
			factIds: [...from.factIds, ...to.factIds]
		}
	};
}

function altOf({ columns, missing, years }: GrowthColumns, line: string, unit: GrowthUnit, lang: Lang): string {
	const words = WORDS[lang];
	if (years.length === 0) return '';
	const said = (column: GrowthColumn): string => {
		const sum = sumOfParts(column);
		const single = column.whole ?? (column.parts.length === 1 ? column.parts[0]! : null);
		const value = single !== null ? inWords(single, lang) : sum === null ? '' : sumInWords(sum, unit, lang);
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

/** One sentence per missing series, with its years. */
function refusalsOf(columns: readonly GrowthColumn[], words: GrowthWords): readonly string[] {
	const yearsOf = new Map<string, Set<number>>();
	for (const column of columns) {
		for (const row of [...column.parts, ...(column.whole === null ? [] : [column.whole])]) {
			const series = row.refused?.split(' ')[0];
			if (series !== undefined) yearsOf.set(series, (yearsOf.get(series) ?? new Set()).add(column.year));
		}
	}
	return [...yearsOf].map(([series, years]) =>
		fill(words.refused, { years: [...years].join(', '), series: words.series[series] ?? series })
	);
}
