/** Every derived row rests on facts that exist; some are worked out by hand. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMULAS, isFormulaId } from '../../../src/lib/contract/formulas.ts';
import { DERIVED_TABLES } from '../../../src/lib/contract/tables/derived.ts';
import type { Table } from '../../../src/lib/contract/table.ts';
import type { Published } from './published.ts';

type Rows = Record<string, string | number | null>[];

export function describeDerivation(published: () => Published): void {
	describe('derived rows', () => {
		const tables = new Map<string, Rows>();
		const rowsOf = (name: string): Rows => tables.get(name)!;

		beforeAll(() => {
			for (const { name } of published().manifest.tables) {
				tables.set(name, JSON.parse(readFileSync(join(published().folder, `${name}.json`), 'utf8')) as Rows);
			}
		});

		it.each(DERIVED_TABLES.map((table): [string, Table] => [table.name, table]))(
			'%s carries facts that exist, each once',
			(name, table) => {
				const known = new Set(rowsOf('facts').map((row) => row['fact_id']));
				const columns = table.columns.filter(({ kind }) => kind === 'ids').map((column) => column.name);
				const cells = rowsOf(name).flatMap((row) =>
					columns.map((column) => row[column]).filter((cell) => cell !== null)
				);
				const lists = cells.map((cell) => String(cell).split(';'));
				expect(lists.flat().filter((id) => !known.has(id))).toEqual([]);
				expect(lists.filter((ids) => new Set(ids).size !== ids.length)).toEqual([]);
			}
		);

		it('has a value or names what is missing, never both and never neither', () => {
			for (const name of ['real_terms', 'per_resident', 'share_of_gdp', 'us_dollars']) {
				expect(rowsOf(name).length).toBeGreaterThan(100);
				for (const row of rowsOf(name)) {
					expect(row['value'] === null).toBe(row['refused'] !== null);
					expect(String(row['input_ids']).split(';')[0]).toBe(row['fact_id']);
					expect(isFormulaId(String(row['formula']))).toBe(true);
					const letters = Object.values(FORMULAS[row['formula'] as 'per_resident'].letters) as string[];
					if (row['refused'] !== null) expect(letters).toContain(String(row['refused']).split(' ')[0]);
				}
			}
		});

		it('is not lost: one preferred fact per question, and every fact is preferred or among the others', () => {
			const chosen = rowsOf('preferred').flatMap((row) => [row['fact_id'], ...String(row['others'] ?? '').split(';')]);
			expect(chosen.filter((id) => id !== '').sort()).toEqual(
				rowsOf('facts')
					.map((row) => row['fact_id'])
					.sort()
			);
			expect(rowsOf('preferred')).toHaveLength(new Set(rowsOf('facts').map((row) => row['question'])).size);
			for (const row of rowsOf('preferred')) expect(row['reason'] === 'only_one').toBe(row['others'] === null);
		});

		it('leaves no fact out of facts and changes no value', () => {
			const printed = new Map(
				published()
					.manifest.tables.filter(({ room }) => room === 'facts')
					.flatMap(({ name }) =>
						rowsOf(name).map((row): [string, Rows[number]] => [String(row['fact_id']), { ...row, theme: name }])
					)
			);
			expect(rowsOf('facts')).toHaveLength(printed.size);
			for (const fact of rowsOf('facts')) {
				const { fact_id, theme, measure, period_start, period_end, region, value, unit, precision, status, source_id } =
					fact;
				const row = printed.get(String(fact_id));
				const columns = {
					fact_id,
					theme,
					measure,
					period_start,
					period_end,
					region,
					value,
					unit,
					precision,
					status,
					source_id
				};
				expect(row).toMatchObject(columns);
				expect(fact['dim1']).toBe(row![String(fact['dim1_name'])]);
				if (fact['dim2_name'] !== null) expect(fact['dim2']).toBe(row![String(fact['dim2_name'])]);
			}
		});

		it('mixes the indices of no two publications in one chain', () => {
			const sourceOf = new Map(rowsOf('facts').map((row) => [row['fact_id'], row['source_id']]));
			for (const formula of ['constant_prices_december', 'constant_prices_average']) {
				const links = rowsOf('real_terms')
					.filter((row) => row['formula'] === formula)
					.flatMap((row) => String(row['input_ids']).split(';').slice(1));
				expect(new Set(links.map((id) => sourceOf.get(id))).size, formula).toBe(1);
			}
		});

		describe('golden numbers, worked out by hand from the printed figures', () => {
			const value = (name: string, question: string, formula: string) => {
				const preferred = rowsOf('preferred').find((row) => row['question'] === `spending|funding|${question}|KZT`);
				const ofFact = rowsOf(name).filter((row) => row['fact_id'] === preferred?.['fact_id']);
				return ofFact.find((row) => row['formula'] === formula)?.['value'];
			};

			const OF_2019 = '2019-01-01|2019-12-31|KZ|gobmp||happened';

			it('1 trillion of 2019 in prices of December 2025: the indices of December 2020 to 2025', () => {
				const factor = 1.075 * 1.084 * 1.203 * 1.098 * 1.086 * 1.123;
				expect(factor).toBeCloseTo(1.87722, 5);
				expect(value('real_terms', OF_2019, 'constant_prices_december')).toBeCloseTo(1e12 * factor, 0);
			});

			it('1 trillion of 2019 in prices of 2023: the growth of 2020 to 2023 on average', () => {
				const factor = 1.0671815454861464 * 1.0804147134028396 * 1.150278644440851 * 1.147249900200331;
				expect(factor).toBeCloseTo(1.52156, 5);
				expect(value('real_terms', OF_2019, 'constant_prices_average')).toBeCloseTo(1e12 * factor, 0);
			});

			it('2.8 trillion planned for 2024: by 20,158,620.5 residents, 136,693.3183 bn of product, 468.9625 tenge a dollar', () => {
				const of2024 = (name: string) => value(name, '2024-01-01|2024-12-31|KZ|all||expected', name);
				expect(of2024('per_resident')).toBeCloseTo(138_898.3934, 3);
				expect(of2024('share_of_gdp')).toBeCloseTo(2.048381, 5);
				expect(of2024('us_dollars')).toBeCloseTo(5_970_626_649.25, 1);
			});

			it('receipts of May 2018: 71.9 bn by its end less 63.3 bn by the end of April, 0.1 bn either way', () => {
				const may = rowsOf('monthly_receipts').find(
					(row) => row['region'] === 'KZ' && row['payer'] === 'all' && row['month_start'] === '2018-05-01'
				);
				expect(may).toMatchObject({ value: 8.6e9, low: 8.5e9, high: 8.7e9, formula: 'monthly_receipts' });
			});

			it('the plan for the receipts of 2025 in the successive laws', () => {
				const editions = rowsOf('revisions').filter(
					(row) => row['question'] === 'inflows|forecast_receipts|2025-01-01|2025-12-31|KZ|all|period|expected|KZT'
				);
				expect(editions.map((row) => [row['ordinal'], Math.round(Number(row['value']) / 1e9)])).toEqual([
					[1, 1263],
					[2, expect.any(Number)],
					[3, 1632],
					[4, expect.any(Number)],
					[5, 1832]
				]);
				expect(editions.at(-1)!['source_id']).toBe('law-budget-2025-2027');
			});
		});
	});
}
