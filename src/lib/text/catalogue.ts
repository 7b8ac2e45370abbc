/** Tables and columns in words, by language, for the catalogue of the data; apart from the terms because only that page needs it. */

import type { Lang } from '../contract/vocabulary.ts';
import { COLUMN_WORDS } from './catalogue/columns.ts';
import { TABLE_WORDS } from './catalogue/tables.ts';
import type { Explained } from './formulas.ts';
import { inOne } from './in-one.ts';

export interface Catalogue {
	/** By the table's name. */
	readonly tables: Readonly<Record<string, Explained>>;
	/** By the column's name, or by `table.column` where one table means something else by it. */
	readonly columns: Readonly<Record<string, string>>;
}

const WORDS = { tables: TABLE_WORDS, columns: COLUMN_WORDS };

export function catalogue(lang: Lang): Catalogue {
	return inOne(WORDS, lang);
}

/** Name and sentence of a table. Throws when the catalogue has no words for it. */
export function tableWords(table: string, lang: Lang): Explained {
	const words = catalogue(lang).tables[table];
	if (words === undefined) throw new Error(`catalogue ${lang} has no words for table ${table}`);
	return words;
}

/** What a column says, in words. Throws when the catalogue has none for it. */
export function columnWords(table: string, column: string, lang: Lang): string {
	const { columns } = catalogue(lang);
	const words = columns[`${table}.${column}`] ?? columns[column];
	if (words === undefined) throw new Error(`catalogue ${lang} has no words for column ${table}.${column}`);
	return words;
}
