/** Where rungs go: in groups, one below the other, bars of one scale from a common line; what is below zero lies left of it. */

import { keyRows } from '../keys.ts';
import { centredBaseline, linesHeight, SIZES, textWidth, widestLine, wrapped, type PlacedWords } from '../labels.ts';
import { isNarrow } from '../sheet.ts';
import { HEAD_RADIUS, keysHeight, noteDays, noteHead, noteKeys, type PlacedHead } from '../time-notes.ts';
import type { Day } from '../time-notes.ts';
import type { Rung, LadderContent, PlacedRung, PlacedGroup, LadderLayout } from './content.ts';

const BAR = 15;
const RUNG_GAP = 6;
const GROUP_GAP = 18;
const NAME_ROOM = { narrow: 104, wide: 210 } as const;
const BESIDE = 6;

/** All rungs on one scale. Throws for a value that is not a finite number. */
export function ladder({ groups, keys: entries = [], notes }: LadderContent, width: number): LadderLayout {
	const all = groups.flatMap((group) => group.rungs);
	const odd = all.find(({ value }) => !Number.isFinite(value));
	if (odd !== undefined) throw new Error(`ladder: a value should be a finite number; ${odd.id} is ${odd.value}`);

	const keys = keyRows(entries, width);
	const yearRoom = Math.max(0, ...groups.map(({ name }) => textWidth(name, SIZES.name, true))) + 16;
	const room = NAME_ROOM[isNarrow(width) ? 'narrow' : 'wide'];
	const names = new Map(all.map((rung) => [rung.id, wrapped(rung.name, SIZES.caption, room)]));
	const left = yearRoom + Math.max(0, ...[...names.values()].map((own) => widestLine(own, SIZES.caption))) + 10;

	const caption = (rung: Rung) =>
		rung.caption === undefined ? 0 : textWidth(rung.caption, SIZES.caption, true) + BESIDE;
	const { scale, zero } = fitted(all, caption, left, width - 1);

	const isFalling = (day: Day) =>
		groups.some(({ rungs }) => rungs.some((rung, place) => isBetween(rungs[place - 1]?.day, rung.day)(day)));
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
		const rungs = group.rungs.map((rung, place): PlacedRung => {
			const between = days.filter(({ day }) => isBetween(group.rungs[place - 1]?.day, rung.day)(day));
			if (between.length > 0) {
				y += RUNG_GAP + HEAD_RADIUS;
				heads.push(...between.map((note, index) => noteHead(note, left - 18 - 16 * (between.length - 1 - index), y)));
				lines.push(`M${left - 10} ${y}H${zero}`);
				y += HEAD_RADIUS;
			}
			const own = names.get(rung.id) ?? [];
			const height = Math.max(BAR, linesHeight(own.length, SIZES.caption));
			y += place === 0 ? 0 : RUNG_GAP;
			const middle = y + height / 2;
			y += height;
			const length = rung.value === 0 ? 0 : Math.max(1.5, Math.abs(rung.value) * scale);
			const x = rung.value < 0 ? zero - length : zero;
			const end = rung.value < 0 ? x - BESIDE : x + length + BESIDE;
			const words = (text: readonly string[], at: number, anchor: PlacedWords['anchor']): PlacedWords => ({
				lines: text,
				x: at,
				y: centredBaseline(middle, text.length, SIZES.caption),
				anchor
			});
			return {
				...rung,
				x,
				y: middle - BAR / 2,
				width: length,
				height: BAR,
				words: words(own, left - 10, 'end'),
				...(rung.caption !== undefined && { beside: words([rung.caption], end, rung.value < 0 ? 'end' : 'start') })
			};
		});
		const first = rungs[0];
		const baseline = first === undefined ? top + BAR / 2 : first.y + BAR / 2;
		return {
			id: group.id,
			words: { lines: [group.name], x: 0, y: centredBaseline(baseline, 1, SIZES.name), anchor: 'start' },
			rungs,
			steps: stepsOf(rungs)
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

/** The largest scale at which every bar and its caption stay between `from` and `to`, and where zero then lies. */
function fitted(
	rungs: readonly Rung[],
	caption: (rung: Rung) => number,
	from: number,
	to: number
): { scale: number; zero: number } {
	const reach = (scale: number, side: 1 | -1) =>
		Math.max(
			0,
			...rungs.filter(({ value }) => value * side > 0).map((own) => Math.abs(own.value) * scale + caption(own))
		);
	const needs = (scale: number) => Math.max(reach(scale, 1), ...rungs.filter(({ value }) => value === 0).map(caption));
	let low = 0;
	let high = (to - from) / Math.max(...rungs.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
	if (!Number.isFinite(high)) high = 0;
	for (let round = 0; round < 40; round += 1) {
		const middle = (low + high) / 2;
		if (reach(middle, -1) + needs(middle) <= to - from) low = middle;
		else high = middle;
	}
	return { scale: low, zero: Math.round((from + reach(low, -1)) * 2) / 2 };
}

function stepsOf(rungs: readonly PlacedRung[]): string {
	const end = ({ value, x, width }: PlacedRung) => (value < 0 ? x : x + width);
	return rungs
		.slice(1)
		.map((rung, index) => {
			const above = rungs[index]!;
			const between = (above.y + BAR + rung.y) / 2;
			return `M${end(above)} ${above.y + BAR}V${between}H${end(rung)}V${rung.y}`;
		})
		.join('');
}
