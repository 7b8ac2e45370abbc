import { describe, expect, it } from 'vitest';
import { RECORD_TABLES } from '../../../src/lib/contract/record.ts';
import { columnNames } from '../../../src/lib/contract/table.ts';
import { tableOfFile } from '../../../src/lib/explore/dataset/recognise.ts';
import { tableNamed } from './published.ts';

const header = (table: string) => columnNames(tableNamed(table));

describe('tableOfFile()', () => {
	it.each(RECORD_TABLES.map(({ name }) => name))('knows %s by the name of its template', (name) => {
		expect(tableOfFile(header(name), `${name}.csv`)?.name).toBe(name);
	});

	it.each([
		['columns that only one table has', header('inflows'), 'Мой отчёт.csv', 'inflows'],
		['columns in another order', header('budget').toReversed(), 'x.parquet', 'budget'],
		['columns of which one is missing', header('inflows').slice(0, -1), 'x.csv', 'inflows'],
		['the columns, whatever the name says', header('inflows'), 'spending.csv', 'inflows'],
		['the name, where two tables have the same columns', header('services'), 'services (1).csv', 'services'],
		['the name, where few columns are right', header('macro').slice(0, 8), 'my_macro-2025.csv', 'macro']
	])('knows a table by %s', (_, names, file, table) => {
		expect(tableOfFile(names, file)?.name).toBe(table);
	});

	it.each([
		['two tables have the same columns and the name says neither', header('services'), 'x.csv'],
		['the columns are of no table', ['a', 'b'], 'x.csv'],
		['there are none', [], 'inflows.csv']
	])('does not guess where %s', (_, names, file) => {
		expect(tableOfFile(names, file)).toBeNull();
	});
});
