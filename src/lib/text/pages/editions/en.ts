import type { EditionWords } from '../editions.ts';

export const en = {
	frozen: 'Edition frozen on {day}: nothing on this page changes any more.',
	newest: 'This page with the newest data',
	newer: 'Newer data exists: the record as of {day}.',
	title: 'Frozen editions',
	lead: 'Each edition keeps every page, embed, picture and table as it was on its day, at an address that never changes. Its archive is the whole site, which a plain local web server can show without a network.',
	none: 'No edition has been frozen yet.',
	edition: 'Edition of {day}',
	record: 'record as of {day}',
	archive: 'whole site as ZIP',
	sums: 'checksums',
	latest: 'Addresses of the newest tables that never change',
	latestLead: 'The tables below also stand at addresses that stay the same from edition to edition, for example:'
} satisfies EditionWords;
