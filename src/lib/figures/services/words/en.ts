import type { ServicesWords } from '../words.ts';

export const en = {
	title: 'How much care was given?',
	description:
		'The chart shows how many patients, services, visits, ambulance calls and treated cases publications print by kind of care and year; it marks parts of a year and adds nothing up.',
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
	takeaway: {
		patients: '{During}, {value} received {care}.',
		services: '{During}, {value} services of {care} were given.',
		visits: '{During} there were {value} visits and team call-outs of {care}.',
		calls: '{During} there were {value} {care} calls.',
		surgeries: '{During} there were {value} {care} operations.',
		screened_persons: '{During}, {value} took part in {care}.',
		need_covered_share: '{During}, {value} of those in need received {care}.',
		other: '{During} the count was {value} ({care}, {measure}).'
	},
	takeawayPart: 'The drawing holds {all}, {part} of them only for a part of a year.',
	takeawayNone: 'For {none} of {main} no publication that we found prints any count ({list}).',
	countsOf: 'figure of the country|figures of the country',
	mainKinds: 'main kind of care|main kinds of care',
	takeawayWhole: 'The drawing holds {all}, each of them for a whole year.',
	headline: {
		patients: 'received {care} {during}',
		services: 'services of {care} were given {during}',
		visits: 'visits and team call-outs of {care} were made {during}',
		calls: '{care} calls were made {during}',
		surgeries: '{care} operations were done {during}',
		screened_persons: 'took part in {care} {during}',
		need_covered_share: 'of those in need received {care} {during}',
		other: 'were counted {during} ({care}, {measure})'
	},
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
