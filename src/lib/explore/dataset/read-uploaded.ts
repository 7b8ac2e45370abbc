/** A file that a reader chose, as far as it can be read and recognised. */

import { refusalOf } from '../upload/refusal.ts';
import type { UploadedFile, RefusedFile } from './stage.ts';

export async function readUploaded(file: File): Promise<UploadedFile | RefusedFile> {
	try {
		const [{ rawCsvOfFile }, { tableOfFile }] = await Promise.all([
			import('./raw-csv-of-file.ts'),
			import('./recognise.ts')
		]);
		const rawCsv = await rawCsvOfFile(file);
		const [first = ''] = rawCsv.header;
		const semicolons = rawCsv.header.length === 1 && first.includes(';');
		return { name: file.name, sheet: rawCsv, table: tableOfFile(rawCsv.header, file.name), semicolons };
	} catch (cause) {
		const { code, found } = refusalOf(cause);
		return { name: file.name, code, found };
	}
}
