/** The derived tables: which SQL makes which, and in what order. The rules themselves stand in scripts/models. */

import { readFileSync } from 'node:fs';
import { DERIVED_TABLES } from '../../src/lib/contract/tables/derived.ts';
import type { Extract } from './extract.ts';
import type { BuildEngine } from './build-engine.ts';

export interface Model extends Extract {
	/** The SQL that made the table, as it is published. */
	readonly sql: string;
}

/** Rules that several tables begin with and that are no published table: each of these tables carries the rule in its own SQL. */
const SHARED = ['yearly_money'] as const;

/** Derives every table in the order of the contract; each may read the record and the tables before it. */
export async function deriveAll(engine: BuildEngine): Promise<Model[]> {
	const models: Model[] = [];
	for (const table of DERIVED_TABLES) {
		const sql = ruleOf(table.name);
		models.push({ ...(await engine.derive(table, sql)), sql });
	}
	return models;
}

/** The rule of a derived table as it runs and is published: it reads published tables alone. */
export function ruleOf(name: string): string {
	return SHARED.reduce(withShared, fileOf(name));
}

function withShared(sql: string, shared: string): string {
	if (!new RegExp(`\\b${shared}\\b`).test(sql)) return sql;
	const part = `with ${shared} as (\n${fileOf(shared).trimEnd().replaceAll(/^/gm, '\t')}\n)`;
	return /^with /m.test(sql)
		? sql.replace(/^with /m, () => `${part},\n`)
		: sql.replace(/^select/m, () => `${part}\nselect`);
}

function fileOf(name: string): string {
	return readFileSync(new URL(`../models/${name}.sql`, import.meta.url), 'utf8');
}
