import type { BuildWords } from '../explore-build.ts';

export const en = {
	title: 'Build a question without SQL',
	lead: 'Choose what to count, by what, and which figures. Each mark of the answer is one published figure, or one derived from it, and leads to its publication; nothing is added up.',
	start: 'Build a question',
	failed: 'The lists of measures could not be loaded. Check the connection and try again.',
	ready: {
		title: 'Ten questions built this way',
		questions: {
			funding: 'How much money was set aside for care, year by year?',
			packages: 'How was it divided between the two packages?',
			constant: 'And at constant prices?',
			contributions: 'What did each payer contribute in the first nine months of 2020?',
			budget: 'How much of GDP did lines of the republican budget for care take?',
			insured: 'How many people were insured, day by day?',
			pensioners: 'How many pensioners lived in which region in 2025?',
			state_paid: 'How many people does the state pay for?',
			abroad: 'What share of GDP did countries spend on health in 2022?',
			calls: 'How many ambulance calls were there by urgency in ten months of 2025?'
		}
	},
	fields: {
		measure: 'What to count',
		by: 'By what',
		series: 'Split further by',
		facts: 'Which figures',
		unit: 'Unit',
		drawing: 'How to draw',
		filters: 'Only these'
	},
	dimensions: {
		year: 'Year',
		span: 'Length of the period',
		period: 'Exact period',
		payer: 'Payer',
		package: 'Package',
		care_type: 'Kind of care',
		line: 'Budget line',
		category: 'State-paid category',
		group: 'Group of people',
		series: 'Statistical series',
		subject: 'Subject of oversight',
		schedule: 'Schedule of rates',
		function: 'Function of care',
		financing: 'Financing',
		item: 'Item',
		basis: 'Cumulative or of the period',
		region: 'Region or country',
		status: 'Status',
		source: 'Publisher'
	},
	spans: { year: 'whole years', day: 'one day', part: 'part of a year', long: 'more than a year' },
	none: 'nothing further',
	facts: { preferred: 'the preferred figure of each question', all: 'all published figures' },
	units: {
		printed: 'as printed',
		constant: 'tenge at constant prices',
		'per-resident': 'tenge per resident',
		gdp: 'percent of GDP'
	},
	drawings: {
		proposed: 'the fitting drawing',
		columns: 'columns by year',
		lines: 'lines',
		bars: 'ranked bars',
		matrix: 'matrix',
		map: 'tile map',
		table: 'table only'
	},
	notSplit: 'not broken down',
	total: 'total',
	chosen: '{chosen} of {all}',
	choice: '{name}: {count}',
	everything: 'All',
	count: 'Figures that this question speaks of: {count}.',
	buttons: {
		ask: 'Ask',
		sql: 'Open it as SQL',
		copy: 'Copy the link of this form',
		copyAnswer: 'Copy the link of this answer'
	},
	changed: 'The form has changed; this is the answer to: {question}.',
	answer: 'Answer to the built question',
	mark: '{what}: {value}; {status}; {source}',
	marks: 'Arrow keys walk the marks; each leads to where its figure comes from.',
	missing: 'no figure',
	step: '{low} to {high}',
	breaks: 'A break: from {found} on figures of this name count something else.',
	leftOut: '{dimension}: {left} of {all} have no figure under these filters.',
	base: 'prices of {year}',
	columns: { period: 'Period', status: 'Status', value: 'Value', from: 'Where from' },
	formula: 'formula',
	notDerived: 'not derived',
	refused: {
		title: 'Drawings that would mislead here, and why',
		other: 'Drawings that do not apply here',
		askedOther: 'The drawing you asked for does not apply here: it is replaced by “{drawing}”.',
		asked: 'The drawing you asked for would mislead: it is replaced by “{drawing}”.',
		reasons: {
			empty: 'there is no value to draw.',
			units: 'the figures have different units.',
			cumulative: 'some figures are cumulative since July 2017 and others of a period: choose one of the two.',
			spans: 'it needs periods of one length, and whole years where it shows years; here: {found}.',
			unsplit: '“{dimension}” differs and would not be seen: choose one or split by it. Here: {found}.',
			several:
				'several figures stand for one place, printed by {found}: choose one publisher or the preferred figures.',
			overlap: 'a total would stand beside its own parts, or parts overlap: {found}.',
			classes: 'what happened, what was expected and what a law sets do not stand in one row: {found}.',
			periods: 'the figures are of different periods: choose one year. Here: {found}.',
			breaks: 'a line would cross a break: from {found} on the figure counts something else.',
			time: 'it shows time: split by year.',
			years: 'it does not fit this split: a matrix needs years and one more split, bars need a split other than years.',
			series: 'it shows one split only.',
			parts: '“{dimension}” does not divide into parts that add up.',
			regions: 'it shows today’s regions only.',
			former: 'regions of former borders cannot stand on a map of today: {found}.',
			many: 'there are more than six parts or lines.',
			negative: 'a value is below zero.'
		}
	},
	caveat: 'A reader’s question, not an official figure. Figures come as they were published; none is added to another.',
	fragment: {
		opened: 'The address brought this question. It runs only when you press Ask.',
		ready: 'The question is in the form. It runs only when you press Ask.',
		broken: 'The address should bring a question, but it is damaged. Ask for the link again.',
		huge: 'The address brings a question that is too long, so it was not opened.',
		unknown: 'The address asks for a measure that the record does not hold.'
	}
} satisfies BuildWords;
