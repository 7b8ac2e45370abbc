import type { ServicesWords } from '../words.ts';

export const en = {
	title: 'How much care was given?',
	description:
		'Patients, services, visits, ambulance calls and treated cases by kind of care and year, as publications print them; parts of a year are marked and nothing is added up.',
	choices: {
		measure: 'What is counted',
		'measure.patients': 'patients',
		'measure.services': 'services',
		'measure.visits': 'visits',
		'measure.calls': 'calls',
		'measure.cases': 'treated cases and operations',
		'measure.screening': 'screening',
		'measure.need': 'share of those in need'
	},
	unit: {
		patients: 'patients; * a part of the year; † planned',
		services: 'services; * a part of the year; † planned',
		visits: 'visits and call-outs; * a part of the year; † planned',
		calls: 'calls; * a part of the year; † planned',
		cases: 'treated cases and operations; * a part of the year; † planned',
		screening: 'people; * a part of the year; † planned',
		need: 'percent of those in need; * a part of the year; † planned'
	},
	package: {
		gobmp: 'guaranteed package',
		osms: 'insurance package',
		all: 'both packages',
		none: 'package not named'
	},
	country: 'Kazakhstan',
	partYear: 'part of the year',
	notPublished: 'not published',
	takeaway: '{care}, {when}: {value} ({measure}).',
	takeawayPart: 'Counts of the country drawn here: {all}; of these only for a part of a year: {part}.',
	takeawayNone:
		'Main kinds of care for which no publication that we found prints any count: {none} of {main} ({list}).',
	headline: '{care}, {when} ({measure}; {status})',
	alt: '{care}: {list}.',
	altNone: 'No count found: {list}.',
	columns: {
		measure: 'What is counted',
		care: 'Kind of care',
		period: 'Period',
		place: 'Where',
		package: 'Package',
		status: 'Status',
		value: 'Value'
	},
	caveats: [
		'Patients, services, visits, calls and cases count different things and are never added or compared. One patient can have many services.',
		'A part of a year is not compared with a year. An empty ring is a year for which no publication that we found prints a count.',
		'For ambulance calls of 2025 the count of eleven months is drawn: another outlet prints nearly the same figure as that of the year.',
		'Counts of single regions and of years before the Fund stand in the table only. For palliative care the country has a count of beds and teams but none of patients. Several counts of 2023 come from a repost on an unrelated page.',
		'COVID-19 has a figure of its own.'
	]
} satisfies ServicesWords;
