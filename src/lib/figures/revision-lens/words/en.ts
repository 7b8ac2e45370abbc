import type { EditionWords } from '../words.ts';

const ANNEX =
	'Annex 7 of the budget laws speaks of the insurance package (OSMS) only. It begins with the law of December 2022.';

export const en = {
	title: 'How did budget laws change their minds about a year?',
	description:
		'The figure sets successive budget laws of Kazakhstan side by side and shows what each of them planned or expected for the same year, for the lines that pay for care and for the receipts and spending of the Fund.',
	choices: {
		what: 'Look at',
		'what.osms': 'budget line 066, care under OSMS',
		'what.gobmp': 'budget line 067, guaranteed package',
		'what.both': 'budget line 002, both packages',
		'what.before': 'budget line 052, before the Fund',
		'what.receipts': 'receipts of the Fund, all payers',
		'what.receipts-state': 'receipts from the state',
		'what.receipts-employer': 'receipts from employers',
		'what.receipts-other': 'all other contributions',
		'what.spending': 'spending of the Fund'
	},
	unitLine: 'billion tenge, prices of each year',
	what: {
		osms: 'Care under OSMS and its support, budget line 066',
		gobmp: 'Guaranteed package, GOBMP, budget line 067',
		both: 'Earmarked money to the Fund, both packages, budget line 002',
		before: 'Unified national health system, budget line 052',
		receipts: 'Receipts of the Fund, all payers',
		'receipts-state': 'Receipts of the Fund from the state',
		'receipts-employer': 'Receipts of the Fund from employers',
		'receipts-other': 'Receipts of the Fund: all other contributions',
		spending: 'Spending of the Fund'
	},
	about: {
		osms: 'Line 066 is what the budget gives for insurance, not what the Fund pays for care. For 2018 and 2019 the law of November 2016 still counted with insured care from the start of 2018; the launch was then put off to 2020. From 2024 the line is part of line 002.',
		gobmp:
			'From the law on 2024-2026 on, most money of the guaranteed package stands in line 002; the fall of line 067 to about 16 billion is a move to another line, not a cut.',
		both: 'Line 002 exists since the law on 2024-2026 and holds what lines 066 and 067 held before. The law does not split it by package.',
		before:
			'Line 052 paid for care in 2016 and 2017, before the Fund took over. It is not joined to the lines that came after it.',
		receipts: ANNEX,
		'receipts-state': ANNEX,
		'receipts-employer': ANNEX,
		'receipts-other': `"All other contributions" are those of employees, entrepreneurs, self-payers and others in one sum. ${ANNEX}`,
		spending: `The sum holds payments for care, the commission of the Fund and the reserve, in the first laws also a balance not invested. ${ANNEX}`
	},
	law: '{years}, {day}',
	newest: 'for the year, {law} (plan)',
	older: 'older laws (plan)',
	unchanged: '{value}, unchanged',
	takeaway: 'For {year} the law of {day} {did} {first} ({what}), {later}.',
	nextLaw: 'the law of {day} – {value}',
	verb: {
		line: { did: 'planned', done: 'planned' },
		forecast: { did: 'expected', done: 'expected' }
	},
	saidLaw: 'the law of {day}',
	takeawayAll:
		'Several laws speak of {all}; the last of them plans more than the first for {up}, less for {down}, the same for {same}.',
	step: '{value} by the law of {day}',
	none: 'No year of this line is spoken of by more than one law.',
	headline: 'was {done} for {year} by the law of {day} ({what}); the law of {lastDay} {did} {last}',
	alt: '{what}: what each budget law planned for the same year, laws that changed nothing left out.',
	altYear: '{year}: {list}.',
	columns: { what: 'What it is', year: 'Year', law: 'Law: years of the budget, day', status: 'Status', value: 'Value' },
	caveats: [
		'Each bar is what one law planned or expected for the year. The laws are editions of one plan: they revise each other, they do not disagree. None of them says what was spent.',
		'The record holds the first text of each law and at most one later change of it; other changes may print other sums. The texts come from a public archive of law texts, an unofficial copy.'
	]
} satisfies EditionWords;
