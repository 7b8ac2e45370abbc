import type { QuoteWords } from '../quote.ts';

export const en = {
	quotation: {
		figure: {
			actual: '“{what}” {when} came to {value} (actual figure; {publisher}, {published}).',
			preliminary: '“{what}” {when} came to {value} (preliminary figure; {publisher}, {published}).',
			plan: 'The plan puts “{what}” {when} at {value} ({publisher}, {published}).',
			estimate: 'An estimate puts “{what}” {when} at {value} ({publisher}, {published}).',
			law: 'The law sets “{what}” {when} at {value} ({publisher}, {published}).'
		},
		row: {
			derived: '“{title}” {row}. It is not printed but derived from printed figures: formula “{formula}”.',
			story: '“{title}” {row} ({publishers}).',
			none: '“{title}” {row} (record of Ashyq Qor).'
		},
		compared: {
			more: 'The first figure is larger than the second {by}.',
			less: 'The first figure is smaller than the second {by}.',
			moreShare: 'The first figure is larger than the second {by}, or {percent}.',
			lessShare: 'The first figure is smaller than the second {by}, or {percent}.',
			moreTimes: 'The first figure is larger than the second {by}: it is {times} the second.',
			lessTimes: 'The first figure is smaller than the second {by}: the second is {times} the first.',
			moreAlone: 'The first figure is larger than the second; they are printed too coarsely to say by how much.',
			lessAlone: 'The first figure is smaller than the second; they are printed too coarsely to say by how much.',
			moreTimesAlone: 'The first figure is {times} the second.',
			lessTimesAlone: 'The second figure is {times} the first.',
			equal: 'Both figures are printed as the same number.',
			open: 'They are rounded so that either could be the larger one.'
		},
		times: { forms: ['time', 'times'], plain: '{times}', about: 'about {times}' },
		warnings: {
			class: 'Note that a plan or an estimate is compared with what happened.',
			law: 'Note that what a law sets is compared with a figure that was reported or expected.',
			status: 'Note that the two differ in status: one of them is less firm than the other.',
			measure: 'Note that the two measure different things.',
			whom: 'Note that the two are of different groups, packages, kinds of care or places.',
			basis: 'Note that one is a running total and the other is for its own period alone.',
			period: 'Note that their periods differ in length, such as a part of a year beside a year.',
			package_split: 'A break lies between them: the guaranteed package was split in {year}.',
			launch: 'A break lies between them: the state and employees began to pay in {year}.',
			line_changed: 'A break lies between them: the budget line changed its contents in {year}.',
			borders: 'A break lies between them: the region has had other borders since {year}.',
			two_funds: 'They belong to two different funds, that of the 1990s and that of today; no series joins them.',
			one_question: 'Both answer one question: they differ by publication or edition and are no change over time.',
			precision: 'At least one is printed as “about”, “over” or the like, so the difference is inexact too.',
			prices: 'Each sum is in the money of its own year; the rise of prices is not taken out.'
		},
		disputed: 'Another publication prints a different figure.',
		refused: {
			unit: 'These two are not compared: one is counted in {one}, the other in {other}. Choose a figure with the same unit.',
			same: 'This is one and the same figure. Choose another one to compare it with.',
			row: 'Only printed figures are compared; a derived row or a row of words is quoted alone.'
		},
		units: {
			KZT: 'tenge',
			KZT_per_person: 'tenge per person',
			persons: 'people',
			percent: 'percent',
			count: 'items',
			ratio: 'times'
		}
	},
	panel: {
		title: 'Quote a number',
		lead: 'A ready sentence about one figure, or about two with their difference, with publisher, day and link.',
		noScript:
			'The sentence is put together by a script. Without one, take the figure from the table below and its publication from the list after it.',
		loading: 'Loading the figures.',
		failed: 'The figures for quotations could not be loaded. Check the connection, close this part and open it again.',
		first: 'Figure',
		second: 'Compare with',
		none: 'nothing',
		choose:
			'Choose from the lists, or by a click or Enter on marks of the chart or rows of the table: the first choice is quoted, the next is compared with it.',
		quote: 'Quote',
		result: 'Sentence',
		warnings: 'Before you quote',
		copy: 'Copy with link',
		copied: 'Copied.',
		notCopied: 'The browser did not allow copying. Copy the text from the field below by hand.',
		byHand: 'Text to copy'
	}
} satisfies QuoteWords;
