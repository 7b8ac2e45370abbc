import type { MedicinesWords } from '../words.ts';

export const en = {
	title: 'How much goes to medicines for outpatients?',
	description:
		'The figure shows free medicines for outpatients by year; what was planned and what was provided stand apart, a part of a year is marked, and years without a printed sum stay empty.',
	choices: {},
	unitLine: 'billion tenge, prices of each year; * a part of the year',
	panel: { money: 'Money by year', people: 'People covered' },
	notPublished: 'not published',
	notSpent: 'Spent in the whole year {year}',
	beside: {
		money:
			'{when}, {done} went to free medicines for outpatients ({status}); the plan for the whole year {year} is {plan}{part}.',
		people: '{when}, {done} got them ({status}); the plan for the whole year {year} is {plan}{part}.'
	},
	besidePart: ', with which a part of a year cannot be compared',
	said: { plan: 'the plan for the whole year' },
	takeawaySilent: 'No publication that we found prints any sum for {years}.',
	headline: 'went to free medicines for outpatients {when} ({status})',
	alt: '{panel}: {list}.',
	altSilent: 'No sum found for: {years}.',
	columns: { measure: 'What is printed', period: 'Period', status: 'Status', value: 'Value' },
	caveats: [
		'The sum of ten months is not compared with a year, nor a plan with what was spent.',
		'The publication that prints 115 and 262 billion speaks of growth by 48 percent; that does not fit these two sums, and why is not said.',
		'For 251 billion of 2024 the publication does not say that all of it goes through the Fund.',
		'These sums are medicines for outpatients alone; medicines given in hospital are not in them. No publication that we found splits the sums by package or by disease.'
	]
} satisfies MedicinesWords;
