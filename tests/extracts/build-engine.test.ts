import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBuildEngine, type BuildEngine } from '../../scripts/extracts/build-engine.ts';
import { table } from '../../src/lib/contract/table.ts';

const PARTS = table({
	name: 'parts',
	category: 'derived',
	describe: 'Synthetic parts',
	key: ['id'],
	columns: [
		{ name: 'id', kind: 'id', describe: 'Key' },
		{ name: 'amount', kind: 'whole', describe: 'Number' },
		{ name: 'known', kind: 'yes', optional: true, describe: 'Yes or no' }
	]
});
const DOUBLED = { ...PARTS, name: 'doubled' };

describe('openBuildEngine()', () => {
	let engine: BuildEngine;
	beforeEach(async () => {
		engine = await openBuildEngine();
		const rows = [
			{ id: 'b', amount: 2, known: true },
			{ id: 'a', amount: 1.5, known: null }
		];
		await engine.take({ table: PARTS, rows });
	});
	afterEach(() => engine.close());

	it('derives a table whose whole numbers are doubles, in the order that the SQL asks for', async () => {
		const { rows } = await engine.derive(
			DOUBLED,
			'-- a comment\nselect id, amount * 2 as amount, known from parts order by id'
		);
		expect(rows).toEqual([
			{ id: 'a', amount: 3, known: null },
			{ id: 'b', amount: 4, known: true }
		]);
		const counted = { ...PARTS, name: 'counted' };
		const { rows: counts } = await engine.derive(
			counted,
			"select 'c' as id, count(*) as amount, null as known from doubled"
		);
		expect(counts).toEqual([{ id: 'c', amount: 2, known: null }]);
	});

	it.each([
		['select id, amount from parts', 'model doubled: columns should be id, amount, known, got id, amount'],
		[
			'select id, known, amount from parts',
			'model doubled: columns should be id, amount, known, got id, known, amount'
		],
		[
			'select id, null as amount, known from parts',
			'model doubled: Constraint Error: NOT NULL constraint failed: doubled.amount'
		]
	])('refuses %s', async (sql, message) => {
		await expect(engine.derive(DOUBLED, sql)).rejects.toThrow(new Error(message));
	});

	it('refuses a row twice under one key', async () => {
		const twice = 'from parts union all from parts';
		await expect(engine.derive(DOUBLED, twice)).rejects.toThrow(
			/^model doubled: Constraint Error: .*[Dd]uplicate key/s
		);
	});
});
