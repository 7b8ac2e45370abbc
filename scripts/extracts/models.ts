/** The derived tables: which SQL makes which, and in what order. The rules themselves stand in scripts/models. */

import { readFileSync } from 'node:fs';
import { DERIVED_TABLES } from '../../src/lib/contract/tables/derived.ts';
import type { Extract } from './extract.ts';
import type { Workshop } from './workshop.ts';

export interface Model extends Extract {
	/** The SQL that made the table, as it is published. */
	readonly sql: string;
}

/** Derives every table in the order of the contract; each may read the record and the tables before it. */
export async function deriveAll(workshop: Workshop): Promise<Model[]> {
	const models: Model[] = [];
	for (const table of DERIVED_TABLES) {
		const sql = readFileSync(new URL(`../models/${table.name}.sql`, import.meta.url), 'utf8');
		models.push({ ...(await workshop.derive(table, sql)), sql });
	}
	return models;
}
