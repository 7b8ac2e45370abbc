import type { PromisesWords } from '../words.ts';

export const en = {
	title: 'What was promised, and what became of it?',
	description:
		'This page tells what laws, documents and officials promised to publish, to check and to pay, each promise with its document, what became of it and the publication that shows it.',
	choices: {},
	unitLine:
		'promises in our words; each with the document that makes it and the publication that shows what became of it',
	by: {
		'Ministry of Health and Social Development': 'Ministry of Health and Social Development',
		'Social Health Insurance Fund': 'Social Health Insurance Fund',
		'Government of Kazakhstan': 'Government of Kazakhstan',
		'Republic of Kazakhstan (law)': 'Law of the Republic of Kazakhstan'
	},
	group: {
		not_kept: 'Not kept: {count}',
		partly: 'Kept in part: {count}',
		unknown: 'Unknown, no publication that we found shows it: {count}',
		kept: 'Kept: {count}'
	},
	outcome: { not_kept: 'not kept', partly: 'in part', unknown: 'unknown', kept: 'kept' },
	tallyTitle: 'How many promises each document makes, and what became of them',
	total: 'Promises',
	allDocuments: 'All documents',
	promisedIn: 'Promised by: {by}. {title}',
	shownBy: 'Shown by: {title}',
	noEvidence: 'no publication found',
	duty: 'Since {since} the law has obliged the Fund to publish its income and spending every quarter, and we found it for {found} of the {due} that ended by {until}, the day of the newest publication in the record.',
	dutyFound:
		'quarters that ended since {since} were found in publications by {until}, while the law demands that the Fund publish its income and spending every quarter',
	quarters: 'found, of the quarters that ended',
	foundOf: '{found} of {due}',
	takeaway:
		'In {documents} we found {all}; {kept} were kept, {partly} were kept in part, and {notKept} were not kept. What became of the other {unknown} no publication that we found shows.',
	takeawayNotKept: 'These promises, told in our words, were not kept. {list}',
	verdict: 'Promised: {promise} ({document}). Found: {evidence}.',
	dutyNone:
		'Since {since} the law has obliged the Fund to publish its income and spending every quarter, but we found no such publication for any of the {due} that ended by {until}, the day of the newest publication in the record.',
	dueQuarters: 'quarter|quarters',
	inDocuments: 'document|documents',
	promises: 'promise|promises',
	ofPromises: 'promise|promises',
	headline: 'of {all} have an outcome that no publication that we found shows',
	alt: '{group}. {list}.',
	columns: {
		promise: 'Promise, in our words',
		by: 'Who promised',
		document: 'Document',
		outcome: 'What became of it',
		evidence: 'Publication that shows it',
		note: 'Note'
	},
	caveats: [
		'The law is told from an overview, which names no day by which the report of a quarter is due: a quarter is counted once it has ended, and the report of the newest may still be on time. A quarter counts as found where a publication prints what came in or was paid in the whole country, for the quarter or for the year as far as its end.',
		'Unknown does not mean broken: it means that we found no publication to judge by. Whoever has one can add it.',
		'The outcome is our judgement from the publications named. Read both before you quote it.',
		'Promises are counted as the documents make them, one line each; they differ much in weight, so the counts are not a mark for anyone.',
		'The promises of 1995 are those of the first fund, which no longer exists. What became of them is told by acts and by decisions of single regions: no count of the whole country was found.'
	]
} satisfies PromisesWords;
