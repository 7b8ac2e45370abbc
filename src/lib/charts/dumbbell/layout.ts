/** Where bars go: in groups, one below the other, bars of one scale from a common line; what is below zero lies left of it. */

import { max } from 'd3-array';
import { fittedScale } from '../fitted-scale.ts';
import { keyRows } from '../keys.ts';
import { centredBaseline, linesHeight, SIZES, textWidth, widestLine, wrapped, type PlacedWords } from '../labels.ts';
import { isNarrow } from '../chart-props.ts';
import { HEAD_RADIUS, keysHeight, noteDays, noteHead, noteKeys, type PlacedHead } from '../time-notes.ts';
import type { Day } from '../time-notes.ts';
import type { DumbbellBar, DumbbellContent, PlacedBar, PlacedGroup, DumbbellLayout } from './content.ts';

const BAR = 15;
const BAR_GAP = 6;
const GROUP_GAP = 18;
const NAME_SPACE = { narrow: 104, wide: 210 } as const;
const BESIDE = 6;

/** All bars on one scale. Throws for a value that is not a finite number. */
export function dumbbell({ groups, keys: entries = [], notes }: DumbbellContent, width: number): DumbbellLayout {
	const all = groups.flatMap((group) => group.bars);
	const wrong = all.find(({ value }) => !Number.isFinite(value));
	if (wrong !== undefined)
		throw new Error(`dumbbell: a value should be a finite number; ${wrong.id} is ${wrong.value}`);

	const keys = keyRows(entries, width);
	const yearSpace = (max(groups, ({ name }) => textWidth(name, SIZES.name, true)) ?? 0) + 16;
	const space = NAME_SPACE[isNarrow(width) ? 'narrow' : 'wide'];
	const names = new Map(all.map((bar) => [bar.id, wrapped(bar.name, SIZES.caption, space)]));
	const left = yearSpace + (max(names.values(), (lines) => widestLine(lines, SIZES.caption)) ?? 0) + 10;

	const caption = (bar: DumbbellBar) =>
		bar.caption === undefined ? 0 : textWidth(bar.caption, SIZES.caption, true) + BESIDE;
	const fitted = fittedScale(
		all.map((bar) => ({ value: bar.value, words: caption(bar) })),
		left,
		width - 1
	);
	// A line of one pixel is sharp between two.
	const zero = Math.round(fitted(0) * 2) / 2;
	const x = fitted.copy().range(fitted.range().map((end) => end + zero - fitted(0)));

	const isFalling = (day: Day) =>
		groups.some(({ bars }) => bars.some((bar, place) => isBetween(bars[place - 1]?.day, bar.day)(day)));
	const days = noteDays(notes, isFalling);
	const heads: PlacedHead[] = [];
	const lines: string[] = [];
	let y = keys.height + 4;
	let rules = '';
	const placed = groups.map((group, index): PlacedGroup => {
		if (index > 0) {
			y += GROUP_GAP;
			rules += `M0 ${y - GROUP_GAP / 2}H${width}`;
		}
		const top = y;
		const bars = group.bars.map((bar, place): PlacedBar => {
			const between = days.filter(({ day }) => isBetween(group.bars[place - 1]?.day, bar.day)(day));
			if (between.length > 0) {
				y += BAR_GAP + HEAD_RADIUS;
				heads.push(...between.map((note, index) => noteHead(note, left - 18 - 16 * (between.length - 1 - index), y)));
				lines.push(`M${left - 10} ${y}H${zero}`);
				y += HEAD_RADIUS;
			}
			const nameLines = names.get(bar.id) ?? [];
			const height = Math.max(BAR, linesHeight(nameLines.length, SIZES.caption));
			y += place === 0 ? 0 : BAR_GAP;
			const middle = y + height / 2;
			y += height;
			const length = bar.value === 0 ? 0 : Math.max(1.5, Math.abs(x(bar.value) - zero));
			const start = bar.value < 0 ? zero - length : zero;
			const end = bar.value < 0 ? start - BESIDE : start + length + BESIDE;
			const words = (text: readonly string[], at: number, anchor: PlacedWords['anchor']): PlacedWords => ({
				lines: text,
				x: at,
				y: centredBaseline(middle, text.length, SIZES.caption),
				anchor
			});
			return {
				...bar,
				x: start,
				y: middle - BAR / 2,
				width: length,
				height: BAR,
				words: words(nameLines, left - 10, 'end'),
				...(bar.caption !== undefined && { beside: words([bar.caption], end, bar.value < 0 ? 'end' : 'start') })
			};
		});
		const first = bars[0];
		const baseline = first === undefined ? top + BAR / 2 : first.y + BAR / 2;
		return {
			id: group.id,
			words: { lines: [group.name], x: 0, y: centredBaseline(baseline, 1, SIZES.name), anchor: 'start' },
			bars,
			steps: stepsOf(bars)
		};
	});
	const bottom = y + 4;
	const baseline = all.length === 0 ? '' : `M${zero} ${keys.height + 1}V${bottom - 1}`;
	const noted = { lines: lines.join(''), heads, beside: [], keys: noteKeys(days, bottom, width) };
	return { height: bottom + keysHeight(noted, bottom), keys, groups: placed, baseline, rules, notes: noted };
}

/** From the day of one step to the next, the latter among them. */
function isBetween(before: Day | undefined, after: Day | undefined): (day: Day) => boolean {
	return (day) => before !== undefined && after !== undefined && day > before && day <= after;
}

function stepsOf(bars: readonly PlacedBar[]): string {
	const end = ({ value, x, width }: PlacedBar) => (value < 0 ? x : x + width);
	return bars
		.slice(1)
		.map((bar, index) => {
			const above = bars[index]!;
			const between = (above.y + BAR + bar.y) / 2;
			return `M${end(above)} ${above.y + BAR}V${between}H${end(bar)}V${bar.y}`;
		})
		.join('');
}
