import type { TimelineWords } from '../words.ts';

export const en = {
	title: 'How did health insurance come about, from 1995 to today?',
	description:
		'The timeline shows the laws, decrees, launches and postponements of compulsory health insurance since 1995, by year, each with its publication.',
	choices: {},
	unitLine: 'dated events, each with its publication',
	pathTitle: 'What was put off, and when it began',
	age: {
		first: '1995-1999: the first fund',
		between: '2000-2014: without insurance',
		law: '2015-2019: the new law and its postponed start',
		launched: 'Since 2020: insurance in full'
	},
	ageTitle: '{age}. Events: {count}',
	kind: {
		law: 'law',
		decree: 'decree or order',
		institution: 'institution',
		launch: 'launch',
		change: 'change',
		report: 'report'
	},
	putOff: 'put off',
	takeaway:
		'Compulsory social health insurance began in full on {start}. Before that the record holds {count} of the new system: {list}.',
	moves: 'postponement|postponements',
	headline: 'compulsory social health insurance began in full, after its start had been put off',
	altAges: 'Number of events: {list}.',
	altPath: 'Postponements and launches: {list}.',
	columns: { day: 'Day', kind: 'Kind', event: 'What happened', note: 'Note', publisher: 'Publisher' },
	caveats: [
		'The day is that of the act or event; where only an article is known, its day of publication, and the note says so.',
		'The list holds what the publications of the record name. It is not a list of every act, and its quiet years are not years without acts. What single regions decided or counted, mostly in 1997-1999, says nothing of the others.',
		'No publication in the list names the act that moved the start of the full system from 2018 to 2020; for the payments of employees the dates 2019 and 2020 stand in the rates.'
	]
} satisfies TimelineWords;
