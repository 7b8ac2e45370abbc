/** Tables and columns in words, by language, for the catalogue of the data; apart from the terms because only that page needs it. */

import type { Lang } from '../contract/vocabulary.ts';
import { en as enColumns } from './catalogue/columns/en.ts';
import { kk as kkColumns } from './catalogue/columns/kk.ts';
import { ru as ruColumns } from './catalogue/columns/ru.ts';
import { en as enTables } from './catalogue/tables/en.ts';
import { kk as kkTables } from './catalogue/tables/kk.ts';
import { ru as ruTables } from './catalogue/tables/ru.ts';
import type { Explained } from './formulas/words.ts';

export interface Catalogue {
	/** By the table's name. */
	readonly tables: Readonly<Record<string, Explained>>;
	/** By the column's name, or by `table.column` where one table means something else by it. */
	readonly columns: Readonly<Record<string, string>>;
}

const CATALOGUES: Record<Lang, Catalogue> = {
	kk: { tables: kkTables, columns: kkColumns },
	ru: { tables: ruTables, columns: ruColumns },
	en: { tables: enTables, columns: enColumns }
};

export function catalogue(lang: Lang): Catalogue {
	return CATALOGUES[lang];
}

/** Name and sentence of a table. Throws when the catalogue has no words for it. */
export function tableWords(table: string, lang: Lang): Explained {
	const words = CATALOGUES[lang].tables[table];
	if (words === undefined) throw new Error(`catalogue ${lang} has no words for table ${table}`);
	return words;
}

/** What a column says, in words. Throws when the catalogue has none for it. */
export function columnWords(table: string, column: string, lang: Lang): string {
	const { columns } = CATALOGUES[lang];
	const words = columns[`${table}.${column}`] ?? columns[column];
	if (words === undefined) throw new Error(`catalogue ${lang} has no words for column ${table}.${column}`);
	return words;
}
