import type { LeadWords } from '../leads.ts';

export const en = {
	title: 'Leads to check',
	description:
		'This page lists places where a figure on compulsory health insurance is said to stand that we could not read, with what to check there and why it matters.',
	lead: 'A figure is said to stand in each of these places, but we could not read it there, or not with its day and year. Nothing here is a fact: no chart, search result or file of facts uses it. If you can open one of them, you can help to make a fact of it.',
	link: 'Leads: where figures that are missing are said to stand',
	linkOfTheme: 'Leads on this theme: {theme}',
	steps: {
		title: 'From a lead to a fact',
		open: 'Open the place and read it. Find the figure itself, the period that it speaks of, who says it, and the day of publication.',
		write:
			'Write it down exactly as it is printed: one row for the publication (sources.csv) and one row for the figure (the table of its theme).',
		send: 'Check both rows, on the page below or with npm run data, then propose them for the record together with the address. The lead is taken out of leads.csv in the same change.',
		then: 'If the figure does not stand there, propose to take the lead out and say why. A figure that only somebody’s notes quote, or whose day or year is not printed, stays a lead. The whole description is in data/README.md.'
	},
	templates: 'Empty rows of both',
	yourData: 'Check of the rows',
	repository: 'Repository of the project',
	contents: 'How many there are, and where',
	count:
		'Leads: {count}. Each number is a link to the leads of that theme and priority; priority 1 is to be opened first.',
	theme: 'Theme',
	all: 'All',
	priority: 'Priority',
	priorities: ['First priority', 'Second priority', 'Third priority'],
	others: 'More on this theme',
	parts: {
		said: 'Said, not checked',
		where: 'Where',
		check: 'What to check',
		why: 'Why it matters',
		key: 'Key in leads.csv'
	},
	front: 'the site; the page itself is still to be found',
	nowhere: 'no address is known'
} satisfies LeadWords;
