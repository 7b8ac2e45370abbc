/** Every format of every table holds the same rows, whoever reads it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC, Type } from 'apache-arrow';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { sqlTypeOf } from '../../../src/lib/contract/ddl.ts';
import { columnNames } from '../../../src/lib/contract/table.ts';
import { openNode } from '../../../src/lib/query/node.server.ts';
import { difference, fromArrow, fromCsv, fromJson, fromParquet } from '../readers.ts';
import { ALL_TABLES, type Published } from './published.ts';

export function describeFormats(published: () => Published): void {
	describe('formats, read back by other readers', () => {
		const bytesOf = (name: string) => new Uint8Array(readFileSync(join(published().folder, name)));

		it.each(ALL_TABLES.map((statement) => [statement.name, statement] as const))('%s', async (name, statement) => {
			const rows = fromJson(bytesOf(`${name}.json`));
			expect(rows).toHaveLength(published().manifest.tables.find((entry) => entry.name === name)!.rows);
			const names = columnNames(statement).join();
			expect(rows.filter((row) => Object.keys(row).join() !== names)).toEqual([]);
			expect(difference(fromArrow(bytesOf(`${name}.arrow`)), rows)).toBeNull();
			expect(difference(await fromParquet(bytesOf(`${name}.parquet`)), rows)).toBeNull();
			expect(difference(fromCsv(statement, bytesOf(`${name}.csv`)), rows)).toBeNull();
		});

		it('DuckDB reads every Parquet file as the contract says', async () => {
			const names = ALL_TABLES.map(({ name }) => name);
			const engine = await openNode(published().folder, names);
			for (const statement of ALL_TABLES) {
				const rows = await engine.rows(`from "${statement.name}"`);
				expect(difference(rows, fromJson(bytesOf(`${statement.name}.json`)))).toBeNull();
				const columns = await engine.rows(
					`select column_name as name, data_type as type from duckdb_columns() where table_name = '${statement.name}'`
				);
				expect(columns).toEqual(statement.columns.map((column) => ({ name: column.name, type: sqlTypeOf(column) })));
			}
			await engine.close();
		});

		it('Arrow has one batch, doubles, text of which each stands once, and dates for days', () => {
			for (const { name, columns } of ALL_TABLES) {
				const read = tableFromIPC(bytesOf(`${name}.arrow`));
				expect(read.batches.length, name).toBe(1);
				read.schema.fields.forEach((field, at) => {
					const types = columns[at]!.kind === 'day' ? [Type.Date] : [Type.Dictionary, Type.Utf8, Type.Float, Type.Bool];
					expect(types, `${name}.${field.name}`).toContain(field.typeId);
				});
			}
		});

		it('Parquet has dates for days, as the data package says', () => {
			for (const { name, columns } of ALL_TABLES) {
				const { schema } = parquetMetadata(bytesOf(`${name}.parquet`).buffer as ArrayBuffer);
				const dates = schema.filter((element) => element.converted_type === 'DATE').map((element) => element.name);
				expect(dates, name).toEqual(columns.filter(({ kind }) => kind === 'day').map((column) => column.name));
			}
		});

		it('Parquet needs no more than Snappy to be read', () => {
			for (const { name } of ALL_TABLES) {
				const { row_groups } = parquetMetadata(bytesOf(`${name}.parquet`).buffer as ArrayBuffer);
				const codecs = row_groups.flatMap(({ columns }) => columns.map((column) => column.meta_data?.codec));
				for (const codec of codecs) expect(['SNAPPY', 'UNCOMPRESSED']).toContain(codec);
			}
		});
	});
}
