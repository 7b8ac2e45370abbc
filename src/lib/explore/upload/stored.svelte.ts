/** Which tables of a reader's own lie in this browser beyond the visit, and how it went. */

import { forget, forgetAll, keep, storedTables, type StoredTable } from './stored-tables.ts';
import type { ReadTable } from './step.ts';

export class Stored {
	/** Kept at an earlier visit and not brought back yet, or kept now. */
	kept = $state.raw<readonly StoredTable[]>([]);
	said = $state.raw<'' | 'forgotten' | 'failed'>('');

	/** Looks what is there; nothing of it is read. */
	async list(): Promise<void> {
		this.kept = await storedTables().catch(() => []);
	}

	/** Was it done? */
	async keep(table: ReadTable, wanted: boolean): Promise<boolean> {
		this.said = '';
		const done = await this.#kept(table, wanted).then(
			() => true,
			() => false
		);
		if (!done) this.said = 'failed';
		await this.list();
		return done;
	}

	async forgetAll(): Promise<void> {
		await forgetAll();
		this.said = 'forgotten';
		await this.list();
	}

	async #kept({ name, file, rows, columns, parts, csv, content }: ReadTable, wanted: boolean): Promise<void> {
		if (wanted) await keep({ name, file, rows, columns, parts, csv }, content);
		else await forget(name);
	}
}
