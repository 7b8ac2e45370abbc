/** Where bars of many series go, one of the small multiples for each, all on one scale and one axis of years. */

import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { everyYear } from '../every-year.ts';
import { gapHeight, placedGap } from '../gap.ts';
import { keyRows } from '../keys.ts';
import { linesHeight, SIZES, textWidth, widestLine, wordsBox, wrapped, type PlacedWords } from '../labels.ts';
import { multipleCaptions } from './captions.ts';
import { isNarrow } from '../chart-props.ts';
import { refuseUndrawable } from '../ticks.ts';
import { bandHeight, keysHeight, noteDays, notesAcross } from '../time-notes.ts';
import { placeOfDay } from '../year-columns/groups.ts';
import type { MultipleBar, SmallMultiplesContent, PlacedMultiple, SmallMultiplesLayout } from './content.ts';

const TALLEST = 110;
const LEAST = 16;
const CAPTION_SPACE = 18;
const MULTIPLE_GAP = 16;
const NAME_SPACE = 190;
const BAR_FILL = 0.62;
const WIDEST_BAR = 54;
const YEARS_SPACE = 22;
const MANY_MULTIPLES = 4;
const OVERHANG = 3;

/** All multiples on one scale, each as high as its own largest bar. Throws for a value below zero. */
export function smallMultiples(
	{ multiples: series, keys: entries = [], notes }: SmallMultiplesContent,
	width: number
): SmallMultiplesLayout {
	const bars = series.flatMap((multiple) => multiple.bars);
	refuseUndrawable('smallMultiples', bars);
	const narrow = isNarrow(width);
	const keys = keyRows(entries, width);
	const years = everyYear(
		series.flatMap((multiple) => [...multiple.bars, ...(multiple.gaps ?? [])].map(({ year }) => year))
	);

	const texts = series.map(({ name }) => wrapped(name, SIZES.name, narrow ? width : NAME_SPACE, true));
	const left = narrow ? 0 : (max(texts, (lines) => widestLine(lines, SIZES.name, true)) ?? 0) + 16;
	const x = scaleBand(years, [left, width]);
	const band = x.bandwidth();
	const barWidth = Math.min(WIDEST_BAR, band * BAR_FILL);
	const centre = (year: number) => x(year)! + band / 2;
	const largest = (bars: readonly MultipleBar[]) => max(bars, highest) ?? 0;
	const heightOf = scaleLinear([0, largest(bars) || 1], [0, TALLEST]);

	const place = placeOfDay(years.map((year) => ({ year })));
	const days = noteDays(notes, (day) => place(day) !== null);
	const top = keys.height + bandHeight(days);
	let y = top + YEARS_SPACE;
	const placed = series.map((multiple, index): PlacedMultiple => {
		const lines = texts[index]!;
		const nameHeight = linesHeight(lines.length, SIZES.name);
		const plotTop = narrow ? y + nameHeight + 2 : y;
		const needed = (multiple.gaps ?? []).map(({ words }) => gapHeight(words, band * 0.9));
		const plot = Math.max(LEAST, heightOf(largest(multiple.bars)) + CAPTION_SPACE, ...needed, narrow ? 0 : nameHeight);
		const ground = plotTop + plot;
		y = ground + MULTIPLE_GAP;
		const bars = multiple.bars.map((bar) => {
			const start = centre(bar.year) - barWidth / 2;
			const height = Math.max(0.75, heightOf(bar.value));
			const lines = (bar.earlier ?? []).map(
				({ value }) => `M${start - OVERHANG} ${ground - heightOf(value)}h${barWidth + 2 * OVERHANG}`
			);
			const label = [bar.label, ...(bar.earlier ?? []).map((older) => older.label)].join('; ');
			return { ...bar, label, x: start, y: ground - height, width: barWidth, height, earlierPath: lines.join('') };
		});
		const gaps = (multiple.gaps ?? []).map((gap) => {
			const height = gapHeight(gap.words, band * 0.9);
			return placedGap(gap, { x: centre(gap.year) - band * 0.45, y: ground - height, width: band * 0.9, height });
		});
		return {
			id: multiple.id,
			name: {
				lines,
				x: 0,
				y: narrow ? y - MULTIPLE_GAP - plot - nameHeight + 9 : ground - nameHeight + SIZES.name * 0.95,
				anchor: 'start'
			},
			baseline: `M${left} ${ground}H${width}`,
			bars: bars,
			captions: multipleCaptions(
				bars.map((bar) => ({ ...bar, over: ground - Math.max(0.75, heightOf(highest(bar))) - 6 })),
				gaps,
				plotTop,
				width
			),
			gaps
		};
	});

	const bottom = y - MULTIPLE_GAP;
	const every = Math.ceil((textWidth('’00', SIZES.tick) + 2) / band);
	const heads = (baseline: number) =>
		years
			.filter((_, index) => (years.length - 1 - index) % every === 0)
			.map((year): PlacedWords => ({
				lines: [band < 32 ? `’${String(year).slice(2)}` : String(year)],
				x: centre(year),
				y: baseline,
				anchor: 'middle'
			}));
	const many = series.length > MANY_MULTIPLES;
	const yearWords = [...heads(top + 12), ...(many ? heads(bottom + 17) : [])];
	const end = bottom + (many ? YEARS_SPACE : 4);
	const captions = [...placed.flatMap((multiple) => multiple.captions), ...yearWords];
	const noted = notesAcross(days, (day) => left + (place(day) ?? 0) * band, {
		top: keys.height,
		ground: bottom,
		left,
		right: width,
		taken: [
			...placed.flatMap((multiple) => [...multiple.bars, ...multiple.gaps]),
			...captions.map((words) => wordsBox(words, SIZES.caption, true)),
			...placed.map((multiple) => wordsBox(multiple.name, SIZES.name, true))
		],
		keysTop: end,
		width
	});
	return { height: end + keysHeight(noted, end), keys, years: yearWords, multiples: placed, notes: noted };
}

/** What the bar and its older editions reach to. */
function highest({ value, earlier = [] }: MultipleBar): number {
	return Math.max(value, ...earlier.map((older) => older.value));
}
