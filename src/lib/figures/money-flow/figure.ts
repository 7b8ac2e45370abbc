/** The way of the money in a chosen year: payers and budget, the Fund, its uses, kinds of care as far as printed. */

import type { FlowContent } from '../../charts/flow/content.ts';
import Flow from '../../charts/flow/Flow.svelte';
import type { Tone } from '../../charts/mark.ts';
import { yearsOfLaw } from '../../contract/newest-law.ts';
import { isSharp } from '../../contract/spans.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { asBeginning, inSentence } from '../../text/in-sentence.ts';
import { newerLawSentence, newestLaw } from '../../text/newest-law.ts';
import { day } from '../../text/periods.ts';
import { compared, comparedFigure, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context, type Stated } from '../define.ts';
import { newerThan } from '../law-rows.ts';
import { table } from '../table.ts';
import { textureOf } from '../texture.ts';
import sql from './query.sql?raw';
import { ASIDE, row, yearFlow, type FlowRow, type Stage, type YearFlow } from './row.ts';
import type { WORDS } from './words.ts';

/**
 * First the newest year whose newest budget law forecasts the Fund, too, then later and earlier ones; those that are refused say
 * why. Each is a choice with a name in three languages, so a new one is added here: the test of this figure names it.
 */
const YEARS = ['2025', '2026', '2027', '2028', '2024', '2023', '2022', '2021', '2020', '2019', '2018'] as const;

const TONE_OF: Partial<Record<Stage['id'], Tone>> = {
	state: 'root-1',
	employer: 'root-2',
	employee: 'root-3',
	nonstate_contributions: 'root-3',
	entrepreneur: 'root-4',
	civil_contract: 'root-4',
	single_payment: 'root-4',
	self_payer: 'root-4',
	short: 'accent',
	line_067: 'part-1',
	line_002_rest: 'part-1',
	guaranteed: 'part-1',
	fund: 'part-2',
	care: 'part-2',
	hospital: 'part-2'
};

/** Differences of what happened: their size is known, what they were for is not. */
const UNSPLIT: ReadonlySet<Stage['id']> = new Set(['rest', 'other_care']);

type FigureContext = Context<FlowRow, typeof WORDS>;
type Drawn = ChartContext<FlowRow, typeof WORDS>;

export const figure = define<FlowRow, typeof WORDS>({
	id: 'money-flow',
	topic: 'funding',
	order: 40,
	extracts: ['facts', 'preferred', 'sources'],
	sql,
	row,
	choices: [{ name: 'year', options: YEARS }],

	statement(context) {
		const { words } = context;
		const flow = chosen(context);
		const caveats = caveatsOf(context);
		if (flow !== null) return { unit: words.unitLine, ...storyOf(flow, context), alt: altOf(flow, context), caveats };
		const refusal = refusalOf(context);
		return {
			unit: words.unitLine,
			takeaway: [refusal],
			alt: [refusal],
			caveats,
			headline: {
				number: words.notPublished,
				sentence: fill(words.refusedHeadline, { year: yearOf(context) }),
				factIds: []
			},
			refusals: [refusal]
		};
	},

	table(context) {
		const { words, format, lang } = context;
		const { columns } = words;
		return table(
			linesOf(context),
			[
				{ head: columns.stage, cell: ({ stage }) => stage },
				{ head: columns.what, cell: ({ what }) => what },
				{ head: columns.period, cell: ({ when }) => when },
				{ head: columns.status, cell: ({ row: row }) => (row ? format.status(row) : '') },
				{ head: columns.law, cell: ({ row: row }) => (row?.lawDay ? [day(row.lawDay, lang), row.lawDay] : '') },
				{
					head: columns.value,
					numeric: true,
					cell: ({ row: row }) => (row ? [format.printed(row, 'KZT'), row.value, 'KZT'] : words.notPublished)
				}
			],
			({ row: row }) => row ?? {}
		);
	},

	charts: (context) => panel(Flow, contentOf(context))
});

function yearOf({ choices }: FigureContext): string {
	return String(choices['year']);
}

function chosen(context: FigureContext): YearFlow | null {
	return yearFlow(context.rows, Number(yearOf(context)));
}

/** A year that cannot be drawn: the gap is the finding. */
function refusalOf(context: FigureContext): string {
	return fill(context.words.refused, { year: yearOf(context) });
}

