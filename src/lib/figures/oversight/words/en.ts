import type { OversightWords } from '../words.ts';

export const en = {
	title: 'What did checks of the Fund find?',
	description:
		'The chart shows which violations, fictitious services and double payments the state audit of 2022-2023, the analysis reported in January 2026 and others found, each with its period, who found it and who prints it.',
	choices: {},
	unitLine: 'tenge and records, each panel on its own scale; the publisher in brackets',
	panel: {
		auditMoney: 'State audit of 2022-2023, Supreme Audit Chamber: money',
		auditCounts: 'The same audit: number of violations',
		analysisCounts: 'Analysis reported by the Ministry of Finance on 16 January 2026: records',
		analysisMoney: 'The same analysis: cost of screenings that do not match the sex',
		told: 'Also printed'
	},
	finder: {
		audit: 'Supreme Audit Chamber',
		analysis: 'analysis reported by the Ministry of Finance',
		other: 'not said in the record'
	},
	reported: 'reported on {day}',
	contested: 'several publications print it',
	country: 'Kazakhstan',
	notPublished: 'not published',
	penalties: 'Refused payments, money withheld and fines of providers, whole country',
	takeaway:
		'For 2022 and 2023 auditors found {fictitious} of fictitious services; {procedural} of procedural violations are printed for the same audit.',
	takeawayOutlets: 'For the same audit ({what}) {first} prints {more} and {second} {less}.',
	takeawayPenalties:
		'How much the Fund refused to pay, withheld or took in fines from providers in the whole country no publication that we found prints; single regions name sums of their own.',
	headline: 'of fictitious services were found for {when} ({finder})',
	alt: '{panel}: {list}.',
	columns: {
		finding: 'What was found',
		finder: 'Who found it',
		place: 'Where',
		period: 'Period',
		status: 'Status',
		publisher: 'Publisher',
		value: 'Value'
	},
	caveats: [
		'Findings overlap and follow different definitions, so they are never added. Violations are not the same as losses.',
		'Of financial violations P4H writes that the money was paid back during the audit, Informburo writes of losses and lost profit: the words differ as well as the sums.',
		'The analysis of 2026 is dated by the day of the report; the years of the services are not stated. One outlet calls the cost an estimate.',
		'The publications on fictitious services and double payments are a repost and a digest of other outlets: not a second confirmation.',
		'The answers of 2016 promised that branches check volume and quality before payment. What that check brought in money is the missing figure of the country; Shymkent and West Kazakhstan region printed sums of their own for 2025, which say nothing of the others.'
	]
} satisfies OversightWords;
