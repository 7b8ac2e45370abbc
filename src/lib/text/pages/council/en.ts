import type { CouncilWords } from '../council.ts';

export const en = {
	title: 'Council pack',
	description:
		'Choose charts on compulsory health insurance and print them as one document with a cover and an A4 sheet for each, with sources, a QR code and room for notes.',
	lead: 'Choose charts and print them as one document for a meeting: a cover and a sheet or more for each chart, with its caveats, sources, a QR code and room for notes. The choice stands in the address of this page and can be sent to others.',
	noScript:
		'Without scripts the document cannot be put together here. Open each chart by its link and print its page: it comes out as one A4 sheet, longer texts as several.',
	add: 'Add to the council pack',
	choose: 'Charts to choose from',
	submit: 'Make the document',
	clear: 'Clear the choice',
	empty: 'Nothing is chosen yet. Tick at least one chart.',
	unknown: 'The address names charts that are not here: {ids}. The others are shown.',
	loading: 'Loading the charts: {done} of {all}.',
	ready: 'The document is ready to print. Charts in it: {count}.',
	failed: '“{title}” could not be loaded and is not in the document. Check the connection and try again.',
	again: 'Load again',
	print: 'Print the document',
	chosen: 'In this document',
	packAddress: 'Address of this document',
	figureAddress: 'Table and sources of this chart',
	notes: 'Notes',
	ownNote: 'Your note to this chart',
	noteHint: 'It is printed on the sheet and kept in this browser only. At most {count} characters.'
} satisfies CouncilWords;
