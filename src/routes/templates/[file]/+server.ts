/** The template of every table that people edit: a CSV file with its header and no row. */

import { error } from '@sveltejs/kit';
import { RECORD_TABLES } from '$lib/contract/record.ts';
import { columnNames } from '$lib/contract/table.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

const END = '.csv';

export const prerender = true;

export const entries: EntryGenerator = listed(() => RECORD_TABLES.map(({ name }) => ({ file: name + END })));

export const GET: RequestHandler = ({ params: { file } }) => {
	const table = RECORD_TABLES.find(({ name }) => name + END === file);
	if (table === undefined) error(404);
	// The mark tells a spreadsheet that it is UTF-8.
	return new Response(`\uFEFF${columnNames(table).join(',')}\r\n`, { headers: { 'content-type': 'text/csv' } });
};
