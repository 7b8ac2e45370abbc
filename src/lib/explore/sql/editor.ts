/** The editor of SQL in the place of a text field: colours, completion with the meaning of each name. Fetched when a reader asks. */

import type { CompletionTable } from './completion-table.ts';
import type { NamedMeaning } from './name-hover.ts';

export interface EditorOptions {
	readonly parent: HTMLElement;
	readonly text: string;
	readonly label: string;
	readonly describedBy: string;
	readonly tables: readonly CompletionTable[];
	readonly onchange: (text: string) => void;
	readonly onrun: () => void;
	/** The known name that the cursor stands on. */
	readonly onname: (named: NamedMeaning | null) => void;
}

export interface SqlEditor {
	write(text: string): void;
	/** Puts the cursor to a place of the text, both from 1, and the focus with it. */
	point(line: number, column: number): void;
	/** Offers and explains tables of the reader's own, in place of those before. */
	name(tables: readonly CompletionTable[]): void;
	focus(): void;
	close(): void;
}

/** Everything that an editor is made of. Rejects when it does not arrive. */
export function editorParts() {
	return Promise.all([
		import('codemirror'),
		import('@codemirror/lang-sql'),
		import('./name-hover.ts'),
		import('./editor-completion.ts')
	]);
}

export async function openEditor(options: EditorOptions): Promise<SqlEditor> {
	const [{ EditorView, basicSetup }, { sql, PostgreSQL }, { nameHover }, { completions }] = await editorParts();
	let tables = options.tables;
	const tablesNow = () => tables;
	const language = sql({ dialect: PostgreSQL });
	const offered = completions(tablesNow).map((source) => language.language.data.of(source));
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
			offered,
			nameHover(tablesNow, options.onname),
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
		name: (added) => (tables = [...options.tables, ...added]),
		focus: () => view.focus(),
		close: () => view.destroy()
	};
}
