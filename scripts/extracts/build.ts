/** From the record to the published set: check, derive, write. Knows the order of the steps, not how each is done. */

import { createHash } from 'node:crypto';
import { type Manifest } from '../../src/lib/contract/manifest.ts';
import { RECORD_TABLES } from '../../src/lib/contract/record.ts';
import type { Rule } from '../../src/lib/contract/check/parsed-table.ts';
import { readRecord, type Problem, type RecordTables } from '../record/read.ts';
import { arrowOf } from './arrow.ts';
import { csvOf } from './csv.ts';
import { datapackageOf } from './datapackage.ts';
import type { Extract } from './extract.ts';
import { builtFile, entryOf, type BuiltFile } from './file.ts';
import { jsonOf } from './json.ts';
import { deriveAll, type Model } from './models.ts';
import { parquetOf } from './parquet.ts';
import { replaceFolder } from './replace.ts';
import { openBuildEngine } from './build-engine.ts';
import { zipOf } from './zip.ts';

export type Built =
	| { readonly ok: true; readonly manifest: Manifest; readonly files: readonly BuiltFile[] }
	| { readonly ok: false; readonly problems: readonly Problem[] };

export type TableFiles = Readonly<Record<'arrow' | 'parquet' | 'csv' | 'json', BuiltFile>>;

/** How the files of the set are made. */
export interface Making {
	filesOf(extract: Extract | Model): TableFiles;
	/** The bytes of all.zip. */
	zipOf(version: string, files: readonly BuiltFile[]): Uint8Array;
}

/** Builds the extracts of the record in `record` into `target`; with a problem in the record, by `more` rules too, writes nothing. `today` is a day, `YYYY-MM-DD`. */
export async function buildExtracts(
	record: string,
	target: string,
	today: string,
	{ more = [], making = { filesOf: tableFiles, zipOf } }: { more?: readonly Rule[]; making?: Making } = {}
): Promise<Built> {
	const read = readRecord(record, today, more);
	if (!read.ok) return read;
	const { extracts, engine } = await extractsOf(read.tables);
	const { manifest, files } = publishedSet(extracts, engine, making);
	replaceFolder(target, files);
	return { ok: true, manifest, files };
}

/** Every table, of the record and derived, with the engine's version. */
export async function extractsOf(tables: RecordTables): Promise<{ extracts: (Extract | Model)[]; engine: string }> {
	const record = RECORD_TABLES.map((table) => ({ table, rows: tables.get(table.name) ?? [] }));
	const buildEngine = await openBuildEngine();
	try {
		for (const extract of record) await buildEngine.take(extract);
		return { extracts: [...record, ...(await deriveAll(buildEngine))], engine: await buildEngine.version() };
	} finally {
		buildEngine.close();
	}
}

export function tableFiles(extract: Extract | Model): TableFiles {
	const { name } = extract.table;
	return {
		arrow: builtFile(`${name}.arrow`, arrowOf(extract)),
		parquet: builtFile(`${name}.parquet`, parquetOf(extract)),
		csv: builtFile(`${name}.csv`, csvOf(extract)),
		json: builtFile(`${name}.json`, jsonOf(extract))
	};
}

function publishedSet(
	extracts: readonly (Extract | Model)[],
	engine: string,
	{ filesOf, zipOf: zipped }: Making
): { manifest: Manifest; files: BuiltFile[] } {
	const day = newestDay(extracts);
	const tables = extracts.map((extract) => {
		const { name } = extract.table;
		return {
			extract,
			files: filesOf(extract),
			sql: 'sql' in extract ? builtFile(`sql/${name}.sql`, new TextEncoder().encode(extract.sql)) : null
		};
	});
	const version = versionOf(
		day,
		tables.map(({ files }) => files.json)
	);
	const datapackage = builtFile(
		'datapackage.json',
		datapackageOf(
			version,
			tables.map(({ extract, files }) => ({ table: extract.table, csv: files.csv }))
		)
	);
	const inside = [...tables.flatMap(({ files, sql }) => [...Object.values(files), ...(sql ? [sql] : [])]), datapackage];
	const listed: Omit<Manifest, 'zip'> = {
		version,
		day,
		engine,
		tables: tables.map(({ extract, files, sql }) => ({
			name: extract.table.name,
			room: extract.table.category,
			rows: extract.rows.length,
			files: {
				arrow: entryOf(files.arrow),
				parquet: entryOf(files.parquet),
				csv: entryOf(files.csv),
				json: entryOf(files.json)
			},
			sql: sql && entryOf(sql)
		})),
		datapackage: entryOf(datapackage)
	};
	// The archive holds the list of its files; it cannot hold its own hash.
	const zip = builtFile('all.zip', zipped(version, [...inside, listOf(listed)]));
	const manifest: Manifest = { ...listed, zip: entryOf(zip) };
	return { manifest, files: [...inside, zip, listOf(manifest)] };
}

function listOf(manifest: Omit<Manifest, 'zip'>): BuiltFile {
	return builtFile('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, '\t')}\n`));
}

/** Another version for any other row, printed or derived, and for nothing else. */
function versionOf(day: string, tables: readonly BuiltFile[]): string {
	const content = createHash('sha256');
	for (const { path, sha256 } of tables) content.update(`${sha256}  ${path}\n`);
	return `${day}.${content.digest('hex').slice(0, 7)}`;
}

function newestDay(extracts: readonly Extract[]): string {
	const sources = extracts.find(({ table }) => table.name === 'sources')?.rows ?? [];
	const days = sources.map((row) => row['published']).filter((day) => typeof day === 'string');
	const newest = days.sort().at(-1);
	if (newest === undefined) throw new Error('version of the extracts: no source has a day of publication');
	return newest;
}
