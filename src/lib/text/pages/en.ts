/** What the pages say around the figures, in English. */

import type { PageWords } from './kk.ts';

export const en = {
	name: 'Ashyq Qor',
	shell: {
		skip: 'Skip to content',
		parts: 'Parts of the site',
		home: 'Home',
		menu: 'Menu',
		close: 'Close',
		crumbs: 'You are here',
		more: 'More of the site',
		questions: 'Questions',
		changes: 'Changes',
		feed: '{name}: changes of the data',
		reports: 'By year',
		explore: 'Explore',
		sources: 'Sources',
		data: 'Data',
		method: 'Method',
		glossary: 'Terms',
		search: 'Search',
		find: 'Find',
		languages: 'Language',
		newest: 'Newest publication in the record: {day}',
		licence:
			'Code is under the MIT licence, the compiled data under CC BY 4.0; the figures themselves remain their publishers’.',
		thirdParty: 'Licences of software and typeface of others'
	},
	home: {
		title: 'Compulsory health insurance in figures',
		description:
			'Here are the published figures on Kazakhstan’s compulsory social health insurance, each with the publication that printed it.',
		lead: 'This is a checked record of the figures published on Kazakhstan’s compulsory social health insurance. Every figure is one step from the publication that printed it; a derived figure shows its formula, and one that was not published is drawn as an empty place.',
		extent: 'The record holds {facts} from {sources}.',
		facts: 'figure|figures',
		sources: 'publication|publications',
		open: 'Table and sources',
		topics: 'Topics'
	},
	figure: {
		choices: 'How to show it',
		refusedChoice: 'The address asks for “{value}”, which is not an option here. Shown instead: {shown}.',
		keys: 'Arrow keys move from mark to mark; Enter opens the source of a figure.',
		textures: 'How the status of a figure is drawn',
		caveats: 'What to keep in mind',
		refusals: 'What is not here, and why',
		table: 'Table of this chart',
		paper: 'Publications: {count} ({publishers}). The table and the source of every number: {address}',
		paperMore: 'Print the table and all sources too',
		tableOf: '{title} {unit}',
		sourceColumn: 'Source',
		sourceOf: 'Source {place}',
		formulaMark: 'formula',
		from: 'Where the figures come from',
		fromLead:
			'Who published each figure of the chart and the table, when and how. The numbers are those of the last column of the table.',
		formulas: 'Derived figures',
		formulasLead: 'Formulas of the derived figures of this chart:',
		back: 'Other charts'
	},
	receipt: {
		printed: 'Printed',
		evidence: 'How it was read',
		locator: 'Place in the publication',
		note: 'Note',
		others: 'Other publications print otherwise',
		gap: 'gap of {gap}, {percent}',
		editions: 'In other editions of the same series',
		edition: 'edition of {day}',
		preferred: 'Chosen among several figures',
		undated: 'day unknown',
		noAddress: 'a document without an address, cited by title',
		unofficial: 'unofficial copy of the text of the law',
		allFacts: 'all figures of this publication'
	},
	recompute: {
		megabytes: 'MB',
		title: 'Check it yourself',
		lead: 'Your browser can run the SQL of this chart on the published data by itself. For that it loads the DuckDB engine from this site once; nothing is sent anywhere.',
		start: 'Recompute in my browser (about {size})',
		sql: 'SQL query',
		loading: 'Loading the engine: {loaded} of {total}',
		running: 'Checking the data and running the query',
		cancel: 'Cancel',
		equal:
			'Equal: all {rows} rows are the same as the published ones. Query time: {ms} ms. Engine: DuckDB {version}. The chart has been redrawn from this answer.',
		differs:
			'Not equal: of {rows} rows, {differences} differ from the published ones. Query time: {ms} ms. Engine: DuckDB {version}.',
		unchanged: 'The page is as it was.',
		failures: {
			offline: 'There is no network: the engine or the data could not be loaded. Check the connection and try again.',
			missing: 'A file that is needed was not found: the site may have a newer version. Reload the page.',
			corrupt: 'A file does not match its published checksum (sha256), so it was not used.',
			hang: 'The engine did not answer in time.',
			cancelled: 'Cancelled.',
			unsupported: 'This browser can not run the engine.',
			crashed: 'The engine crashed. Try again.',
			'out-of-memory': 'The browser ran out of memory.'
		}
	},
	sources: {
		title: 'Sources',
		description:
			'This page tells of every publication in the record who published it, when, and how many figures were taken from it.',
		lead: 'Every figure of the record was printed in one of these publications. Their titles are our own short labels.',
		facts: 'figures: {count}',
		factsTitle: 'Figures of this publication',
		noFacts: 'The publication is used in the lists of events and promises; no figure was taken from it.',
		about: 'This page shows the figures taken from one publication of {publisher} ({title}).',
		publisher: 'Publisher',
		kind: 'Kind',
		published: 'Published',
		language: 'Language',
		address: 'Address',
		series: 'Edition of a series',
		what: 'What',
		period: 'Period',
		value: 'Value',
		status: 'Status',
		shownIn: 'In the chart',
		all: 'All sources'
	},
	data: {
		title: 'Data',
		description:
			'This page tells of every table of the record what its columns mean and offers its files with their size and checksum.',
		lead: 'All figures on the site come from these tables. Each is given in five formats, the Excel file in your language; the SHA-256 checksum lets you see that a file is unchanged.',
		all: 'Everything in one archive',
		package: 'Description of the tables (Frictionless Data Package)',
		manifest: 'List of files (manifest.json)',
		excel: 'CSV for Excel in Russian and Kazakh: semicolons, decimal commas',
		excelFailed: 'The table could not be loaded; look at your connection and try again.',
		rows: 'rows: {count}',
		columns: 'Columns',
		column: 'Column',
		meaning: 'Meaning',
		kind: 'Kind',
		files: 'Files',
		format: 'Format',
		bytes: 'Size, bytes',
		hash: 'SHA-256',
		sql: 'SQL that derives the table',
		sqlFile: 'SQL file',
		contents: 'Tables',
		kinds: {
			id: 'key',
			code: 'code',
			text: 'text',
			day: 'day',
			url: 'address',
			number: 'number',
			whole: 'whole number',
			share: 'share, 0-100',
			ids: 'list of keys',
			sql: 'text of a query',
			yes: 'yes or no'
		}
	},
	method: {
		title: 'Method',
		description: 'This page tells how figures are gathered, chosen, compared, derived and corrected.',
		lead: 'Every rule of the site is written here. The rules themselves are published as SQL on the data page.',
		contents: 'Contents',
		formulas: 'Formulas',
		sql: 'SQL of this rule and its table',
		repository: 'Repository of the project'
	},
	lost: {
		title: 'There is no such page',
		text: 'The address is mistyped, or the page has moved.',
		home: 'Go to the home page'
	},
	start: {
		choose: 'Choose a language',
		lead: 'Published figures on compulsory social health insurance'
	}
} satisfies PageWords;
