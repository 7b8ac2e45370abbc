import type { FundsWords } from '../words.ts';

export const en = {
	title: 'How does the fund of 1996-1998 compare with the Fund of today?',
	description:
		'The table sets the first compulsory medical insurance fund beside the Fund of today, aspect by aspect, each cell with its publication.',
	choices: {},
	unitLine: 'aspects of the two funds, in our words, each with its publication',
	group: {
		law: 'Legal base and governance',
		money: 'Where the money comes from',
		people: 'Who pays for those who do not work',
		care: 'The programme of care',
		control: 'Clinics and quality',
		account: 'Accounts and money not spent',
		fate: 'What became of it'
	},
	notKnown: 'not known',
	known: 'Aspects that are known',
	knownOf: '{known} of {all}',
	yes: 'yes',
	no: 'no',
	takeaway: '{aspect}? In the fund of 1996-1998 {old}. In the Fund of today {new}.',
	takeawayUnknown: {
		old: 'Of the fund of 1996-1998 no publication that we found says {list}.',
		new: 'Of the Fund of today no publication that we found says {list}.'
	},
	clause: {
		money_employees: 'whether employees paid into it',
		money_gifts: 'whether it takes voluntary payments',
		unspent_money: 'what becomes of money not spent in a year'
	},
	anyClause: 'how it stands with “{name}”',
	takeawayKnown:
		'Of {all} in which the fund of 1996-1998 and the Fund of today are set side by side, {known} are known of both.',
	aspects: 'aspect|aspects',
	headline: 'aspects are known of both funds; of the others, one of the two is not known',
	alt: '{aspect}: then – {old}; now – {new}.',
	columns: {
		aspect: 'Aspect',
		old: 'The fund of 1996-1998',
		new: 'The Fund of today',
		both: 'Known of both',
		note: 'Note'
	},
	caveats: [
		'The first fund is told here from the decree that created it and from notes of its changes: what the rules said, not what was done. Its budget of 1997, and what some regions owed and paid it, are known from other acts and stand in the table of the first fund. No report of the first fund itself was found.',
		'"Not known" means that no publication that we found says it, not that it did not exist.'
	]
} satisfies FundsWords;
