import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { it } from 'vitest';
import { extractsOf } from '../../../scripts/extracts/build.ts';
import { parquetOf } from '../../../scripts/extracts/parquet.ts';
import { readRecord } from '../../../scripts/record/read.ts';
import { FIGURES } from '../../../src/lib/figures/figures.ts';
import { everyState } from '../../../src/lib/figures/choices.ts';
import { openNode } from '../../../src/lib/query/node.server.ts';
import { run } from '../../../src/lib/query/query.ts';
import { THEMES } from '../../../src/lib/contract/vocabulary.ts';
import { answers } from '../answers.ts';
import { DAY } from '../../record/day.ts';

it('proto', async () => {
	const t0 = performance.now();
	const read = readRecord('data', DAY);
	if (!read.ok) throw new Error('bad');
	const facts = new Map<string, { table: string; row: any }>();
	for (const t of THEMES) for (const row of read.tables.get(t) ?? []) facts.set(String(row['fact_id']), { table: t, row });
	console.log('facts', facts.size, performance.now() - t0);
	const added = new Map<string, { table: string; row: any }>();
	const groups: { figure: string; key: string; year: number; ids: string[] }[] = [];
	for (const figure of FIGURES) {
		const rows = await answers(figure);
		const by = new Map<string, any[]>();
		for (const id of new Set(rows.flatMap((r) => r.factIds))) {
			const f = facts.get(id);
			if (!f) { console.log('unknown', figure.id, id); continue; }
			const key = `${f.table} ${f.row.measure}`;
			by.set(key, [...(by.get(key) ?? []), f]);
		}
		for (const [key, own] of by) {
			const Y = Math.max(...own.map((f) => Number(f.row.period_start.slice(0, 4))));
			if (Y < 2015) continue;
			const targets = Y < 2028 ? [2027, 2028].filter((y) => y > Y) : [Y + 1];
			for (const y of targets) {
				const ids: string[] = [];
				for (const f of own.filter((f) => f.row.period_start.startsWith(String(Y)))) {
					const shift = (d: string) => `${Number(d.slice(0, 4)) + y - Y}${d.slice(4) === '-02-29' ? '-02-28' : d.slice(4)}`;
					const id = `${f.row.fact_id}-in-${y}`;
					added.set(id, { table: f.table, row: { ...f.row, fact_id: id, period_start: shift(f.row.period_start), period_end: shift(f.row.period_end) } });
					ids.push(id);
				}
				groups.push({ figure: figure.id, key: `${key} (${Y})`, year: y, ids });
			}
		}
	}
	console.log('added', added.size, performance.now() - t0);
	const tables = new Map(read.tables);
	for (const { table, row } of added.values()) tables.set(table, [...tables.get(table)!, row]);
	const { extracts } = await extractsOf(tables);
	const folder = mkdtempSync(join(tmpdir(), 'later-'));
	const names = new Set(FIGURES.flatMap((f) => f.query.extracts));
	for (const e of extracts) if (names.has(e.table.name)) writeFileSync(join(folder, `${e.table.name}.parquet`), parquetOf(e));
	console.log('derived', performance.now() - t0);
	const out: string[] = [];
	for (const figure of FIGURES) {
		const c = await openNode(folder, figure.query.extracts);
		let rows: readonly any[];
		try { rows = await run(figure.query, c); } catch (e) { out.push(`${figure.id} QUERY FAILED ${e}`); continue; } finally { await c.close(); }
		const asked = new Set(rows.flatMap((r) => r.factIds));
		const told = new Set<string>();
		let drawn = '';
		try {
		for (const choices of everyState(figure.choices)) {
			for (const row of figure.state(rows, choices, 'en').table.rows) row.factIds.forEach((id) => told.add(id));
			drawn += render(figure.Drawing, { props: { rows, choices, notes: [], lang: 'en', width: 720, id: 'x', from: (ids: readonly string[]) => `#from-${ids.join('|')}-|`, source: () => '#' } as any }).body;
		}
		} catch (e) { out.push(`${figure.id} DRAW FAILED ${e}`); }
		for (const g of groups.filter((g) => g.figure === figure.id)) {
			const n = (has: (id: string) => boolean) => g.ids.filter(has).length;
			out.push(`${figure.id} | ${g.key} -> ${g.year} | of ${g.ids.length} asked ${n((i) => asked.has(i))} told ${n((i) => told.has(i))} drawn ${n((i) => drawn.includes(`${i}|`) || drawn.includes(`${i}-|`) || drawn.includes(i))}`);
		}
	}
	writeFileSync('/tmp/i13-later.txt', out.join('\n'));
	console.log(performance.now() - t0);
}, 300000);
