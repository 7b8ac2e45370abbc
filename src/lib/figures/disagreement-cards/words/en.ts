import type { DisagreementWords } from '../words.ts';

export const en = {
	title: 'Where do the publications disagree?',
	description:
		'The page lists every question to which two publications print answers that differ by more than their roundings, with both numbers, both publications, and the gap in the unit and in percent.',
	choices: {},
	unitLine: 'both printed figures and the gap between them; the percent is of the larger figure; newest period first',
	parts: {
		large: 'Gaps of one percent and more',
		small: 'Gaps under one percent'
	},
	open: 'left open by the roundings',
	about: 'about {points}',
	takeaway:
		'The record holds {all} to which two publications give answers that differ; in {large} of them the gap is one percent or more.',
	takeawayNewest: 'On the newest of those ({what}, {period}) one publication prints {first} and another {second}.',
	said: { publications: 'the publications print', oneAndAnother: 'one publication prints' },
	headline:
		'is the widest gap in money between two answers, for one publication prints {first} and another {second} ({what}, {period})',
	alt: '{what}, {period}: the publications print {answers}; the gap is {gap}, {percent}.',
	altOpen: '{what}, {period}: the publications print {answers}; the roundings leave open how wide the gap is.',
	gap: 'The gap is {gap}, or {percent} of the larger figure.',
	gapAlone: 'The gap is {percent} of the larger figure.',
	gapOpen: 'The roundings of the two leave open how wide the gap is.',
	points: '{number} percentage points',
	publication: '{publisher}: {title}',
	publicationDay: '{publisher}, {day}: {title}',
	note: 'Note on the figure of {publisher}: {note}',
	columns: {
		what: 'Question',
		period: 'Period',
		first: 'One figure',
		second: 'Another figure',
		gap: 'Gap',
		percent: 'Gap, of the larger'
	},
	caveats: [
		'Two figures disagree only when their roundings do not explain the gap: a figure printed with "over" agrees with one a little larger. Successive editions of one law or series are revisions and are not shown here.',
		'The figure named first is the one that our rule of preference ranks higher. That does not make it the right one.',
		'A publication that repeats a statement is a second publisher and not a second source: two publications of the same number do not outvote one.',
		'Small gaps often come from a later correction or from rounding that the publication does not tell.'
	]
} satisfies DisagreementWords;
