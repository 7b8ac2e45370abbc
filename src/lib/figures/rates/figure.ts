/** Contribution rates by payer: in force, as first planned, and as the law sets them for years ahead. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { SmallMultiplesContent } from '../../charts/small-multiples/content.ts';
import SmallMultiples from '../../charts/small-multiples/SmallMultiples.svelte';
import { STATUSES } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { shortest } from '../../text/numbers.ts';
import { year as yearWords } from '../../text/periods.ts';
import { isInYears } from '../annotations.ts';
import { define, panel, type ChartContext, type Context, type Stated } from '../define.ts';
import { ids, inThree, number, oneOf, rowOf, text, yes, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import { textureOf } from '../texture.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

/** From which year the payer pays, which is history; null for one that only schedules name. */
const PAYS_FROM = {
	state: 2020,
	employer: 2017,
	employee: 2020,
	entrepreneur: 2017,
	civil_contract: 2017,
	self_payer: 2020,
	self_employed: null
};
type Payer = keyof typeof PAYS_FROM;
const PAYERS = Object.keys(PAYS_FROM) as Payer[];

const SCHEDULES = ['in_force', 'law_2015', 'law_2016'] as const;
type Schedule = (typeof SCHEDULES)[number];

const row = rowOf({
	payer: oneOf(PAYERS),
	names: inThree(),
	schedule: oneOf(SCHEDULES),
	/** Year in which the rate begins. */
	year: number,
	periodStart: text,
	periodEnd: text,
	status: oneOf(STATUSES),
	/** Percent of the payer's own base. */
	value: number,
	/** The one of its payer, schedule and year that is drawn. */
	drawn: yes,
	/** The newest year that has begun; later ones are the law as it stands. The same in every row. */
	begun: number,
	factIds: ids
});
type Rate = RowOf<typeof row>;
type FigureContext = Context<Rate, typeof WORDS>;

export const figure = define<Rate, typeof WORDS>({
	id: 'rates',
	topic: 'inflows',
	order: 40,
	extracts: ['facts', 'preferred', 'sources', 'payers'],
	sql,
	row,
	choices: [{ name: 'payer', options: PAYERS }],
	annotations: {
		measures: ['rate_percent'],
		when: ({ day, payers }, { payer }, rows) => {
			const years = rows.filter((row) => row.payer === payer && row.drawn).map(({ year }) => year);
			return payers.some((known) => known === payer) && isInYears(day, years);
		}
	},

	statement(context) {
		const { words, format } = context;
		const { caveats } = words;
		const old = [...ratesOf('law_2015', context), ...ratesOf('law_2016', context)];
		const missing = missingWords(context);
		const lists = SCHEDULES.map((schedule) => ({
			schedule: words.schedule[schedule],
			list: drawnOf(schedule, context)
				.map(({ year, value }) => `${year} – ${format.percent(value)}`)
				.join('; ')
		}));
		return {
			unit: words.unitLine,
			...storyOf(context),
			alt: [
				...lists.filter(({ list }) => list !== '').map((holes) => fill(words.alt, holes)),
				missing === '' ? '' : fill(words.altMissing, { list: missing })
			],
			caveats: [
				words.base[payerOf(context)],
				...(old.length > 0 ? [caveats.steps, caveats.never] : []),
				// History: the first step of both older schedules.
				...(old.some(({ year }) => year === 2017) ? [caveats.start] : []),
				...(ratesOf('in_force', context).some(isAhead) ? [caveats.ahead] : []),
				...(missing === '' ? [] : [fill(caveats.missing, { years: missing })])
			]
		};
	},

	table(context) {
		const { words, format, lang } = context;
		const { columns } = words;
		const items = SCHEDULES.flatMap((schedule) => {
			const printed = ratesOf(schedule, context).map((row) => ({ schedule, year: row.year, row }));
			const missing = schedule === 'in_force' ? missingYears(context) : [];
			return [...printed, ...missing.map((year) => ({ schedule, year, row: null }))].sort((a, b) => a.year - b.year);
		});
		return table(
			items,
			[
				{ head: columns.schedule, cell: ({ schedule }) => words.schedule[schedule] },
				{ head: columns.period, cell: ({ year, row }) => (row ? format.period(row) : yearWords(year, lang)) },
				{ head: columns.status, cell: ({ row }) => (row ? format.status(row) : '') },
				{
					head: columns.value,
					numeric: true,
					cell: ({ row }) => (row ? [format.percent(row.value), row.value, 'percent'] : words.notPublished)
				}
			],
			({ row }) => row ?? {}
		);
	},

	charts: (context) => panel(SmallMultiples, { ...multiplesOf(context), notes: context.notes })
});

