/** What was promised by law, documents and officials, and what became of it. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { ablative, dative } from '../../text/kazakh.ts';
import { day } from '../../text/periods.ts';
import { define } from '../define.ts';
import type { Headline } from '../figure.ts';
import { table } from '../table.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import {
	byWords,
	outcomeGroups,
	row,
	tallies,
	type Duty,
	type Outcome,
	type PromiseRow,
	type FigureContext
} from './row.ts';
import type { WORDS } from './words.ts';

export const figure = define<PromiseRow, typeof WORDS>({
	id: 'promises',
	topic: 'open',
	order: 10,
	text: true,
	extracts: ['promises', 'sources', 'notes', 'facts'],
	sql,
	row,
	Drawing,

	statement(context) {
		const { rows, words, format } = context;
		const count = (outcome: Outcome) => format.number(ofOutcome(rows, outcome).length);
		const quarterly = rows.find(isQuarterly);
		const notKept = ofOutcome(rows, 'not_kept').map((row) => verdictOf(row, context));
		return {
			unit: words.unitLine,
			takeaway: [
				quarterly === undefined ? '' : dutyWords(quarterly.duty, context),
				fill(words.takeaway, {
					all: format.counted(rows.length, words.promises),
					documents: format.counted(tallies(rows).length, words.inDocuments),
					kept: count('kept'),
					partly: count('partly'),
					notKept: count('not_kept'),
					unknown: count('unknown')
				}),
				notKept.length === 0 ? '' : fill(words.takeawayNotKept, { list: notKept.join(' ') })
			],
			headline: headlineOf(quarterly, context),
			alt: outcomeGroups(rows)
				.filter((group) => group.rows.length > 0)
				.map(({ outcome, rows: promises }) =>
					fill(words.alt, {
						group: fill(words.group[outcome], { count: format.number(promises.length) }),
						list: promises.map(({ texts }) => format.in(texts)).join('; ')
					})
				)
		};
	},

	/** First the quarters that the law asks for, then how many promises have each outcome, then every promise. */
	table(context) {
		const { rows, words, format } = context;
		const { columns, outcome: outcomes } = words;
		const ofAll = { promise: words.total, by: '', document: words.allDocuments, evidence: '' };
		const ofOne = (row: PromiseRow) => ({
			promise: format.in(row.texts),
			by: byWords(row, context),
			document: format.in(row.promisedIn.titles),
			rows: [row]
		});
		return table(
			[
				...rows.filter(isQuarterly).map((row) => ({
					...ofOne(row),
					outcome: words.quarters,
					evidence: '',
					note: foundOf(row.duty, context)
				})),
				...outcomeGroups(rows)
					.filter((group) => group.rows.length > 0)
					.map(({ outcome, rows: promises }) => ({
						...ofAll,
						outcome: outcomes[outcome],
						note: format.number(promises.length),
						rows: promises
					})),
				...rows.map((row) => ({
					...ofOne(row),
					outcome: outcomes[row.outcome],
					evidence: row.evidence === null ? words.noEvidence : format.in(row.evidence.titles),
					note: row.notes === null ? '' : format.in(row.notes)
				}))
			],
			[
				{ head: columns.promise, cell: ({ promise }) => promise },
				{ head: columns.by, cell: ({ by }) => by },
				{ head: columns.document, cell: ({ document }) => document },
				{ head: columns.outcome, cell: ({ outcome }) => outcome },
				{ head: columns.evidence, cell: ({ evidence }) => evidence },
				{ head: columns.note, cell: ({ note }) => note }
			],
			({ rows: promises }) => ({ sourceIds: sourcesOf(promises) })
		);
	}
});

/** What the law asks to be published, before what anyone promised; without such a promise, those of unknown outcome. */
function headlineOf(quarterly: Quarterly | undefined, context: FigureContext): Headline {
	const { rows, words, format, lang } = context;
	if (quarterly !== undefined) {
		return {
			number: foundOf(quarterly.duty, context),
			sentence: fill(words.dutyFound, daysOf(quarterly.duty, lang)),
			factIds: [],
			sourceIds: sourcesOf([quarterly])
		};
	}
	const unknown = ofOutcome(rows, 'unknown');
	return {
		number: format.number(unknown.length),
		sentence: fill(words.headline, { all: format.counted(rows.length, words.ofPromises) }),
		factIds: [],
		sourceIds: sourcesOf(unknown)
	};
}

/** A promise with what the verdict on it rests on: never the verdict alone. */
function verdictOf({ texts, notes, promisedIn }: PromiseRow, { words, format }: FigureContext): string {
	return fill(words.verdict, {
		promise: format.in(texts),
		document: format.in(promisedIn.titles),
		evidence: (notes === null ? words.noEvidence : format.in(notes)).replace(/\.$/, '')
	});
}

function dutyWords(duty: Duty, { words, format, lang }: FigureContext): string {
	const holes = { ...daysOf(duty, lang), due: format.counted(duty.due, words.dueQuarters) };
	return duty.found === 0
		? fill(words.dutyNone, holes)
		: fill(words.duty, { ...holes, found: format.number(duty.found) });
}

/** In Kazakh the day itself bends: "14 қыркүйектен", "31 шілдеге". */
function daysOf(duty: Duty, lang: Lang): { readonly since: string; readonly until: string } {
	const [since, until] = [day(duty.since, lang), day(duty.until, lang)];
	return lang === 'kk' ? { since: ablative(since), until: dative(until) } : { since, until };
}

/** "0 of 4": quarters found of those that ended. */
function foundOf({ due, found }: Duty, { words, format }: FigureContext): string {
	return fill(words.foundOf, { due: format.number(due), found: format.number(found) });
}

type Quarterly = PromiseRow & { readonly duty: Duty };

function isQuarterly(row: PromiseRow): row is Quarterly {
	return row.duty !== null;
}

function ofOutcome(rows: readonly PromiseRow[], outcome: Outcome): readonly PromiseRow[] {
	return rows.filter((row) => row.outcome === outcome);
}

function sourcesOf(rows: readonly PromiseRow[]): readonly string[] {
	return [...new Set(rows.flatMap(({ sourceIds }) => sourceIds))];
}
