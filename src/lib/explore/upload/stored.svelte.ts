/** Which tables of a reader's own lie in this browser beyond the visit, and how it went. */

import { forget, forgetAll, keep, storedTables, type StoredTable } from './stored-tables.ts';
import type { ReadTable } from './step.ts';

export class Stored {
	/** Kept at an earlier visit and not brought back yet, or kept now. */
	tables = $state.raw<readonly StoredTable[]>([]);
	status = $state.raw<'' | 'forgotten' | 'failed'>('');

	/** Looks what is there; nothing of it is read. */
	async list(): Promise<void> {
		this.tables = await storedTables().catch(() => []);
	}

	/** Was it done? */
	async keep(table: ReadTable, wanted: boolean): Promise<boolean> {
		this.status = '';
		const done = await this.#storing(table, wanted).then(
			() => true,
			() => false
		);
		if (!done) this.status = 'failed';
		await this.list();
		return done;
	}

	async forgetAll(): Promise<void> {
		await forgetAll();
		this.status = 'forgotten';
		await this.list();
	}

	async #storing({ name, file, rows, columns, parts, csv, content }: ReadTable, wanted: boolean): Promise<void> {
		if (wanted) await keep({ name, file, rows, columns, parts, csv }, content);
		else await forget(name);
	}
}
