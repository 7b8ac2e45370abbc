/** The meaning of a table or column beside the pointer, and told for the cursor. Fetched with the editor. */

import { EditorView, hoverTooltip } from '@codemirror/view';
import type { CompletionTable } from './completion-table.ts';
import { meaningOf, wordAt } from './meanings.ts';

export interface NamedMeaning {
	readonly name: string;
	readonly says: string;
}

export function nameHover(tablesNow: () => readonly CompletionTable[], onname: (named: NamedMeaning | null) => void) {
	const found = (text: string, at: number) => {
		const word = wordAt(text, at);
		const says = word === null ? null : meaningOf(word, tablesNow());
		return word === null || says === null ? null : { ...word, says };
	};
	return [
		hoverTooltip((view, at) => {
			const line = view.state.doc.lineAt(at);
			const named = found(line.text, at - line.from);
			if (named === null) return null;
			return {
				pos: line.from + named.from,
				end: line.from + named.to,
				above: true,
				create: () => {
					const dom = document.createElement('div');
					dom.className = 'meaning';
					dom.textContent = `${named.name}: ${named.says}`;
					return { dom };
				}
			};
		}),
		EditorView.updateListener.of(({ state, selectionSet, docChanged }) => {
			// While a name is being typed the completion tells it.
			if (docChanged) return onname(null);
			if (!selectionSet) return;
			const line = state.doc.lineAt(state.selection.main.head);
			const named = found(line.text, state.selection.main.head - line.from);
			onname(named === null ? null : { name: named.name, says: named.says });
		})
	];
}
