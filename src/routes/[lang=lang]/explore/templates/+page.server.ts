/** The contract of the tables that people edit: each column with what it may hold, and a template to fill. */

import { LANGS, type Lang } from '$lib/contract/vocabulary.ts';
import { RECORD_TABLES } from '$lib/contract/record.ts';
import type { Column, Table } from '$lib/contract/table.ts';
import { columnWords, tableWords } from '$lib/text/catalogue.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { templateWords } from '$lib/text/pages/templates.ts';
import { terms } from '$lib/text/terms.ts';
import { publishedPath } from '$lib/server/editions.ts';
import { pathTo } from '$lib/server/site.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const CATEGORIES = ['facts', 'sources', 'lists', 'stories'] as const;

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const load: PageServerLoad = ({ params: { lang } }) => {
	const words = templateWords(lang);
	return {
		words,
		columnHead: pageWords(lang).data,
		yourData: pathTo(`/${lang}/explore/your-data/`),
		categories: CATEGORIES.map((category) => ({
			category,
			name: terms(lang).rooms[category],
			tables: RECORD_TABLES.filter((table) => table.category === category).map((table) => described(table, lang))
		})),
		head: { title: words.title, description: words.description }
	};
};

function described(table: Table, lang: Lang) {
	const { name: title, says } = tableWords(table.name, lang);
	return {
		name: table.name,
		title,
		says,
		key: table.key.join(', '),
		template: pathTo(`/templates/${table.name}.csv`),
		published: publishedPath(`${table.name}.csv`),
		columns: table.columns.map((column) => ({
			name: column.name,
			says: columnWords(table.name, column.name, lang),
			kind: pageWords(lang).data.kinds[column.kind],
			optional: column.optional === true,
			words: [...(column.words ?? []), ...(column.besides ?? [])],
			lists: listsOf(column, table)
		}))
	};
}

/** Tables that the codes stand in; a table refers to itself by its own anchor too. */
function listsOf({ refers = [] }: Column, table: Table) {
	return refers.map((to) => ({ table: to.table, column: to.column, own: to.table === table.name }));
}
