import type { SearchWords } from '../search.ts';

export const en = {
	title: 'Search',
	description: 'Here you can search the figures, terms, regions, years and sources.',
	lead: 'Write a question, a term, a region or a publisher. A slip of the keyboard is forgiven, and so are Kazakh letters typed as Russian ones.',
	label: 'What are you looking for?',
	button: 'Search',
	keys: 'The down arrow leads to the results, Enter opens one, Escape clears.',
	noScript: 'Search needs scripts. Everything that can be found is listed below: use the search of your browser.',
	loading: 'The index is loading.',
	failed: 'The index did not load. Check the connection. The list below has everything.',
	found: 'Found: {count}.',
	foundFirst: 'Found: {count}; the first {shown} are shown.',
	nothing: 'Nothing was found for “{asked}”.',
	near: 'This comes near:',
	topics: 'The topics of the site:',
	localBudget: '{region}: plan of the budget',
	results: 'Results',
	all: 'Everything that can be found',
	kinds: {
		topic: ['topic', 'Topics'],
		figure: ['figure', 'Figures'],
		page: ['page', 'Pages'],
		year: ['year', 'Years'],
		term: ['term', 'Terms'],
		region: ['region', 'Regions'],
		country: ['country', 'Other countries'],
		question: ['question', 'Questions'],
		source: ['source', 'Sources']
	}
} satisfies SearchWords;
