import type { TemplateWords } from '../templates.ts';

export const en = {
	title: 'Templates of the tables',
	description:
		'This page shows every table that people edit, what each column may hold, and an empty template of each.',
	lead: 'A file of yours that follows one of these tables can be checked and drawn like the record itself. Take a template, fill it, and bring it.',
	yourData: 'See our figures with your data',
	rulesTitle: 'How cells are written',
	rules: [
		'CSV in UTF-8, with commas between the cells; a cell with a comma, a quote or a line break stands in quotes, and a quote inside it is doubled. Parquet with the same names of columns is read too; its first row counts as line 2.',
		'All columns of the table stand in the header, in any order, and no others.',
		'Days: YYYY-MM-DD, such as 2024-12-31. The same day twice for what was counted on one day.',
		'Numbers: digits in base units, a point before decimals, no blanks, commas or units: 1.2 trillion tenge is 1200000000000.',
		'A cell without a value is empty. Empty is not zero; a number that is not known has no row.',
		'Keys: lower-case letters, digits, dots, hyphens and underscores; several are joined by ; without blanks. Yes and no are the words yes and no.',
		'An empty dimension means that the figure is not broken down by it; “all” means a total over it.',
		'Beside every precision but “exact” stands the rounding: the unit of the last printed digit.',
		'Evidence says how the place was read: “text” where it was; else “headline”, “rewrite” or “assumed”.',
		'Every row of figures names its publication in source_id: a key of ours, or of a sources.csv of your own, which you bring with it.',
		'A row with the key of a published one takes its place; a new figure has a new key.'
	],
	key: 'Key: {columns}.',
	template: 'Empty template {file}',
	published: 'the published rows as an example',
	columns: 'Columns',
	empty: 'May be empty',
	may: 'yes',
	mayNot: 'no',
	values: 'What it may hold'
} satisfies TemplateWords;
