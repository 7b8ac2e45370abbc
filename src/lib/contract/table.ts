/** What a table of the record is: its columns, their kinds and what they refer to. */

/**
 * - `id` a key of our own: lower-case letters, digits, dots, hyphens and underscores; `code` a word of a list
 * - `text` words for people; `day` a calendar day `YYYY-MM-DD`; `url` an http(s) address
 * - `number` a plain decimal number; `whole` a whole number; `yes` the word yes or no
 * - `ids` several keys joined by `;`; `sql` the text of a query
 */
export type Kind = 'id' | 'code' | 'text' | 'day' | 'url' | 'number' | 'whole' | 'ids' | 'sql' | 'yes';

export interface Column {
	readonly name: string;
	readonly kind: Kind;
	/** What the column says, in English; published in datapackage.json. */
	readonly describe: string;
	/** May the cell be empty? Then it is null in every engine and file. */
	readonly optional?: boolean;
	/** The only words the cell may hold. */
	readonly words?: readonly string[];
	/** The table (and its key column) whose codes the cell holds; several tables when any of them may hold it. */
	readonly refers?: readonly { readonly table: string; readonly column: string }[];
	/** Codes the cell may hold although no table lists them, such as `all` for a total. */
	readonly besides?: readonly string[];
	/** Do the codes of this dimension add up to their parent, and those without one to the total? */
	readonly adds?: boolean;
	/** Unit of a number that is not in the row itself. */
	readonly unit?: string;
}

export interface Table {
	/** Name of the table in SQL and of its files: `spending`, `sources`, `preferred`. */
	readonly name: string;
	readonly category: 'facts' | 'lists' | 'stories' | 'sources' | 'derived';
	/** What a row is, in English; published in datapackage.json. */
	readonly describe: string;
	readonly columns: readonly Column[];
	/** Columns that together name a row. */
	readonly key: readonly string[];
}

type NumberKind = 'number' | 'whole';
type CellOf<C extends Column> = C['kind'] extends NumberKind
	? number
	: C['kind'] extends 'yes'
		? boolean
		: C extends { readonly words: readonly (infer Word)[] }
			? Word
			: string;

/** The TypeScript row of a table, from its columns: numbers are numbers, days are text, an optional cell may be null. */
export type Row<T extends Table> = {
	readonly [C in T['columns'][number] as C['name']]: C extends { readonly optional: true }
		? CellOf<C> | null
		: CellOf<C>;
};

/** Keeps the literal types of a table's statement, so that `Row` can read them. */
export function table<const T extends Table>(statement: T): T {
	return statement;
}

export function columnNames(statement: Table): string[] {
	return statement.columns.map((column) => column.name);
}
