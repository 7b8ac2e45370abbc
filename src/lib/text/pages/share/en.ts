import type { ShareWords } from '../share.ts';

export const en = {
	citation: {
		work: '{site} ({year}). “{title}”.',
		record: 'Record as of {day} ({version}).',
		frozen: 'Edition frozen on {day}:',
		accessed: 'accessed {day}',
		based: 'Based on: {publications}.',
		credit: '{site}, record as of {day}; figures: {publishers}',
		creditAlone: '{site}, record as of {day}',
		creditMore: 'and {count} more',
		undated: 'undated',
		basedOn: 'Based on'
	},
	panel: {
		title: 'Take it away',
		lead: 'Everything below is of exactly what the page shows now.',
		link: 'Link',
		linkLead: 'The address holds every choice made above.',
		latest: 'Newest data',
		frozenLink: 'Frozen on {day}, never changes',
		noFrozen: 'No edition has been frozen yet; the link shows the newest data.',
		frozenOlder: 'The record has changed since that edition was frozen.',
		copy: 'Copy',
		copied: 'Copied',
		copyFailed: 'The browser did not let it be copied; select the text and copy it by hand.',
		system: 'Share …',
		embed: 'Embed',
		embedLead: 'The frame shows exactly what this page shows; its foot with sources and licence always stays.',
		image: 'Image',
		data: 'Data',
		cite: 'Cite',
		citeLead: 'Names the figure, its address, the day of access and the publications that printed the numbers.',
		credit: 'Credit line for a caption',
		plain: 'Plain text',
		reproduce: 'Reproduce',
		reproduceLead: 'The same SQL on the same published tables, in a tool of your own.',
		sql: 'SQL of the figure',
		tools: { duckdb: 'DuckDB command line', python: 'Python', r: 'R' },
		explore: 'Open in explore',
		loading: 'Loading …',
		failed: 'This could not be loaded; look at your connection and try again.'
	}
} satisfies ShareWords;
