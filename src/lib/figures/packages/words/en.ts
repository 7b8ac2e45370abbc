import type { PackagesWords } from '../words.ts';

export const en = {
	title: 'What do the two packages contain?',
	description:
		'This page sets side by side what the guaranteed and the insurance package contained in the lists for 2017 and what the Fund lists in 2024, each line with its publication.',
	choices: {},
	unitLine: 'kinds of care as listed; a number in brackets leads to the publication',
	package: { gobmp: 'Guaranteed package (GOBMP)', osms: 'Insurance package (OSMS)' },
	within: { gobmp: 'the guaranteed package', osms: 'the insurance package' },
	years: { 2017: 'Listed for 2017', 2024: 'Listed in 2024' },
	also: 'also in {package}',
	elsewhere: { 2017: 'in 2024: in {package}', 2024: 'in 2017: in {package}' },
	publications: 'Publications',
	takeaway:
		'In 2024 the page of the Fund lists {gobmp} in the guaranteed package and {osms} in the insurance package; the shorter lists for 2017 had {gobmpThen} and {osmsThen}.',
	takeawayMoved: 'The list of 2024 names {list} in a different package from the list for 2017, under the same name.',
	takeawayBoth: 'Both packages of 2024 name {list}.',
	kindsOf: 'kind of care|kinds of care',
	kindsStand: 'kind of care stands|kinds of care stand',
	headline: '{kinds} in the guaranteed package in the list of 2024; the shorter list for 2017 has {then}',
	alt: '{package}, {year}: {list}.',
	kinds: 'kinds of care, counted by us',
	levels: { kind: 'kind of care', part: 'part of the kind above' },
	columns: {
		package: 'Package',
		year: 'List',
		level: 'What the line is',
		text: 'Care',
		source: 'Publication'
	},
	caveats: [
		'A longer list is not more care: the page of 2024 goes into detail, the brochure of 2016 names kinds of care in a few words.',
		'The lists for 2017 were printed before insured care began on 1 January 2020, so they are what was announced and not what was given.',
		'Kinds of care are matched only when both lists use the same words. The texts are ours and short; the exact limits stand in the publications.',
		'Who gets what from the insurance package depends on being insured; the guaranteed package does not ask for it.'
	]
} satisfies PackagesWords;
