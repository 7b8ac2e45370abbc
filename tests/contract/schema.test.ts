import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { createTable } from '../../src/lib/contract/ddl.ts';
import { fieldOf, schemaOf } from '../../src/lib/contract/frictionless.ts';
import { fileOf, RECORD_TABLES } from '../../src/lib/contract/record.ts';
import { columnNames, table } from '../../src/lib/contract/table.ts';

const SMALL = table({
	name: 'small',
	category: 'lists',
	describe: 'A small table',
	key: ['code'],
	columns: [
		{ name: 'code', kind: 'code', describe: 'Key' },
		{ name: 'order', kind: 'number', optional: true, describe: 'Place' },
		{ name: 'parent', kind: 'code', optional: true, describe: 'Whole', refers: [{ table: 'small', column: 'code' }] },
		{ name: 'mixed', kind: 'yes', optional: true, describe: 'Overlaps' }
	]
});

describe('createTable(table)', () => {
	it('says types and what may not be empty', () => {
		expect(createTable(SMALL)).toBe(
			'CREATE TABLE "small" (\n\t"code" VARCHAR NOT NULL,\n\t"order" DOUBLE,\n\t"parent" VARCHAR,\n\t"mixed" BOOLEAN\n)'
		);
	});

	it('is understood by DuckDB for every table of the record', async () => {
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		for (const table of RECORD_TABLES) await connection.run(createTable(table));
		const made = await connection.runAndReadAll('SELECT count(*)::DOUBLE FROM duckdb_tables()');
		expect(made.getRowsJS()).toEqual([[RECORD_TABLES.length]]);
	}, 30_000);
});

describe('schemaOf(table)', () => {
	it('says keys, also to the own table', () => {
		const { primaryKey, foreignKeys, missingValues } = schemaOf(SMALL);
		expect({ primaryKey, foreignKeys, missingValues }).toEqual({
			primaryKey: ['code'],
			foreignKeys: [{ fields: ['parent'], reference: { resource: '', fields: ['code'] } }],
			missingValues: ['']
		});
	});

	it('says which words a cell may hold', () => {
		expect(fieldOf({ name: 'unit', kind: 'code', describe: 'Unit', words: ['KZT'] })).toEqual({
			name: 'unit',
			type: 'string',
			description: 'Unit',
			constraints: { required: true, enum: ['KZT'] }
		});
	});
});

describe('RECORD_TABLES', () => {
	it.each(RECORD_TABLES.map((table) => [table.name, table] as const))('%s is keyed by its own columns', (_, item) => {
		expect(item.key.filter((column) => !columnNames(item).includes(column))).toEqual([]);
	});

	it('refers only to columns that exist', () => {
		const known = new Set(
			RECORD_TABLES.flatMap((table) => columnNames(table).map((column) => `${table.name}.${column}`))
		);
		const lost = RECORD_TABLES.flatMap((table) =>
			table.columns.flatMap((column) =>
				'refers' in column ? column.refers.map((to) => `${to.table}.${to.column}`).filter((to) => !known.has(to)) : []
			)
		);
		expect(lost).toEqual([]);
	});

	it('keeps every table in a file of its own', () => {
		expect(new Set(RECORD_TABLES.map(fileOf)).size).toBe(RECORD_TABLES.length);
	});
});
