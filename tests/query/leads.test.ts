import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../scripts/record/read.ts';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import { leads } from '../../src/lib/query/leads.ts';
import { run } from '../../src/lib/query/query.ts';
import { DAY } from '../record/day.ts';

const read = readRecord('data', DAY);
const rows = (read.ok ? read.tables.get('leads') : undefined) ?? [];

describe('the leads', () => {
	it('are read whole from the published table, the first priority first', async () => {
		const connector = await openNode('static/data', ['leads']);
		const all = await run(leads, connector);
		await connector.close();
		expect(all.map(({ id }) => id).sort()).toEqual(rows.map((row) => row['lead_id']).sort());
		const priorities = all.map(({ priority }) => priority);
		expect(priorities[0]).toBe(1);
		expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
		const empty = all.flatMap((lead) =>
			LANGS.filter((lang) => [lead.said, lead.check, lead.why].some((words) => words[lang].trim() === '')).map(
				(lang) => `${lead.id} ${lang}`
			)
		);
		expect(empty).toEqual([]);
	});
});

describe('no lead is a fact:', () => {
	it('no figure reads the table', () => {
		const reading = FIGURES.filter(({ query }) => query.extracts.includes('leads') || /\bleads\b/.test(query.sql));
		expect(reading.map(({ id }) => id)).toEqual([]);
	});

	it('no derived table reads it', () => {
		const models = readdirSync('scripts/models').filter((file) =>
			/\bleads\b/.test(readFileSync(`scripts/models/${file}`, 'utf8'))
		);
		expect(models).toEqual([]);
	});

	it('no other published table holds a lead', () => {
		const tables = readdirSync('static/data').filter((file) => file.endsWith('.csv') && file !== 'leads.csv');
		expect(tables.length).toBeGreaterThan(40);
		const texts = rows.flatMap((row) => LANGS.map((lang) => String(row[`said_${lang}`])));
		const holding = tables.flatMap((file) => {
			const text = readFileSync(`static/data/${file}`, 'utf8');
			return texts.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`);
		});
		expect(holding).toEqual([]);
	});
});
