/** How the money reaches a clinic, step by step, beside the first fund. */

import { formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { define } from '../define.ts';
import { table } from '../table.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { citedIn, pairsOf, practiceOf, row, type StepRow, type FigureContext } from './row.ts';
import type { WORDS } from './words.ts';

type Pair = ReturnType<typeof pairsOf>[number];

export const figure = define<StepRow, typeof WORDS>({
	id: 'money-way',
	topic: 'how',
	order: 10,
	text: true,
	extracts: ['steps', 'sources', 'promises', 'notes'],
	sql,
	row,
	Drawing,

	statement(context) {
		const { rows, words, format, lang } = context;
		const pairs = pairsOf(rows);
		const named = namedByDecree(pairs);
		const old = format.number(named.length);
		const practised = (status: string) =>
			format.number(pairs.filter(({ today }) => today.practice?.status === status).length);
		const list = (pairs: readonly Pair[]) => pairs.map(({ today }) => format.in(today.names)).join('; ');
		return {
			unit: words.unitLine,
			takeaway: [
				fill(words.takeaway, { count: format.counted(pairs.length, words.stepsNamed), old }),
				fill(words.takeawayPractice, {
					all: format.counted(pairs.length, words.stepsOf),
					evidence: practised('partly'),
					unknown: practised('unknown')
				})
			],
			headline: {
				number: format.number(pairs.length),
				sentence: fill(words.headline, { steps: formOf(pairs.length, lang, words.steps), old }),
				factIds: [],
				sourceIds: sourcesOf(rows)
			},
			alt: [fill(words.alt, { list: list(pairs) }), fill(words.altFirst, { list: list(named) })]
		};
	},

	/** First how many steps there are, then every step with both funds. */
	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const pairs = pairsOf(rows);
		const total = {
			place: pairs.length,
			step: words.total,
			today: '',
			document: '',
			asOf: null,
			practice: '',
			first: fill(words.counted, { old: format.number(namedByDecree(pairs).length) }),
			sourceIds: sourcesOf(rows)
		};
		const steps = pairs.map(({ today, first }) => ({
			place: today.place,
			step: format.in(today.names),
			today: today.texts === null ? '' : format.in(today.texts),
			document: located(
				citedIn(today)
					.map(({ titles }) => format.in(titles))
					.join('; '),
				today,
				context
			),
			asOf: today.asOf,
			practice: today.practice === null ? words.noPractice : practiceOf(today.practice, context),
			first: first.texts === null ? words.noStep : located(format.in(first.texts), first, context),
			sourceIds: [
				...new Set([
					...today.sourceIds,
					...(today.practice?.publication ? [today.practice.publication.sourceId] : []),
					...first.sourceIds
				])
			]
		}));
		return table(
			[total, ...steps],
			[
				{ head: columns.place, cell: ({ place }) => [format.number(place), place] },
				{ head: columns.step, cell: ({ step }) => step },
				{ head: columns.today, cell: ({ today }) => today },
				{ head: columns.document, cell: ({ document }) => document },
				{ head: columns.asOf, cell: ({ asOf }) => (asOf === null ? '' : [String(asOf), asOf]) },
				{ head: columns.practice, cell: ({ practice }) => practice },
				{ head: columns.first, cell: ({ first }) => first }
			],
			({ sourceIds }) => ({ sourceIds })
		);
	}
});

function namedByDecree(pairs: readonly Pair[]): readonly Pair[] {
	return pairs.filter(({ first }) => first.texts !== null);
}

/** With the place in the document. */
function located(words: string, { locators }: StepRow, { format }: FigureContext): string {
	return `${words} (${locators === null ? '' : format.in(locators)})`;
}

function sourcesOf(rows: readonly StepRow[]): readonly string[] {
	return [...new Set(rows.flatMap(({ sourceIds }) => sourceIds))];
}
