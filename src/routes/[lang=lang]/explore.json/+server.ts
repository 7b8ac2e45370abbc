/** Every table and column with its meaning in one language, for the completion of explore's editor. */

import { json } from '@sveltejs/kit';
import { RECORD_TABLES } from '$lib/contract/record.ts';
import type { Table } from '$lib/contract/table.ts';
import { DERIVED_TABLES } from '$lib/contract/tables/derived.ts';
import { LANGS } from '$lib/contract/vocabulary.ts';
import { columnWords, tableWords } from '$lib/text/catalogue.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const GET: RequestHandler = ({ params: { lang } }) => {
	const statements: readonly Table[] = [...RECORD_TABLES, ...DERIVED_TABLES];
	return json(
		statements.map(({ name, columns }) => ({
			name,
			says: tableWords(name, lang).name,
			columns: columns.map((column) => ({ name: column.name, says: columnWords(name, column.name, lang) }))
		}))
	);
};
