/** Which facts no figure shows, and why: the questions of the figures, read as text, are asked of the extracts. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNode } from '../../src/lib/query/node.server.ts';
import type { Connector } from '../../src/lib/query/query.ts';

/** Facts that are left out for one reason. */
export interface Undrawn {
	/** "no figure draws contributions of 2024 by month". */
	readonly reason: string;
	readonly factIds: readonly string[];
}

/** Columns in which a question names the facts of a row. */
const NAMED = ['fact_id', 'fact_ids'];

/** Ids of every fact that a question under `figures` answers with, out of the extracts in `folder`. */
export async function drawnFacts(engine: Connector, figures: string): Promise<Set<string>> {
	const drawn = new Set<string>();
	for (const name of readdirSync(figures).sort()) {
		const file = join(figures, name, 'query.sql');
		if (!existsSync(file)) continue;
		for (const row of await engine.rows(readFileSync(file, 'utf8'))) {
			for (const column of NAMED) {
				const ids = row[column];
				if (typeof ids === 'string') for (const id of ids.split(';')) drawn.add(id);
			}
		}
	}
	return drawn;
}

interface Fact {
	readonly fact_id: string;
	readonly theme: string;
	readonly measure: string;
	readonly words: string;
	readonly where: 'country' | 'regions' | 'abroad';
	readonly kind: string;
	readonly year: string;
	/** Is it the one that the rule of preference chose among the answers to its question? */
	readonly preferred: boolean;
}

const FACTS = `select f.fact_id, f.theme, f.measure, m.en as words,
	case when f.region = 'KZ' then 'country' when r.code is not null then 'regions' else 'abroad' end as "where",
	case
		when coalesce(f.dim2, '') like 'cumulative%' then 'as a running total'
		when f.period_start = f.period_end then 'at a day'
		when left(f.period_start, 4) <> left(f.period_end, 4) then 'over several years'
		when right(f.period_start, 6) = '-01-01' and right(f.period_end, 6) = '-12-31' then 'by year'
		when right(f.period_start, 3) = '-01' and cast(f.period_end as date) = last_day(cast(f.period_start as date)) then 'by month'
		else 'by a part of the year'
	end as kind,
	left(f.period_end, 4) as year,
	cast(p.fact_id is not null as double) as preferred
from facts as f
join measures as m on m.theme = f.theme and m.code = f.measure
left join preferred as p on p.fact_id = f.fact_id
left join regions as r on r.code = f.region
order by f.theme, f.measure, f.period_end, f.fact_id`;

/** Facts that no question answers with, those with one reason together, the reason with most facts first. */
export async function undrawnFacts(folder: string, tables: readonly string[], figures: string): Promise<Undrawn[]> {
	const engine = await openNode(folder, tables);
	try {
		const drawn = await drawnFacts(engine, figures);
		const rows = await engine.rows(FACTS);
		const facts = rows.map((row) => ({ ...row, preferred: row['preferred'] === 1 }) as unknown as Fact);
		return grouped(
			facts.filter(({ fact_id }) => !drawn.has(fact_id)),
			facts.filter(({ fact_id }) => drawn.has(fact_id))
		);
	} finally {
		await engine.close();
	}
}

/** `{years}` stands where the years of the facts belong, when they are the reason. */
const YEARS = '{years}';

function grouped(left: readonly Fact[], shown: readonly Fact[]): Undrawn[] {
	const reasons = new Map<string, Fact[]>();
	for (const fact of left) {
		const reason = reasonOf(fact, shown);
		reasons.set(reason, [...(reasons.get(reason) ?? []), fact]);
	}
	return [...reasons]
		.map(([reason, facts]) => ({
			reason: reason.replace(YEARS, runs(facts.map(({ year }) => Number(year)))),
			factIds: facts.map(({ fact_id }) => fact_id)
		}))
		.sort((a, b) => b.factIds.length - a.factIds.length || (a.reason < b.reason ? -1 : 1));
}

/** "1998, 2000-2009". */
function runs(years: readonly number[]): string {
	const found: [number, number][] = [];
	for (const year of [...new Set(years)].sort()) {
		const last = found.at(-1);
		if (last !== undefined && last[1] === year - 1) last[1] = year;
		else found.push([year, year]);
	}
	return found.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}

/** The widest reason that holds: the measure, the place, the kind of period, then the year. */
function reasonOf({ theme, measure, words, where, kind, year, preferred }: Fact, shown: readonly Fact[]): string {
	const what = `${isAbbreviation(words) ? words.charAt(0) : words.charAt(0).toLowerCase()}${words.slice(1)} (${measure})`;
	const alike = shown.filter((other) => other.theme === theme && other.measure === measure);
	if (alike.length === 0) return `no figure draws ${what}`;
	const there = alike.filter((other) => other.where === where);
	const place = where === 'country' ? '' : where === 'regions' ? ' of regions' : ' of other countries';
	if (there.length === 0) return `no figure draws ${what}${place}`;
	const same = there.filter((other) => other.kind === kind);
	if (same.length === 0) return `no figure draws ${what}${place} ${kind}`;
	if (!preferred) return `figures draw another answer to the same question of ${what}${place} ${kind}`;
	if (!same.some((other) => other.year === year)) return `no figure draws ${what}${place} of ${YEARS} ${kind}`;
	return `figures draw ${what}${place} ${kind}, but not for this group or kind`;
}

/** GDP keeps its capital letters inside a sentence. */
function isAbbreviation(words: string): boolean {
	return /^\p{Lu}{2}|^\S*\p{Ll}\p{Lu}/u.test(words);
}