function storyOf(context: FigureContext): Pick<Stated, 'takeaway' | 'headline'> {
	const { rows, words, format } = context;
	const inForce = drawnOf('in_force', context);
	const now = inForce.findLast((row) => !isAhead(row));
	const ahead = inForce.findLast(isAhead);
	// A bill is not what the law had set.
	const set = (schedule: Schedule) => drawnOf(schedule, context).findLast(({ status }) => status === 'law');
	const amended = set('law_2016');
	const current = now ?? amended;
	if (current === undefined) return { takeaway: [], headline: null };
	const lead = now === undefined ? 'never' : now.year === lastBegun(rows) ? 'now' : 'newest';
	const whom = words.whom[payerOf(context)];
	const missing = missingWords(context);
	const rateOf = ({ value, year }: Rate) => ({ rate: format.percent(value), year: String(year) });
	const ofRate = (template: string, ofRate: Rate | undefined) =>
		ofRate === undefined ? '' : fill(template, rateOf(ofRate));
	return {
		takeaway: [
			fill(words.takeaway[lead], { whom, ...rateOf(current) }),
			ofRate(words.takeaway.ahead, ahead),
			ofRate(words.takeaway.law_2015, set('law_2015')),
			lead === 'never' ? '' : ofRate(words.takeaway.law_2016, amended),
			missing === '' ? '' : fill(words.takeaway.missing, { years: missing })
		],
		headline: {
			number: format.percent(current.value),
			sentence: fill(words.headline[lead], { whom, year: String(current.year) }),
			factIds: current.factIds
		}
	};
}

/** One of the small multiples for each schedule, all on one scale; bars stand in the first year of a step. */
function multiplesOf(context: ChartContext<Rate, typeof WORDS>): SmallMultiplesContent {
	const { rows, words, format, lang } = context;
	const looks = new Map<string, KeyEntry>();
	const bar = (row: Rate) => {
		const kind = kindOf(row);
		const tone = row.schedule === 'in_force' ? 'accent' : 'context';
		// A rate of years ahead, though law, never looks like one in force.
		const texture = textureOf(kind === 'ahead' ? 'plan' : row.status);
		looks.set(kind, { tone, texture, words: words.key[kind] });
		const name = [format.in(row.names), words.schedule[row.schedule], row.year, words.key[kind], format.status(row)];
		const label = `${name.join(', ')}: ${format.percent(row.value)}`;
		return { ...format.mark(row, { tone, texture, label, caption: shortest(row.value, lang, 1) }), year: row.year };
	};
	const multiples = SCHEDULES.map((schedule) => ({
		id: schedule,
		name: words.schedule[schedule],
		bars: drawnOf(schedule, context).map(bar),
		gaps: (schedule === 'in_force' ? missingYears(context) : [])
			.filter((year) => year <= lastBegun(rows))
			.map((year) => ({
				id: `${schedule}-${year}-gap`,
				year,
				words: words.notPublished,
				label: `${words.schedule[schedule]}, ${year}: ${words.notPublished}`
			}))
	}));
	return { multiples: multiples.filter(({ bars, gaps }) => bars.length + gaps.length > 0), keys: [...looks.values()] };
}

function kindOf(row: Rate): 'inForce' | 'ahead' | 'never' | 'bill' {
	if (row.schedule === 'in_force') return isAhead(row) ? 'ahead' : 'inForce';
	return row.status === 'law' ? 'never' : 'bill';
}

function payerOf({ choices }: FigureContext): Payer {
	return choices['payer'] as Payer;
}

/** Every printed rate of the payer by a schedule, oldest first. */
function ratesOf(schedule: Schedule, context: FigureContext): readonly Rate[] {
	return context.rows.filter((row) => row.payer === payerOf(context) && row.schedule === schedule);
}

function drawnOf(schedule: Schedule, context: FigureContext): readonly Rate[] {
	return ratesOf(schedule, context).filter(({ drawn }) => drawn);
}

function isAhead({ year, begun }: Rate): boolean {
	return year > begun;
}

/** The newest year that has begun. */
function lastBegun(rows: readonly Rate[]): number {
	return rows[0]?.begun ?? 0;
}

/** Years in which the payer paid or will pay, up to the last printed one, for which no rate in force is printed. */
function missingYears(context: FigureContext): readonly number[] {
	const from = PAYS_FROM[payerOf(context)];
	if (from === null) return [];
	const rates = ratesOf('in_force', context);
	const last = Math.max(lastBegun(context.rows), ...rates.map(({ year }) => year));
	const covered = (year: number) =>
		rates.some(({ periodStart, periodEnd }) => periodStart <= `${year}-12-31` && periodEnd >= `${year}-12-31`);
	return Array.from({ length: last - from + 1 }, (_, index) => from + index).filter((year) => !covered(year));
}

/** The missing years in runs: "2017, 2028-2036"; empty where none is. */
function missingWords(context: FigureContext): string {
	const runs: [first: number, last: number][] = [];
	for (const year of missingYears(context)) {
		const run = runs.at(-1);
		if (run?.[1] === year - 1) run[1] = year;
		else runs.push([year, year]);
	}
	return runs.map(([first, last]) => (first === last ? first : `${first}${context.words.dash}${last}`)).join(', ');
}
