/** The revision lens: how successive budget laws forecast the same year. */

import type { DumbbellContent } from '../../charts/dumbbell/content.ts';
import Dumbbell from '../../charts/dumbbell/Dumbbell.svelte';
import type { Tone } from '../../charts/mark.ts';
import { formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { newerLawSentence, newestLaw, type LawPart } from '../../text/newest-law.ts';
import { day, ofDay, shortMonth } from '../../text/periods.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { newerThan } from '../law-rows.ts';
import { ids, number, oneOf, PRINTED, rowOf, text, yes, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const SUBJECTS = [
	'osms',
	'gobmp',
	'both',
	'before',
	'receipts',
	'receipts-state',
	'receipts-employer',
	'receipts-other',
	'spending'
] as const;
type Subject = (typeof SUBJECTS)[number];
/** Subjects that are lines of the budget; the others are forecasts of its annex. */
const LINES: readonly Subject[] = ['osms', 'gobmp', 'both', 'before'];

/**
 * The year whose revisions lead is the one that moved most. Of two lines it is a year of history: in 2018 the insurance was to
 * start and was put off; 2020 was the first year of insurance for line 067, whose later fall is a move to line 002.
 */
const LEAD_YEARS: Partial<Record<Subject, number>> = { osms: 2018, gobmp: 2020 };

const TONE_OF: Record<Subject, Tone> = {
	osms: 'part-2',
	gobmp: 'part-1',
	both: 'accent',
	before: 'accent',
	receipts: 'accent',
	'receipts-state': 'root-1',
	'receipts-employer': 'root-2',
	'receipts-other': 'root-3',
	spending: 'part-2'
};

/** One sum that one budget law printed for one year. */
const row = rowOf({
	subject: oneOf(SUBJECTS),
	/** The year that the law speaks of. */
	year: number,
	/** Years of the budget and day of the text: `2017-2019/2016-11-29`. */
	edition: text,
	editionDay: text,
	/** Place among the laws that speak of the year, from 1. */
	place: number,
	newest: yes,
	newerLaws: ids,
	status: PRINTED.status,
	precision: PRINTED.precision,
	/** Tenge. */
	value: PRINTED.value,
	rounding: PRINTED.rounding,
	factIds: PRINTED.factIds
});
type Edition = RowOf<typeof row>;
type FigureContext = Context<Edition, typeof WORDS>;

/** What the laws forecast for a year. */
interface ForecastYear {
	readonly year: number;
	/** Oldest law first. */
	readonly laws: readonly Edition[];
	readonly first: Edition;
	/** Later laws that changed the forecast. */
	readonly changes: readonly Edition[];
	/** What the newest law adds to the first. */
	readonly grown: number;
}

export const figure = define<Edition, typeof WORDS>({
	id: 'revision-lens',
	topic: 'funding',
	order: 30,
	extracts: ['facts', 'sources'],
	sql,
	row,
	annotations: {
		measures: ['budget_plan', 'forecast_receipts'],
		when: ({ day: on, measures }, choices, rows) => {
			const subject = subjectOf({ choices });
			const measure = LINES.includes(subject) ? 'budget_plan' : 'forecast_receipts';
			return measures.includes(measure) && fallsBetweenLaws(on, yearsOf(rows, subject));
		}
	},
	choices: [{ name: 'what', options: SUBJECTS }],

	statement(context) {
		const { rows, words, lang } = context;
		const subject = subjectOf(context);
		return {
			unit: words.unitLine,
			...story(context),
			alt: [
				fill(words.alt, { what: words.what[subject] }),
				...yearsOf(rows, subject).map(({ year, first, changes }) => {
					const list = [first, ...changes].map((law) =>
						fill(words.step, { day: dayOfLaw(law, context), value: printed(law, context) })
					);
					return fill(words.altYear, { year: String(year), list: list.join('; ') });
				})
			],
			caveats: [...words.caveats, words.about[subject], ...newerLawSentence(partOf(subject), newerOf(context), lang)]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			yearsOf(rows, subjectOf(context)).flatMap(({ laws }) => laws),
			[
				{ head: columns.what, cell: ({ subject }) => words.what[subject] },
				{ head: columns.year, cell: ({ year }) => [String(year), year] },
				{ head: columns.law, cell: (law) => lawOf(law, context) },
				{ head: columns.status, cell: format.status },
				{ head: columns.value, numeric: true, cell: (law) => [printed(law, context), law.value, 'KZT'] }
			],
			(law) => law
		);
	},

	charts: (context) => panel(Dumbbell, dumbbellOf(context))
});

/** Line 066, which is shown first, is told together with the receipts, so that both are met without a choice. */
function story(context: FigureContext) {
	const { rows, words } = context;
	const subject = subjectOf(context);
	const years = yearsOf(rows, subject);
	const lead = leadYear(years, subject);
	if (lead === null) return { takeaway: [words.none], headline: null };
	const { first, changes } = lead;
	const last = changes.at(-1) ?? first;
	const number = printed(first, context);
	const sentence = fill(words.headline, {
		...words.verb[verbOf(subject)],
		year: String(lead.year),
		what: inSentence(words.what[subject]),
		day: dayOfLaw(first, context),
		lastDay: dayOfLaw(last, context),
		last: printed(last, context)
	});
	const headline = compared(`${number} ${sentence}`, [[sideOfLaw(first), sideOfLaw(last)]], {
		one_question: fill(words.statedLaw, { day: dayOfLaw(last, context) })
	});
	const receipts = subject === 'osms' ? leadYear(yearsOf(rows, 'receipts'), 'receipts') : null;
	const revised = revision(lead, context);
	const alsoRevised = receipts === null ? [] : [revision(receipts, context)];
	return {
		takeaway: [
			revised.sentence,
			directions(years.filter(isRevised), context),
			...alsoRevised.map((comparison) => comparison.sentence)
		],
		comparisons: [revised, ...alsoRevised, headline],
		headline: { number, sentence, factIds: [...first.factIds, ...last.factIds] }
	};
}

/** What one law after the other planned for a year: each sum with its law. */
function revision({ year, first, changes }: ForecastYear, context: FigureContext): Comparison {
	const { words } = context;
	const later = changes.map((law) =>
		fill(words.nextLaw, { day: dayOfLaw(law, context), value: printed(law, context) })
	);
	const sentence = fill(words.takeaway, {
		did: words.verb[verbOf(first.subject)].did,
		year: String(year),
		what: inSentence(words.what[first.subject]),
		day: dayOfLaw(first, context),
		first: printed(first, context),
		later: later.join(', ')
	});
	return compared(
		sentence,
		changes.map((law) => [sideOfLaw(first), sideOfLaw(law)] as const),
		{ one_question: fill(words.statedLaw, { day: dayOfLaw(first, context) }) }
	);
}

/** In how many years the newest law forecasts more, less or as much as the first. */
function directions(revised: readonly ForecastYear[], { words, lang }: FigureContext): string {
	const count = (sign: number) => String(revised.filter(({ grown }) => Math.sign(grown) === sign).length);
	return fill(words.takeawayAll, {
		all: `${revised.length} ${formOf(revised.length, lang, words.years)}`,
		up: count(1),
		down: count(-1),
		same: count(0)
	});
}

/** Brief: the lead year alone; narrow: laws by month and year. Read out by what of the laws is shown. */
function dumbbellOf(context: ChartContext<Edition, typeof WORDS>): DumbbellContent & { readonly label: string } {
	const { rows, words, format, lang, notes, narrow, brief } = context;
	const subject = subjectOf(context);
	const what = words.what[subject];
	const all = yearsOf(rows, subject);
	const lead = brief ? leadYear(all, subject) : null;
	const tone = TONE_OF[subject];
	const newest = fill(words.newest, { law: newestLaw(partOf(subject), newerOf(context), lang) });
	return {
		label: what,
		groups: (lead === null ? all : [lead]).map(({ year, laws }) => ({
			id: String(year),
			name: String(year),
			bars: laws.map((law, index) => {
				const name = lawOf(law, context);
				const value = format.billions(law, 1e10);
				return {
					...format.mark(law, {
						tone: law.newest ? tone : 'context',
						label: `${what}, ${year}, ${name}, ${format.status(law)}: ${printed(law, context)}`,
						caption: law.value === laws[index - 1]?.value ? fill(words.unchanged, { value }) : value
					}),
					name: narrow ? shortLaw(law, context) : name,
					day: law.editionDay
				};
			})
		})),
		keys: [
			{ tone, texture: 'hatched', words: newest },
			{ tone: 'context', texture: 'hatched', words: words.older }
		],
		notes
	};
}

function printed(law: Edition, { format }: FigureContext): string {
	return format.printed(law, 'KZT');
}

/** "2017-2019, 29 November 2016": years of the budget and day of the law. */
function lawOf({ edition, editionDay }: Edition, { words, lang }: FigureContext): string {
	const [years = ''] = edition.split('/');
	return fill(words.law, { years: lang === 'en' ? years : years.replace('-', '–'), day: day(editionDay, lang) });
}

/** "Nov 2016", for a phone. */
function shortLaw({ editionDay }: Edition, { lang }: FigureContext): string {
	const [month, year] = [shortMonth(editionDay, lang), editionDay.slice(0, 4)];
	return lang === 'kk' ? `${year} ${month}` : `${month} ${year}`;
}

/** The day as it stands beside the word "law". */
function dayOfLaw({ editionDay }: Edition, { lang }: FigureContext): string {
	return ofDay(editionDay, lang);
}

/** Editions of one plan for one year: two answers to one question. */
function sideOfLaw({ subject, year, ...law }: Edition): ComparedFigure {
	return comparedFigure({
		...law,
		theme: 'budget',
		measure: 'budget_plan',
		codes: [subject],
		unit: 'KZT',
		periodStart: `${year}-01-01`,
		periodEnd: `${year}-12-31`
	});
}

function subjectOf({ choices }: Pick<FigureContext, 'choices'>): Subject {
	return SUBJECTS.find((subject) => subject === choices['what']) ?? 'osms';
}

/** What of a law the subject is. */
function partOf(subject: Subject): LawPart {
	return LINES.includes(subject) ? 'lines' : 'forecast';
}

/** What a law does: it plans a line and expects what it forecasts. */
function verbOf(subject: Subject): keyof typeof WORDS.verb {
	return LINES.includes(subject) ? 'line' : 'forecast';
}

function newerOf(context: FigureContext) {
	const subject = subjectOf(context);
	return newerThan(context.rows.filter((law) => law.subject === subject));
}

function yearsOf(rows: readonly Edition[], subject: Subject): ForecastYear[] {
	const selected = rows.filter((law) => law.subject === subject).sort((a, b) => a.year - b.year || a.place - b.place);
	return selected
		.filter(({ place }) => place === 1)
		.map((first) => {
			const laws = selected.filter(({ year }) => year === first.year);
			return {
				year: first.year,
				laws,
				first,
				changes: laws.filter((law, index) => index > 0 && law.value !== laws[index - 1]?.value),
				grown: (laws.at(-1) ?? first).value - first.value
			};
		});
}

function isRevised({ laws }: ForecastYear): boolean {
	return laws.length > 1;
}

function leadYear(years: readonly ForecastYear[], subject: Subject): ForecastYear | null {
	const mostFirst = years.filter(isRevised).sort((a, b) => Math.abs(b.grown) - Math.abs(a.grown));
	return mostFirst.find(({ year }) => year === LEAD_YEARS[subject]) ?? mostFirst[0] ?? null;
}

/** Does the day fall between two laws that speak of one year? */
function fallsBetweenLaws(on: string, years: readonly ForecastYear[]): boolean {
	return years.some(({ laws }) =>
		laws.some((law, index) => on > (laws[index - 1]?.editionDay ?? on) && on <= law.editionDay)
	);
}
