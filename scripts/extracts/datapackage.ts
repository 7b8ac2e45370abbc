/** datapackage.json: a Frictionless Data Package (version 1) that describes every CSV file. */

import { schemaOf } from '../../src/lib/contract/frictionless.ts';
import type { ExtractFile } from '../../src/lib/contract/manifest.ts';
import type { Table } from '../../src/lib/contract/table.ts';

export interface PublishedTable {
	readonly table: Table;
	readonly csv: ExtractFile;
}

const DIALECT = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

const LICENSE = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};

export function datapackageOf(version: string, tables: readonly PublishedTable[]): Uint8Array {
	const descriptor = {
		profile: 'tabular-data-package',
		name: 'ashyq-qor',
		title: "Ashyq Qor: the published figures of Kazakhstan's compulsory health insurance",
		description:
			'Every figure that a publication of the record printed about compulsory social health insurance in Kazakhstan, with its source, precision and status, and what is derived from them by stated rules. The licence is for the compilation; the figures stay those of their publishers.',
		version,
		licenses: [LICENSE],
		sources: [
			{
				title: 'The publications listed in the table sources, each with its publisher and address',
				path: 'sources.csv'
			}
		],
		resources: tables.map(resourceOf)
	};
	return new TextEncoder().encode(`${JSON.stringify(descriptor, null, '\t')}\n`);
}

function resourceOf({ table, csv }: PublishedTable) {
	return {
		profile: 'tabular-data-resource',
		name: table.name,
		title: table.name,
		description: table.describe,
		path: csv.path,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: csv.bytes,
		hash: `sha256:${csv.sha256}`,
		dialect: DIALECT,
		schema: schemaOf(table)
	};
}
