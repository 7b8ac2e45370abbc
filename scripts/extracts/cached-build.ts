/** For a server that builds the extracts again and again: files of tables whose rows are the same come from a cache, and the zip is that of the first time. */

import { createHash } from 'node:crypto';
import { buildExtracts, tableFiles, type Built, type Making, type TableFiles } from './build.ts';
import { zipOf } from './zip.ts';

export function cachedBuild(): (record: string, target: string, today: string) => Promise<Built> {
	const cache = new Map<string, { readonly rows: string; readonly files: TableFiles }>();
	let zip: Uint8Array | null = null;
	const making: Making = {
		filesOf(extract) {
			const { name } = extract.table;
			const rows = createHash('sha256').update(JSON.stringify(extract.rows)).digest('hex');
			const before = cache.get(name);
			if (before?.rows === rows) return before.files;
			const files = tableFiles(extract);
			cache.set(name, { rows, files });
			return files;
		},
		zipOf: (version, files) => (zip ??= zipOf(version, files, false))
	};
	return (record, target, today) => buildExtracts(record, target, today, { making });
}
