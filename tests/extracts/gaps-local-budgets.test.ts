import { describe, expect, it } from 'vitest';
import { derived, type Cells } from './tiny.ts';

const SOURCES = { a: { published: '2022-03-06' } };
const NAMES = { kk: 'а', ru: 'а', en: 'a', parent: null, sort: 1, note: null };
const year = (y: number) => ({ period_start: `${y}-01-01`, period_end: `${y}-12-31` });

describe('gaps: the local budgets', () => {
	const region = (code: string, cells: Cells = {}): Cells => ({
		...NAMES,
		code,
		parent: 'KZ',
		iso: code,
		valid_from: null,
		valid_to: null,
		tile_col: null,
		tile_row: null,
		...cells
	});
	const lists = {
		regions: [
			region('KZ', { parent: null }),
			region('abai', { valid_from: '2022-06-08' }),
			region('akmola'),
			region('jetisu'),
			region('karaganda_old', { valid_to: '2022-06-07' })
		],
		payers: [{ ...NAMES, code: 'local_budget_vulnerable', parent: 'local_budget' }]
	};
	const planned = (fact_id: string, region: string, cells: Cells): Cells => ({
		fact_id,
		payer: 'local_budget',
		measure: 'contributions',
		basis: 'period',
		region,
		...cells
	});

	async function local(inflows: Cells[]) {
		const rows = await derived({ sources: SOURCES, facts: { inflows }, lists });
		return rows('gaps')
			.filter((row) => row['grid'] === 'local_budget')
			.map((row) =>
				['region', 'class', 'year', 'code', 'measures', 'reason', 'near_ids']
					.map((key) => row[key])
					.filter((part) => part !== null)
					.join(' ')
			);
	}

	it('expects every region of the year, from the first to the last year that any local budget plans', async () => {
		expect(await local([planned('first', 'akmola', year(2022)), planned('last', 'jetisu', year(2024))])).toEqual([
			'abai expected 2022 abai contributions nothing',
			'jetisu expected 2022 jetisu contributions nothing',
			...['abai', 'akmola', 'jetisu'].map((code) => `${code} expected 2023 ${code} contributions nothing`),
			...['abai', 'akmola'].map((code) => `${code} expected 2024 ${code} contributions nothing`)
		]);
	});

	it('asks a region that was divided only for the years at whose end it stood', async () => {
		const gaps = await local([planned('a', 'akmola', year(2021)), planned('b', 'akmola', year(2022))]);
		expect(gaps.filter((row) => /abai|karaganda/.test(row))).toEqual([
			'karaganda_old expected 2021 karaganda_old contributions nothing',
			'abai expected 2022 abai contributions nothing'
		]);
	});

	it('takes a plan for an answer, and says when only a part of the year, one group, or all regions are printed', async () => {
		const gaps = await local([
			planned('whole', 'akmola', year(2023)),
			planned('months', 'abai', { period_start: '2023-01-01', period_end: '2023-06-30' }),
			{ ...planned('group', 'jetisu', year(2023)), payer: 'local_budget_vulnerable' },
			planned('again', 'akmola', year(2024)),
			planned('all', 'KZ', year(2024)),
			planned('done', 'jetisu', { ...year(2024), status: 'actual' })
		]);
		expect(gaps).toEqual([
			'abai expected 2023 abai contributions part_year_only months',
			'jetisu expected 2023 jetisu contributions mixed_only group',
			'abai expected 2024 abai contributions total_only all',
			'jetisu expected 2024 jetisu contributions total_only all'
		]);
	});

	it('expects nothing where no local budget is printed', async () => {
		expect(await local([planned('all', 'KZ', year(2023))])).toEqual([]);
	});
});
