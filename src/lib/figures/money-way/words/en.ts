import type { WayWords } from '../words.ts';

export const en = {
	title: 'How does the money reach a clinic?',
	description:
		'This page follows a payment from the bank to a clinic, step by step with the document behind each step, beside the first fund as the decree of 1995 had it.',
	choices: {},
	unitLine: 'steps as the documents describe them; a number in brackets leads to the publication',
	side: { today: 'The Fund of today', first: 'The first fund, decree of 1995' },
	asOf: 'as described in {year}',
	noStep: 'The decree names no such step.',
	practice: {
		kept: 'In practice: done.',
		partly: 'In practice: confirmed only in part.',
		not_kept: 'In practice: not done.',
		unknown: 'In practice: we found nothing that shows it.'
	},
	publications: 'Publications',
	takeaway:
		'In the documents of today {count} from a payment to a clinic and to the answer for poor work; the decree of 1995 names {old} of them.',
	takeawayPractice:
		'Of all {all} steps, the practice of {evidence} is confirmed only in part; for {unknown} we found nothing that shows how they are done.',
	steps: 'step leads|steps lead',
	stepsNamed: 'step leads|steps lead',
	headline: '{steps} from a payment to a clinic; the decree of the first fund names {old} of them',
	alt: 'Steps of today in their order: {list}.',
	altFirst: 'Steps that the decree of 1995 names: {list}.',
	total: 'all steps',
	counted: 'of them named in the decree: {old}',
	columns: {
		place: 'No.',
		step: 'Step',
		today: 'The Fund of today',
		document: 'Document',
		asOf: 'Year',
		practice: 'In practice',
		first: 'The first fund'
	},
	noPractice: 'no promise in the record speaks of it',
	caveats: [
		'The steps are what the documents say, not what we saw. Selection, daily reports and monthly payment were described in 2016, before insured care began; the purchase rules of 2020 were not read for this page.',
		'The account at the National Bank and the way through the State Corporation come from a scanned sheet at the end of the page of 2024.',
		'The decree of 1995 is read with its later changes. A missing step means that the decree does not name it, not that it was not done: other acts of that time may.'
	]
} satisfies WayWords;
