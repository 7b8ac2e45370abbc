/** Makes the table of a reader's file, which has a row at least. */

import { ArrowTable } from '../../export/arrow/arrow-table.ts';
import type { UserTable } from './user-file.ts';
import { Refusal } from './refusal.ts';

export class TableMaker extends ArrowTable {
	/** What was handed over of a file. Throws Refusal when that is no row. */
	override made(): UserTable {
		if (this.rows === 0) throw new Refusal('no-rows', '0');
		return super.made();
	}
}
