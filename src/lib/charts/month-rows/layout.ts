/** Where bars of months go, one row of twelve for each year, all on one scale; what is derived stands beside with its range. */

import { max, min, range } from 'd3-array';
import { scaleBand, scaleLinear, type ScaleLinear } from 'd3-scale';
import { keyRows, type KeyEntry } from '../keys.ts';
import { linesHeight, SIZES, textWidth, wordsBox, wrapped, type PlacedWords } from '../labels.ts';
import { freePlaces, inDrawing } from '../placing.ts';
import { isNarrow } from '../chart-props.ts';
import { clearLine } from '../note-lines.ts';
import { refuseUndrawable } from '../ticks.ts';
import { noteDays } from '../time-notes.ts';
import type { MonthBar, MonthRowsContent, PlacedMonthBar, PlacedMonthRing, MonthRowsLayout } from './content.ts';

const TALLEST = 120;
const LEAST = 18;
const OVER_SPACE = 18;
const BELOW_SPACE = 17;
const MONTHS_SPACE = 16;
const ROW_GAP = 18;
const NAME_SPACE = 48;
const WIDEST_BAR = 18;
const RING = 3.5;
/** Pixels between two captions, and how far one may stand beside the middle of its bar. */
const BETWEEN = 4;
const ASIDE = [0, -3, 3, -6, 6] as const;

/** Rows in the order given, each as high as its own largest bar. Throws for a value below zero. */
export function monthRows(content: MonthRowsContent, width: number): MonthRowsLayout {
	const { rows, months, keys: entries = [], missing } = content;
	refuseUndrawable(
		'monthRows',
		rows.flatMap((row) => [...row.bars, ...row.derived])
	);
	const narrow = isNarrow(width);
	const some = rows.some((row) => row.gaps.length > 0);
	const ring: readonly KeyEntry[] = some ? [{ tone: 'context', texture: 'empty', words: missing }] : [];
	const keys = keyRows([...entries, ...ring], width);
	const x = scaleBand(range(1, 13), [0, width]);
	const band = x.bandwidth();
	const barWidth = Math.min(WIDEST_BAR, band * 0.4);
	const centre = (month: number) => x(month)! + band / 2;
	const reach = ({ value, range }: MonthBar) => Math.max(value, range?.high ?? 0);
	const tallest = max(
		rows.flatMap((row) => [...row.bars, ...row.derived]),
		reach
	);
	const heightOf = scaleLinear([0, tallest || 1], [0, TALLEST]);

	const layout = {
		names: [] as PlacedWords[],
		notes: [] as PlacedWords[],
		bars: [] as PlacedMonthBar[],
		rings: [] as PlacedMonthRing[],
		over: [] as PlacedWords[],
		below: [] as PlacedWords[],
		months: [] as PlacedWords[]
	};
	let baselines = '';
	let noteLines = '';
	let y = keys.height;
	for (const row of rows) {
		const start = { anchor: 'start' as const };
		const days = noteDays(content.notes, (day) => day.startsWith(row.name));
		const note = days.flatMap(({ when, words: noteWords }) =>
			wrapped(`${when}: ${noteWords}`, SIZES.tick, width - NAME_SPACE)
		);
		layout.names.push({ lines: [row.name], x: 0, y: y + 13, ...start });
		if (note.length > 0) layout.notes.push({ lines: note, x: NAME_SPACE, y: y + 13, ...start });
		const height = Math.max(LEAST, heightOf(max([...row.bars, ...row.derived], reach) ?? 0));
		const ground = y + Math.max(1, note.length) * linesHeight(1, SIZES.tick) + OVER_SPACE + height;
		const valueY = heightOf.copy().range([ground, ground - TALLEST]);
		const twins = new Set(row.derived.map(({ month }) => month).filter((month) => row.bars.some(isOf(month))));
		const place = (bar: MonthBar, side: -1 | 1) => {
			const shift = twins.has(bar.month) ? (side * (barWidth + 1)) / 2 : 0;
			return placed(bar, centre(bar.month) + shift, valueY, barWidth);
		};
		const printed = row.bars.map((bar) => place(bar, -1));
		const derived = row.derived.map((bar) => place(bar, 1));
		layout.bars.push(...[...printed, ...derived].sort((a, b) => a.month - b.month || a.x - b.x));
		layout.rings.push(
			...row.gaps.map(({ id, label, month }) => ({ id, label, x: centre(month), y: ground - RING - 3, radius: RING }))
		);
		baselines += `M0 ${ground}H${width}`;
		const top = ({ month }: MonthBar) =>
			min([...printed, ...derived].filter(isOf(month)), (bar) => valueY(reach(bar)))!;
		const over = words(printed, (bar) => top(bar) - 6, width);
		layout.over.push(...over);
		const head = y + 6 + Math.max(1, note.length) * linesHeight(1, SIZES.tick);
		const taken = [...printed, ...derived, ...over.map((words) => wordsBox(words, SIZES.inside))];
		for (const { day } of days) {
			const [, month = 1, date = 1] = day.split('-').map(Number);
			const at = x(month)! + ((date - 1) / 31) * band;
			noteLines += clearLine('down', at, at, head, ground, taken);
		}
		layout.below.push(...words(derived, () => ground + 12, width));
		const monthsAt = ground + (row.derived.length > 0 ? BELOW_SPACE : 2) + 12;
		layout.months.push(
			...months.map((lines, index): PlacedWords => ({
				lines: [narrow && textWidth(lines, SIZES.inside) > band ? [...lines][0]! : lines],
				x: centre(index + 1),
				y: monthsAt,
				anchor: 'middle'
			}))
		);
		y = monthsAt + MONTHS_SPACE - 12 + ROW_GAP;
	}
	return { ...layout, height: y - ROW_GAP + 2, keys, baselines, noteLines };
}

const isOf = (month: number) => (bar: MonthBar) => bar.month === month;

function placed(bar: MonthBar, middle: number, valueY: ScaleLinear<number, number>, width: number): PlacedMonthBar {
	const ground = valueY(0);
	const height = Math.max(0.75, ground - valueY(bar.value));
	const end = (value: number) => valueY(Math.max(0, value));
	const cap = width / 3;
	const whisker =
		bar.range === undefined
			? ''
			: `M${middle - cap / 2} ${end(bar.range.low)}h${cap}M${middle - cap / 2} ${end(bar.range.high)}h${cap}` +
				`M${middle} ${end(bar.range.low)}V${end(bar.range.high)}`;
	return { ...bar, x: middle - width / 2, y: ground - height, width, height, whisker };
}

/** Captions at a height, those of larger values first, moved a little aside for a neighbour; one without room is left out. */
function words(bars: readonly PlacedMonthBar[], baseline: (bar: PlacedMonthBar) => number, width: number) {
	const wanted = [...bars]
		.filter(({ caption }) => caption !== undefined && caption !== '')
		.sort((a, b) => b.value - a.value)
		.map((bar) =>
			ASIDE.map((shift): PlacedWords => {
				const x = inDrawing(bar.x + bar.width / 2 + shift, textWidth(bar.caption!, SIZES.inside), width);
				return { lines: [bar.caption!], x, y: baseline(bar), anchor: 'middle' };
			})
		);
	const isFree = (words: PlacedWords) => {
		const box = wordsBox(words, SIZES.inside);
		return { ...box, x: box.x - BETWEEN / 2, width: box.width + BETWEEN };
	};
	const free = freePlaces(
		wanted.map((places) => places.map(isFree)),
		[]
	);
	return wanted.flatMap((places, index) => places[free[index] ?? -1] ?? []);
}
