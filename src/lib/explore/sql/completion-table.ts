/** What the editor knows of a table: its name and columns with what they mean. */

export interface CompletionTable {
	readonly name: string;
	readonly says: string;
	readonly columns: readonly { readonly name: string; readonly says: string }[];
}