function storyOf(flow: YearFlow, context: FigureContext): Pick<Stated, 'takeaway' | 'headline' | 'comparisons'> {
	const { words, format } = context;
	const { fund, care } = flow;
	const kind = fund.status === 'plan' ? 'plan' : 'actual';
	const amount = (one: FlowRow) => format.printed(one, 'KZT');
	const when = format.during(fund);
	const holes = { when, year: String(flow.year), care: amount(care) };
	const number = amount(fund);
	const sentence = fillKnown(words.headline[kind], holes);
	const takeaway = fillKnown(words.takeaway[kind], { ...holes, when: asBeginning(when), fund: number });

	const payers = [...flow.payers].sort((a, b) => b.value - a.value).slice(0, 3);
	const sources = payers.map((one) => {
		const name = one.node === 'state' ? words.stateAsSource : inSentence(words.node[one.node]);
		return `${name} (${amount(one)})`;
	});
	const list = fill(words.sources[kind], { list: format.list(sources) });
	const [largest, ...others] = payers.map(side);

	const hospital = flow.rows.find(({ node }) => node === 'hospital');
	const kinds =
		hospital &&
		compared(fill(words.kindsKnown, { hospital: amount(hospital) }), [[side(care), side(hospital)]], {
			whom: words.cautions.hospital,
			precision: amount(hospital)
		});

	/** The first of them that is told with a word like "over", which says so. */
	const loose = (among: readonly FlowRow[]) => among.filter((one) => !isSharp(one)).map(amount)[0] ?? '';
	return {
		comparisons: [
			...[takeaway, `${number} ${sentence}`].map((text) =>
				compared(text, [[side(fund), side(care)]], { measure: words.cautions.care, precision: loose([fund, care]) })
			),
			compared(
				list,
				others.flatMap((other) => (largest ? [[largest, other] as const] : [])),
				{ whom: words.cautions.sources, measure: words.cautions.sources, precision: loose(payers) }
			),
			...(kinds ? [kinds] : [])
		],
		takeaway: [takeaway, list, kinds?.sentence ?? words.kindsUnknown],
		headline: { number, sentence, factIds: [...fund.factIds, ...care.factIds] }
	};
}

/** Receipts and spending of one law, or of one period that happened; a node stands for its measure. */
function side({ node, ...row }: FlowRow): ComparedFigure {
	const spent = node === 'care' || node === 'hospital';
	return comparedFigure({
		...row,
		theme: spent ? 'spending' : 'inflows',
		measure: spent ? 'care' : 'receipts',
		codes: [node === 'fund' || node === 'care' ? 'all' : node],
		unit: 'KZT'
	});
}

function altOf({ stages }: YearFlow, { words, format }: FigureContext): readonly string[] {
	return words.stages.map((stage, at) => {
		const list = stages
			.filter(({ column }) => column === at)
			.map(({ id, row: row }) => `${words.node[id]} – ${row ? format.printed(row, 'KZT') : words.notPublished}`);
		return `${stage}: ${list.join('; ')}.`;
	});
}

/**
 * Which laws and periods the flow holds, and which newer law it does not. One names the periods of which payers and payments
 * that happened are both printed; it is left out when there are none.
 */
function caveatsOf({ rows, words, format, lang }: FigureContext): readonly string[] {
	const happened = rows.filter(({ node, lawDay }) => node === 'fund' && lawDay === null);
	const periods = happened.map(format.period).join('; ');
	const newer = newerThan(rows);
	const law = newestLaw('forecast', newer, lang);
	const caveats = words.caveats
		.filter((caveat) => happened.length > 0 || !caveat.includes('{periods}'))
		.map((caveat) => fillKnown(caveat, { periods, law }));
	if (newer === null) return caveats;
	const drawn = rows.filter(({ lawDay }) => lawDay !== null && lawDay < newer.day).map(({ year }) => year);
	const older = yearsOfLaw(newer, drawn).map(String);
	const newerSentences = newerLawSentence('forecast', newer, lang);
	return [
		...caveats,
		[...newerSentences, ...(older.length === 0 ? [] : [fill(words.ofOlder, { years: format.list(older) })])].join(' ')
	];
}

/** A row of the table. */
interface Line {
	readonly stage: string;
	readonly what: string;
	readonly when: string;
	/** Null for what is not published. */
	readonly row: FlowRow | null;
}

function linesOf(context: FigureContext): readonly Line[] {
	const { words, format } = context;
	const flow = chosen(context);
	if (flow === null) {
		const year = yearOf(context);
		const when = format.period({ periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` });
		return [{ stage: '', what: words.wanted, when, row: null }];
	}
	const when = format.period(flow.fund);
	const aside = flow.rows.flatMap((one) =>
		ASIDE.filter((node) => node === one.node).map((id) => ({ id, column: id === 'spending' ? 2 : 0, row: one }))
	);
	return [...flow.stages.filter(({ id }) => id !== 'guaranteed'), ...aside].map(({ id, column, row: one }) => ({
		stage: words.stages[column] ?? '',
		what: words.node[id],
		when,
		row: one
	}));
}

function contentOf(context: Drawn): FlowContent {
	const { words, format, from } = context;
	const flow = chosen(context);
	if (flow === null) {
		const refusal = refusalOf(context);
		return { columns: [], nodes: [], links: [], gap: { id: `${yearOf(context)}-gap`, words: refusal, label: refusal } };
	}
	return {
		columns: words.stages,
		nodes: flow.stages.map(({ id, column, value, row: one }) => ({
			id,
			column,
			name: words.node[id],
			tone: TONE_OF[id] ?? 'context',
			texture: textureOf(one === null || UNSPLIT.has(id) ? null : one.status),
			label: `${words.node[id]}, ${one ? labelOf(one, context) : `${flow.year}: ${words.notPublished}`}`,
			caption: one ? format.billions(one, 1e10) : words.notPublished,
			value,
			...(one && { href: from(one.factIds) })
		})),
		links: flow.links,
		keys: [...format.statusKeys([flow.fund]), { tone: 'context', texture: 'empty', words: words.notPublished }]
	};
}

function labelOf(row: FlowRow, { words, format }: FigureContext): string {
	const derived = row.formula === null ? '' : ` (${words.derived})`;
	return `${format.period(row)}, ${format.status(row)}: ${format.printed(row, 'KZT')}${derived}`;
}
