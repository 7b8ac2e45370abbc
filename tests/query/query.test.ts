import { describe, expect, it } from 'vitest';
import type { Cells } from '../../src/lib/query/cells.ts';
import { EngineError } from '../../src/lib/query/engine-error.ts';
import { QueryError } from '../../src/lib/query/errors.ts';
import { run, type Connector, type Query } from '../../src/lib/query/query.ts';

const payers: Query<{ payer: string; kzt: number }> = {
	name: 'payers',
	extracts: ['inflows'],
	sql: 'select payer, kzt from inflows order by payer',
	read: (cells) => ({ payer: cells.text('payer'), kzt: cells.number('kzt') })
};

function connector(rows: (sql: string) => Promise<readonly Cells[]>): Connector {
	return { rows, version: async () => 'v0', close: async () => {} };
}

async function failure(rows: (sql: string) => Promise<readonly Cells[]>): Promise<unknown> {
	return run(payers, connector(rows)).catch((error: unknown) => error);
}

describe('run', () => {
	it('reads every row in order', async () => {
		const rows = [
			{ payer: 'employer', kzt: 2 },
			{ payer: 'state', kzt: 1 }
		];
		expect(
			await run(
				payers,
				connector(async () => rows)
			)
		).toEqual(rows);
	});

	it('says which query failed and keeps its SQL and the cause', async () => {
		const cause = new Error('Catalog Error: Table with name inflows does not exist!');
		const error = await failure(async () => Promise.reject(cause));
		expect(error).toBeInstanceOf(QueryError);
		expect(error).toMatchObject({
			message: 'query payers: Catalog Error: Table with name inflows does not exist!',
			sql: payers.sql,
			cause
		});
	});

	it('says which column of which query has a wrong cell', async () => {
		const error = await failure(async () => [{ payer: 'state', kzt: null }]);
		expect(error).toMatchObject({ message: 'query payers: column kzt should be a finite number, got null' });
	});

	it('lets a failure of the engine itself through as it is', async () => {
		const broken = new EngineError('crashed', 'the engine crashed; start it anew, got unreachable');
		expect(await failure(async () => Promise.reject(broken))).toBe(broken);
	});
});
