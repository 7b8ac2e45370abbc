import type { InsuredWords } from '../words.ts';

export const en = {
	title: 'How many people are insured, and how many are not?',
	description:
		'The figure shows the insured and the uninsured since 2017, by number and by share, with the day and the publisher of every figure that was printed.',
	choices: { scale: 'Show', 'scale.number': 'number of people', 'scale.share': 'share of the population' },
	unitLine: { number: 'million people; * no day named', share: 'percent of the population; * no day named' },
	panel: {
		uninsured: { number: 'People who are not insured', share: 'Share of people who are not insured' },
		insured: { number: 'People who are insured', share: 'Share of people who are insured' }
	},
	side: { uninsured: 'not insured', insured: 'insured' },
	counted: {
		status: 'by insured status',
		payers: 'people for whom payments arrived',
		conditional: 'all treated as insured at launch',
		with_local: 'with levels D and E, for whom local budgets pay'
	},
	notPublished: 'not published',
	derived: ' (100 percent minus the printed share)',
	noDay: ' (no day named)*',
	takeaway: {
		number: '{firstDay}, {first} were not insured; {lastDay}, {last}, by two different counts.',
		share:
			'{firstDay}, {first} of the population was insured; {lastDay}, {last}, but since 2026 people of levels D and E, for whom local budgets pay, are counted in.'
	},
	takeawayInsured: '{firstDay}, {first} were insured; {lastDay}, {last}, by two different counts.',
	said: { counts: 'by two different counts', levels: 'people of levels D and E' },
	headline: {
		number: 'were not insured {day} (printed by {publishers})',
		share: 'of the population was insured {day}, with levels D and E counted in (printed by {publishers})'
	},
	alt: '{side}: {list}.',
	altNone: 'Not published for {years}.',
	columns: {
		side: 'Who',
		when: 'Day or period',
		counted: 'Who is counted',
		status: 'Status',
		publisher: 'Publisher',
		value: 'Value'
	},
	caveats: [
		'Each dot is a figure of a publication. The dots are not joined: they come from different counts, and between them nothing is known.',
		'A star marks a year for which no day is named; it is drawn at the middle of the year. For an article without a day of its own the day of publication stands.',
		'Two publications of one statement are one dot. A figure that another publication printed differently stands beside it.'
	],
	caveatSum:
		'Until 2019 only people for whom payments arrived were counted; the state did not pay yet. From 2020 insured status is counted. The insured and the uninsured are counted on different days and are not added up here.',
	caveatDerived:
		'† A share of one side that no publication prints for a day is 100 percent minus the printed share of the other side; the drawing marks it with this sign, the words say it.',
	caveatLaunch:
		'In January 2020 everybody was treated as insured for the first months, so 97 percent is not a share of people with paid insurance. For the launch day two expectations were printed, 88.1 and 94.5 percent. No publication that we found prints the share for 2026 without levels D and E.'
} satisfies InsuredWords;
