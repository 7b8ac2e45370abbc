import type { ExploreWords } from '../explore.ts';

export const en = {
	title: 'Ask your own question',
	description:
		'Ask a question of your own about Kazakhstan’s compulsory health insurance, in a form or in SQL over all published tables; it runs in your browser and nothing is uploaded.',
	lead: 'Ask what no figure here asks. The question runs in your browser over the published tables; neither the question nor the answer is sent anywhere.',
	noScript: 'The questions run in the browser, which needs scripts. Without them take the tables from the data page.',
	ready: {
		title: 'Ten questions to begin with',
		lead: 'A question is put into the editor; it runs when you press Run.',
		questions: {
			publishers: 'Who published the figures of the record?',
			packages: 'How much was given and paid by package, in full years?',
			receipts: 'How much was contributed, month by month?',
			budget: 'What did the republican budget plan for care?',
			insured: 'How many people were insured and uninsured?',
			regions: 'On which regions are there figures?',
			disagreements: 'Where do publications disagree most?',
			gaps: 'How much was not published, by year?',
			share: 'What share of GDP do the amounts make?',
			promises: 'What was promised, and what became of it?'
		}
	},
	editor: 'Your question in SQL',
	keys: 'Ctrl+Enter (⌘+Enter) runs it. Several statements are separated by a semicolon; the answer of the last one is shown. Escape, then Tab leaves the editor.',
	buttons: { run: 'Run', stop: 'Stop', reset: 'Bring the tables back', copy: 'Copy the link' },
	size: 'At the first question your browser loads the engine and the tables: {size}, once.',
	careful:
		'Your connection is metered or slow, or the device has little memory. The engine and the tables are {size} and take up to 400 MB of memory.',
	anyway: 'Load and run',
	megabytes: 'MB',
	loading: {
		engine: 'The engine is loading: {loaded} of {total}',
		tables: 'The tables are loading: {loaded} of {total}'
	},
	running: 'The question runs.',
	rows: 'Rows: {rows}. Time: {ms} ms.',
	cutRows: 'There were more rows; the first {rows} are shown.',
	cutColumns: 'The answer has {all} columns; the first {shown} are shown.',
	noRows: 'The answer has no rows.',
	place: 'Line {line}, column {column}.',
	nearest: 'Did you mean “{name}”?',
	detail: 'The engine’s own words',
	reset: 'The published tables are as they were.',
	spoiled:
		'This SQL changed published tables or built-in functions. Before the next question everything is loaded as published; what SQL made is gone then.',
	lost: 'The next question starts the engine anew; tables that you made are gone.',
	copied: 'The link with the question is copied.',
	notCopied: 'The browser did not allow copying: take the address from its bar.',
	fragment: {
		opened: 'The address brought this question. Read it first; it runs only when you press Run.',
		broken: 'The address should bring a question, but it is damaged. Ask for the link again.',
		huge: 'The address brings a question that is too long, so it was not opened.'
	},
	failures: {
		offline: 'There is no network: the engine or the tables could not be loaded. Check the connection and try again.',
		missing: 'A file that is needed was not found: the site may have a newer version. Reload the page.',
		corrupt: 'A file arrived damaged and was not used. Reload the page.',
		hang: 'Loading stopped. Try again.',
		cancelled: 'Loading was stopped.',
		unsupported: 'This browser or the policy of this site does not let the engine run.',
		crashed: 'The engine crashed over this question.',
		'out-of-memory': 'The question needs more memory than it may take (400 MB). Ask for less.',
		sql: 'The engine refused the question.',
		time: 'The question was stopped after {seconds} seconds. Ask for less.',
		stopped: 'The question was stopped.'
	},
	result: 'Answer',
	empty: 'empty',
	cut: '…',
	yes: 'yes',
	no: 'no',
	sort: 'Sort by {column}',
	statistics: {
		title: 'Columns in brief',
		column: 'Column',
		type: 'Type',
		count: 'Values',
		empty: 'Empty',
		distinct: 'Distinct',
		min: 'Least',
		max: 'Greatest'
	},
	tables: { title: 'Tables and columns', lead: 'All published tables, each column in words.' },
	caveat:
		'The answer is yours, not an official figure: plans and actuals, totals and their parts, cumulative amounts and amounts of a period do not add up.'
} satisfies ExploreWords;
