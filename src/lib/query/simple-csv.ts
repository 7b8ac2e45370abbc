/** A CSV of a reader's own that DuckDB's own reader may take: how it is written, and the SQL of it. */

import { quotedName, quotedText } from './sql-quotes.ts';

/** As `strptime` has it, of all days of a file. */
export type DayFormat = '%d.%m.%Y' | '%d/%m/%Y' | '%Y-%m-%d';

export interface SimpleCsv {
	readonly delimiter: string;
	readonly decimal: string;
	readonly days: DayFormat;
	/** Does the first row name the columns? */
	readonly header: boolean;
	readonly columns: readonly { readonly name: string; readonly type: 'double' | 'date' | 'varchar' }[];
}

/** Makes the table of the file that the engine knows by `path`; an error when DuckDB does not understand a cell. */
export function simpleCsvTable(table: string, path: string, csv: SimpleCsv): string {
	const { delimiter, decimal, days, header, columns } = csv;
	const typed = columns.map(({ name, type }) => `${quotedText(name)}: '${type}'`).join(', ');
	const options = [
		'auto_detect = false',
		`columns = {${typed}}`,
		`header = ${header}`,
		`delim = ${quotedText(delimiter)}`,
		`quote = '"'`,
		`escape = '"'`,
		`nullstr = ''`,
		`decimal_separator = ${quotedText(decimal)}`,
		`dateformat = ${quotedText(days)}`
	];
	return `create table ${quotedName(table)} as from read_csv(${quotedText(path)}, ${options.join(', ')})`;
}
