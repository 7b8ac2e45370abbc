/** The editor of SQL in the place of a text field: colours, completion with the meaning of each name. Fetched when a reader asks. */

import type { NamedMeaning } from './name-hover.ts';

export interface CompletionTable {
	readonly name: string;
	readonly says: string;
	readonly columns: readonly { readonly name: string; readonly says: string }[];
}

export interface EditorOptions {
	readonly parent: HTMLElement;
	readonly text: string;
	readonly label: string;
	readonly describedBy: string;
	readonly tables: readonly CompletionTable[];
	readonly onchange: (text: string) => void;
	readonly onrun: () => void;
	/** The published name that the cursor stands on. */
	readonly onname: (named: NamedMeaning | null) => void;
}

export interface SqlEditor {
	write(text: string): void;
	/** Puts the cursor to a place of the text, both from 1, and the focus with it. */
	point(line: number, column: number): void;
	focus(): void;
	close(): void;
}

export async function openEditor(options: EditorOptions): Promise<SqlEditor> {
	const [{ EditorView, basicSetup }, { sql, PostgreSQL }, { nameHover }] = await Promise.all([
		import('codemirror'),
		import('@codemirror/lang-sql'),
		import('./name-hover.ts')
	]);
	const schema = Object.fromEntries(
		options.tables.map(({ name, says, columns }) => [
			name,
			{
				self: { label: name, type: 'type', detail: says },
				children: columns.map((column) => ({ label: column.name, type: 'property', detail: column.says }))
			}
		])
	);
	const language = sql({ dialect: PostgreSQL, schema });
	const columns = columnCompletions(options.tables);
	const bare = language.language.data.of({
		autocomplete: (context: {
			readonly explicit: boolean;
			matchBefore(pattern: RegExp): { readonly from: number; readonly text: string } | null;
		}) => {
			const word = context.matchBefore(/[\w.]*/);
			if (word === null || word.text.includes('.') || (word.text === '' && !context.explicit)) return null;
			return { from: word.from, options: columns, validFor: /^\w*$/ };
		}
	});
	const run = EditorView.domEventHandlers({
		keydown: (event) => {
			if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
			options.onrun();
			return true;
		}
	});
	const view = new EditorView({
		parent: options.parent,
		doc: options.text,
		extensions: [
			run,
			basicSetup,
			language,
			bare,
			nameHover(options.tables, options.onname),
			EditorView.lineWrapping,
			EditorView.contentAttributes.of({ 'aria-label': options.label, 'aria-describedby': options.describedBy }),
			EditorView.updateListener.of((update) => {
				if (update.docChanged) options.onchange(update.state.doc.toString());
			})
		]
	});
	return {
		write: (text) => {
			if (text === view.state.doc.toString()) return;
			view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
		},
		point: (line, column) => {
			const { from, to } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
			view.dispatch({ selection: { anchor: Math.min(from + column - 1, to) }, scrollIntoView: true });
			view.focus();
		},
		focus: () => view.focus(),
		close: () => view.destroy()
	};
}

/** Columns by their bare name, above the words of SQL: a table's own are offered after its name and a point. */
function columnCompletions(tables: readonly CompletionTable[]) {
	const says = new Map<string, string>();
	for (const { columns } of tables)
		for (const column of columns) if (!says.has(column.name)) says.set(column.name, column.says);
	return [...says].map(([label, detail]) => ({ label, type: 'property', detail, boost: 10 }));
}
