/** The insured and the uninsured over time, number and share, each definition apart. */

import type { TimeDot, TimeLinesContent } from '../../charts/time-lines/content.ts';
import TimeLines from '../../charts/time-lines/TimeLines.svelte';
import { isSharp } from '../../contract/spans.ts';
import { during } from '../../text/during.ts';
import { fill } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { shortest } from '../../text/numbers.ts';
import { isInYears } from '../annotations.ts';
import { gapRequestKey } from '../request-key.ts';
import { compared, comparedFigure, type Comparison } from '../comparison.ts';
import { define, panel, type ChartContext, type Context, type Stated } from '../define.ts';
import { PRECISION_SIGN } from '../precision-sign.ts';
import {
	isPrinted,
	MAYBE_PRINTED,
	oneOf,
	optional,
	publishers,
	rowOf,
	text,
	type Printed,
	type RowOf
} from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const SCALES = ['number', 'share'] as const;
type Scale = (typeof SCALES)[number];

const SIDES = ['uninsured', 'insured'] as const;
type Side = (typeof SIDES)[number];

/** Who is counted, with the tone of each: figures of different definitions are never joined. */
const TONES = { status: 'part-2', payers: 'context', conditional: 'root-1', with_local: 'accent' } as const;
const COUNTED = Object.keys(TONES) as (keyof typeof TONES)[];

/** Until then nobody lost the insured status for want of payments. */
const GRACE_ENDED = '2020-07-01';

/** At a share that no publication prints; the caveat explains it. */
const DERIVED = '†';

const row = rowOf({
	scale: oneOf(SCALES),
	side: oneOf(SIDES),
	counted: oneOf(COUNTED),
	publishers,
	/** That of the share which is the other side of a printed one. */
	formula: optional(text),
	/** People, or percent of the population. */
	...MAYBE_PRINTED,
	periodStart: text,
	periodEnd: text
});
type Insured = RowOf<typeof row>;
type Count = Printed<Insured>;
type FigureContext = Context<Insured, typeof WORDS>;

export const figure = define<Insured, typeof WORDS>({
	id: 'insured',
	topic: 'people',
	order: 40,
	extracts: ['facts', 'publishers', 'sources', 'gaps'],
	sql,
	row,
	choices: [{ name: 'scale', options: SCALES }],
	annotations: {
		measures: ['insured_persons'],
		kinds: ['launch', 'break', 'postponement'],
		when: ({ day }, { scale }, rows) => {
			const years = rows.filter((row) => row.scale === scale).map(({ periodEnd }) => Number(periodEnd.slice(0, 4)));
			return isInYears(day, years);
		}
	},

	statement(context) {
		const { words } = context;
		const scale = scaleOf(context);
		return {
			unit: words.unitLine[scale],
			...storyOf(context),
			alt: SIDES.flatMap((side) => {
				const none = rowsOf(side, context).filter((row) => !isPrinted(row));
				return [
					fill(words.alt, { side: words.panel[side][scale], list: listOf(side, context) }),
					none.length === 0
						? ''
						: fill(words.altNone, { years: none.map(({ periodEnd }) => periodEnd.slice(0, 4)).join(', ') })
				];
			}),
			caveats: [
				...words.caveats,
				...(scale === 'number' ? [words.caveatSum] : [words.caveatDerived, words.caveatLaunch])
			]
		};
	},

	table(context) {
		const { words, format } = context;
		const { columns } = words;
		return table(
			SIDES.flatMap((side) => rowsOf(side, context)),
			[
				{ head: columns.side, cell: ({ side }) => words.side[side] },
				{ head: columns.when, cell: (row) => format.period(row) + (namesNoDay(row) ? words.noDay : '') },
				{ head: columns.counted, cell: ({ counted }) => words.counted[counted] },
				{ head: columns.status, cell: (row) => (isPrinted(row) ? format.status(row) + derived(row, context) : '') },
				{ head: columns.publisher, cell: (row) => format.in(row.publishers) },
				{
					head: columns.value,
					numeric: true,
					cell: (row) => (isPrinted(row) ? [inWords(row, context), row.value, unitOf(row)] : words.notPublished)
				}
			],
			(row) => ({
				...row,
				asks:
					row.scale === 'share' || isPrinted(row)
						? null
						: gapRequestKey('coverage', 'happened', `${row.side}_persons`, Number(row.periodStart.slice(0, 4)))
			})
		);
	},

	charts: (context) =>
		SIDES.flatMap((side) =>
			panel(
				TimeLines,
				{ ...dotsOf(side, context), notes: context.notes },
				{ id: side, title: context.words.panel[side][scaleOf(context)] }
			)
		)
});

function storyOf(context: FigureContext): Pick<Stated, 'takeaway' | 'headline' | 'comparisons'> {
	const { words, format } = context;
	const scale = scaleOf(context);
	const uninsured = ends('uninsured', context);
	const insured = ends('insured', context);
	const newest = counts('insured', context).findLast((row) => row.counted === 'with_local' && isHappened(row));
	if (!uninsured || !insured) return { takeaway: [], headline: null };
	if (scale === 'number') {
		return stated(uninsured[1], [
			besideEachOther(words.takeaway.number, uninsured, context),
			besideEachOther(words.takeawayInsured, insured, context)
		]);
	}
	if (!newest) return { takeaway: [], headline: null };
	return stated(newest, [besideEachOther(words.takeaway.share, [insured[1], newest], context)]);

	function stated(row: Count, comparisons: readonly Comparison[]) {
		const holes = { day: onDay(row, context), publishers: format.in(row.publishers) };
		return {
			comparisons,
			takeaway: comparisons.map(({ sentence }) => sentence),
			headline: {
				number: inWords(row, context),
				sentence: fill(words.headline[scale], holes),
				factIds: row.factIds
			}
		};
	}
}

