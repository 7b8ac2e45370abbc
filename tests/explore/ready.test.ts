import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { READY, readySql } from '../../src/lib/explore/sql/ready.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import type { Connector } from '../../src/lib/query/query.ts';

const { tables } = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as { tables: { name: string }[] };
let node: Connector;
beforeAll(async () => {
	node = await openNode(
		'static/data',
		tables.map(({ name }) => name)
	);
});
afterAll(() => node.close());

describe.each(READY)('the ready question %s', (question) => {
	it.each(LANGS)('has an answer in %s, with no column without a name and no number without a key', async (lang) => {
		const sql = readySql(question, lang);
		const [row] = await node.rows(`select count(*)::double as n from (${sql})`);
		expect(row?.['n']).toBeGreaterThan(3);
		const columns = (await node.rows(`select column_name from (describe ${sql})`)).map((cells) => cells['column_name']);
		expect(columns.filter((name) => /[()*]/.test(String(name)))).toEqual([]);
		if (columns.includes('value'))
			expect(columns.some((name) => /fact_id|publication|input_ids/.test(String(name)))).toBe(true);
	});
});

/** Questions that set single facts beside each other: which columns of the facts tell one of them from another. No table names a basis: it is shown as its code. */
const COMPARED = {
	disagreements: { facts: 'fact_id_a', parts: true, region: true },
	share: { facts: "split_part(input_ids, ';', 1)", parts: true, region: false },
	packages: { facts: 'answer.fact_id', parts: false, region: false },
	budget: { facts: 'answer.fact_id', parts: false, region: false }
} as const;

describe.each(Object.entries(COMPARED))('the ready question %s', (question, { facts, parts, region }) => {
	it.each(LANGS)('says of every figure what part of what it is, in words (%s)', async (lang) => {
		const sql = readySql(question as keyof typeof COMPARED, lang);
		const answer = `select answer.*, facts.dim1 as own_1, facts.dim2 as own_2, facts.dim2_name as kind_2, facts.region as own_region
			from (${sql}) as answer join facts on facts.fact_id = ${facts}`;
		const lost = parts
			? `(own_1 <> '' and coalesce(part, own_1) = own_1) or (own_2 <> '' and kind_2 <> 'basis' and coalesce(further_part, own_2) = own_2)`
			: `own_2 <> ''`;
		const place = region ? `coalesce(answered.region, '') = ''` : `own_region <> 'KZ'`;
		const rows = await node.rows(
			`select own_region, own_1, own_2 from (${answer}) as answered where ${lost} or ${place}`
		);
		expect(rows).toEqual([]);
	});
});

describe('the ready question disagreements', () => {
	it('names both publishers and rounds its gap', async () => {
		const rows = await node.rows(readySql('disagreements', 'en'));
		expect(rows.filter(({ publisher_a, publisher_b }) => !publisher_a || !publisher_b)).toEqual([]);
		expect(rows.filter(({ gap_percent }) => !/^\d+(\.\d)?$/.test(String(gap_percent)))).toEqual([]);
	});
});
