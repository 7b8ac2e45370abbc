/** What static/data/manifest.json says: version, engine, and every published file with its size and hash. */

export const EXTRACT_FORMATS = ['arrow', 'parquet', 'csv', 'json'] as const;
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** Kinds of tables; manifest.json names them by the key `room`. */
export const CATEGORIES = ['sources', 'facts', 'lists', 'stories', 'derived'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface ExtractFile {
	/** Path inside the folder that the manifest lies in. */
	readonly path: string;
	readonly bytes: number;
	/** 64 hexadecimal digits. */
	readonly sha256: string;
}

export interface ManifestTable {
	readonly name: string;
	readonly room: Category;
	readonly rows: number;
	readonly files: Readonly<Record<ExtractFormat, ExtractFile>>;
	/** The rule of a derived table; null for a table of the record. */
	readonly sql: ExtractFile | null;
}

export interface Manifest {
	/** Changes with the record: its day and what its content comes to, such as `2026-07-31.3f2a9c1`. */
	readonly version: string;
	/** Newest day of publication in the record, `YYYY-MM-DD`. */
	readonly day: string;
	/** `version()` of the engine that derived the tables. */
	readonly engine: string;
	readonly tables: readonly ManifestTable[];
	readonly datapackage: ExtractFile;
	/** Everything in one archive. */
	readonly zip: ExtractFile;
}

/** Reads a manifest that came from outside. Throws TypeError naming the place and what stood there. */
export function readManifest(manifest: unknown): Manifest {
	const fields = object(manifest, 'manifest');
	const tables = fields['tables'];
	if (!Array.isArray(tables)) throw wrong('tables', 'a list', tables);
	return {
		version: matching(
			fields['version'],
			/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{7}$/,
			'version',
			'a version such as 2026-07-31.3f2a9c1'
		),
		day: matching(fields['day'], /^\d{4}-\d{2}-\d{2}$/, 'day', 'a day YYYY-MM-DD'),
		engine: matching(fields['engine'], /^v\d+\.\d+\.\d+$/, 'engine', 'a version such as v1.4.3'),
		tables: tables.map((table, at) => readTable(table, `tables[${at}]`)),
		datapackage: readFile(fields['datapackage'], 'datapackage'),
		zip: readFile(fields['zip'], 'zip')
	};
}

/** The table of that name. Throws when the manifest has none. */
export function tableOf(manifest: Manifest, name: string): ManifestTable {
	const table = manifest.tables.find((candidate) => candidate.name === name);
	if (table === undefined) throw new Error(`manifest: no table named ${name}`);
	return table;
}

function readTable(table: unknown, place: string): ManifestTable {
	const fields = object(table, place);
	const files = object(fields['files'], `${place}.files`);
	const category = CATEGORIES.find((candidate) => candidate === fields['room']);
	if (category === undefined) throw wrong(`${place}.room`, `one of ${CATEGORIES.join(', ')}`, fields['room']);
	return {
		name: matching(fields['name'], /^[a-z][a-z0-9_]*$/, `${place}.name`, 'a table name'),
		room: category,
		rows: whole(fields['rows'], `${place}.rows`),
		files: {
			arrow: readFile(files['arrow'], `${place}.files.arrow`),
			parquet: readFile(files['parquet'], `${place}.files.parquet`),
			csv: readFile(files['csv'], `${place}.files.csv`),
			json: readFile(files['json'], `${place}.files.json`)
		},
		sql: fields['sql'] === null ? null : readFile(fields['sql'], `${place}.sql`)
	};
}

function readFile(file: unknown, place: string): ExtractFile {
	const fields = object(file, place);
	return {
		path: matching(fields['path'], /^[a-z0-9_]+(\/[a-z0-9_]+)*\.[a-z]+$/, `${place}.path`, 'a path inside the folder'),
		bytes: whole(fields['bytes'], `${place}.bytes`),
		sha256: matching(fields['sha256'], /^[0-9a-f]{64}$/, `${place}.sha256`, '64 hexadecimal digits')
	};
}

function object(value: unknown, place: string): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(place, 'an object', value);
	return value as Record<string, unknown>;
}

function matching(value: unknown, pattern: RegExp, place: string, what: string): string {
	if (typeof value === 'string' && pattern.test(value)) return value;
	throw wrong(place, what, value);
}

function whole(value: unknown, place: string): number {
	if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
	throw wrong(place, 'a whole number from 0', value);
}

function wrong(place: string, what: string, value: unknown): TypeError {
	const start = place === 'manifest' ? 'manifest' : `manifest: ${place}`;
	return new TypeError(`${start} should be ${what}, got ${JSON.stringify(value) ?? 'nothing'}`);
}