/** Two counts in one sentence, which says that they are two counts and whom the second takes in. */
function besideEachOther(template: string, [first, last]: readonly [Count, Count], context: FigureContext): Comparison {
	const { words, format } = context;
	const loose = [first, last].find((row) => !isSharp(row));
	const status = first.status === last.status ? '' : ` (${format.status(last)})`;
	const sentence = fill(template, {
		first: inWords(first, context),
		firstDay: asBeginning(onDay(first, context)),
		last: inWords(last, context) + status,
		lastDay: onDay(last, context)
	});
	return compared(sentence, [[sideOfCount(first), sideOfCount(last)]], {
		whom: words.cautions.levels,
		status,
		class: status,
		measure: words.cautions.counts,
		precision: loose === undefined ? '' : inWords(loose, context)
	});
}

function sideOfCount(row: Count) {
	const counted = row.counted === 'with_local' ? 'status' : row.counted;
	return comparedFigure({
		...row,
		theme: 'coverage',
		measure: `${row.side} ${row.scale} ${counted}`,
		codes: [row.counted],
		unit: unitOf(row)
	});
}

/** Every figure of a side; what is unusual in brackets. */
function listOf(side: Side, context: FigureContext): string {
	const { words, format } = context;
	return counts(side, context)
		.map((row) => {
			const unusual = [
				...(row.counted === 'status' ? [] : [words.counted[row.counted]]),
				...(isHappened(row) ? [] : [format.status(row)])
			];
			const text = `${format.period(row)} – ${inWords(row, context)}${derived(row, context)}`;
			return unusual.length === 0 ? text : `${text} (${unusual.join(', ')})`;
		})
		.join('; ');
}

/** Dots of days, never joined. */
function dotsOf(side: Side, context: ChartContext<Insured, typeof WORDS>): TimeLinesContent {
	const { words, format, lang } = context;
	const shown = counts(side, context);
	const digits = (value: number) => shortest(scaleOf(context) === 'share' ? value : value / 1e6, lang, 2);
	const dot = (count: Count): TimeDot => {
		const name = [words.side[side], format.period(count), words.counted[count.counted], format.status(count)];
		const value = `${inWords(count, context)}${derived(count, context)} (${format.in(count.publishers)})`;
		const signs = (namesNoDay(count) ? '*' : '') + (count.formula === null ? '' : DERIVED);
		const mark = format.mark(count, {
			tone: TONES[count.counted],
			label: `${name.join(', ')}: ${value}`,
			caption: PRECISION_SIGN[count.precision] + digits(count.value) + signs
		});
		return { ...mark, day: drawnDay(count) };
	};
	const drawn = COUNTED.filter((code) => shown.some(({ counted }) => counted === code));
	return {
		series: drawn.map((code) => ({
			id: code,
			name: '',
			joined: false,
			dots: shown.filter(({ counted }) => counted === code).map(dot)
		})),
		formatTick: digits,
		keys: [
			...drawn.map((code) => ({ tone: TONES[code], texture: 'solid', words: words.counted[code] }) as const),
			...format.statusKeys(shown.filter(({ status }) => status !== 'actual'))
		]
	};
}

function scaleOf({ choices }: FigureContext): Scale {
	return choices['scale'] as Scale;
}

function unitOf({ scale }: Insured): 'percent' | 'persons' {
	return scale === 'share' ? 'percent' : 'persons';
}

function rowsOf(side: Side, context: FigureContext): readonly Insured[] {
	return context.rows.filter((row) => row.scale === scaleOf(context) && row.side === side);
}

/** Printed figures of one side, in order of days. */
function counts(side: Side, context: FigureContext): readonly Count[] {
	return rowsOf(side, context).filter(isPrinted);
}

/** The first and the newest figure of people with or without status that happened and names a day. */
function ends(side: Side, context: FigureContext): readonly [Count, Count] | undefined {
	const known = counts(side, context).filter((row) => row.counted === 'status' && isHappened(row) && isDay(row));
	const first = known.find(({ periodStart }) => periodStart >= GRACE_ENDED);
	const last = known.at(-1);
	return first && last && [first, last];
}

function isHappened({ status }: Count): boolean {
	return status === 'actual' || status === 'preliminary';
}

function isDay({ periodStart, periodEnd }: Insured): boolean {
	return periodStart === periodEnd;
}

/** A count by status holds on a day, one of payers over its period. */
function namesNoDay(row: Insured): boolean {
	return isPrinted(row) && !isDay(row) && row.counted !== 'payers';
}

/** The day at which a figure is drawn: its own, or the middle of a year that names no day; a running count stands at its end. */
function drawnDay({ periodStart, periodEnd }: Count): string {
	const year = periodStart.slice(0, 4);
	return periodStart === `${year}-01-01` && periodEnd === `${year}-12-31` ? `${year}-07-01` : periodEnd;
}

function onDay({ periodEnd }: Count, { lang }: FigureContext): string {
	return during(periodEnd, periodEnd, lang);
}

/** "about 3.4 million people" or "18 percent", with the digits that were printed. */
function inWords(row: Count, { format }: FigureContext): string {
	return format.printed(row, unitOf(row));
}

/** Says of a share that it is not printed itself, but the other side of a printed one. */
function derived({ formula }: Count, { words }: FigureContext): string {
	return formula === null ? '' : words.derived;
}
