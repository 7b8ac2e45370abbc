/** The rows of a CSV text in the browser, by the very reader that `npm run data` has. Knows not what any column means. */

import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { CsvRows } from '../../contract/check/sheet.ts';

export const csvRows: CsvRows = (text, onrow) => {
	try {
		parse(text, {
			relax_column_count: true,
			on_record: (cells: string[], { lines }) => {
				onrow(cells, lines);
				return null;
			}
		});
		return true;
	} catch (error) {
		if (error instanceof CsvError) return false;
		throw error;
	}
};
