import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { READY, readySql } from '../../src/lib/explore/ready.ts';
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
