import { beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { inWords } from '../../src/lib/figures/plan-and-actual/amounts.ts';
import type { PlanRow } from '../../src/lib/figures/plan-and-actual/row.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import { run } from '../../src/lib/query/query.ts';
import { planActuals, type PlanActual } from '../../src/lib/query/reports.ts';
import { amount } from '../../src/lib/text/amounts.ts';
import { answers } from './answers.ts';

let shares: PlanRow[];
let pairs: readonly PlanActual[];

beforeAll(async () => {
	const figure = FIGURES.find(({ id }) => id === 'plan-and-actual')!;
	shares = ((await answers(figure)) as PlanRow[]).filter(({ kind }) => kind === 'share');
	const connector = await openNode('static/data', planActuals.extracts);
	try {
		pairs = await run(planActuals, connector);
	} finally {
		await connector.close();
	}
});

describe('the share of a plan carried out, in the report of its year and in plan-and-actual', () => {
	it('is told in the same words where both hold the same two figures', () => {
		const both = pairs.flatMap(({ planned, happened, share, precision }) => {
			const row = shares.find(({ factIds }) => `${factIds}` === `${[happened, planned]}`);
			return row === undefined ? [] : [{ row, share, precision }];
		});
		expect(both.map(({ row }) => `${row.panel} ${row.year}`)).toContain('all 2024');
		for (const { row, share, precision } of both) {
			for (const lang of LANGS) {
				expect(share).not.toBeNull();
				expect(amount(share!, 'percent', lang, { precision, digits: 0 })).toBe(inWords(row, lang));
			}
		}
	});
});
