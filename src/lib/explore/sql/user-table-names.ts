/** A reader's own tables as the editor offers and explains them, beside the published ones. */

import { fill } from '../../text/fill.ts';
import type { ExploreAnswerWords } from '../../text/pages/explore-answer.ts';
import type { CompletionTable } from './completion-table.ts';

export interface UserTableNames {
	readonly name: string;
	readonly columns: readonly string[];
}

export function userTableNames(
	tables: readonly UserTableNames[],
	words: Pick<ExploreAnswerWords['meaning'], 'ownTable' | 'ownColumn'>
): readonly CompletionTable[] {
	return tables.map(({ name, columns }) => ({
		name,
		says: words.ownTable,
		columns: columns.map((column) => ({ name: column, says: fill(words.ownColumn, { table: name }) }))
	}));
}
