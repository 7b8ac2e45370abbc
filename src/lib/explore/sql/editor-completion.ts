/** What the editor offers while a name is typed: tables, and columns by their bare name. Fetched with the editor. */

import { PostgreSQL, schemaCompletionSource } from '@codemirror/lang-sql';
import type { CompletionTable } from './completion-table.ts';
import { nameInSql } from './reserved-words.ts';

type Source = ReturnType<typeof schemaCompletionSource>;
type Offered = Parameters<Source>[0];

interface Option {
	readonly label: string;
	readonly type: string;
	readonly detail: string;
	readonly apply?: string;
	readonly boost?: number;
}

/** Signs of names in every script; the engine takes them without quotes too. */
const BARE = /[\p{L}\p{N}_.]*/u;

/** Both ways of completion; `tablesNow` is asked for every word that is typed. */
export function completions(tablesNow: () => readonly CompletionTable[]): readonly { readonly autocomplete: Source }[] {
	let known: readonly CompletionTable[] | null = null;
	let [bySchema, columns]: [Source, readonly Option[]] = [() => null, []];
	const refresh = (): void => {
		const tables = tablesNow();
		if (tables === known) return;
		known = tables;
		bySchema = schemaCompletionSource({ dialect: PostgreSQL, schema: schemaOf(tables) });
		columns = bareOptions(tables);
	};
	const schema: Source = (context) => {
		refresh();
		return bySchema(context);
	};
	const bare: Source = (context: Offered) => {
		refresh();
		const word = context.matchBefore(BARE);
		if (word === null || word.text.includes('.') || (word.text === '' && !context.explicit)) return null;
		const before = context.state.sliceDoc(Math.max(0, word.from - 2), word.from);
		// After the point of a table its own columns are offered.
		if (before === '."') return null;
		const inQuotes = before.endsWith('"');
		// The quotes stand already.
		const options = inQuotes ? columns.map(({ label, type, detail }) => ({ label, type, detail })) : columns;
		return { from: word.from, options: [...options], validFor: /^[\p{L}\p{N}_]*$/u };
	};
	return [{ autocomplete: schema }, { autocomplete: bare }];
}

function schemaOf(tables: readonly CompletionTable[]) {
	return Object.fromEntries(
		tables.map(({ name, says, columns }) => [
			// A point inside a name would part it.
			name.replaceAll('.', '\\.'),
			{
				self: option(name, 'type', says),
				children: columns.map((column) => option(column.name, 'property', column.says))
			}
		])
	);
}

/** Above the words of SQL: a table's own columns are offered after its name and a point too. */
function bareOptions(tables: readonly CompletionTable[]): readonly Option[] {
	const says = new Map<string, string>();
	for (const { columns } of tables)
		for (const column of columns) if (!says.has(column.name)) says.set(column.name, column.says);
	// The language of SQL knows Latin letters only: other tables are offered here.
	const others = tables.filter(({ name }) => /[^\w]/.test(name));
	return [
		...[...says].map(([name, detail]) => ({ ...option(name, 'property', detail), boost: 10 })),
		...others.map(({ name, says: detail }) => ({ ...option(name, 'type', detail), boost: 10 }))
	];
}

function option(name: string, type: string, detail: string): Option {
	const inSql = nameInSql(name);
	return inSql === name ? { label: name, type, detail } : { label: name, type, detail, apply: inSql };
}
