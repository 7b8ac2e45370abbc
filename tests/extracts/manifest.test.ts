import { describe, expect, it } from 'vitest';
import { readManifest, tableOf, type Manifest } from '../../src/lib/contract/manifest.ts';

const file = (path: string) => ({ path, bytes: 12, sha256: 'a'.repeat(64) });
const GOOD: Manifest = {
	version: '2026-03-06.3f2a9c1',
	day: '2026-03-06',
	engine: 'v1.4.3',
	tables: [
		{
			name: 'us_dollars',
			room: 'derived',
			rows: 0,
			files: {
				arrow: file('us_dollars.arrow'),
				parquet: file('us_dollars.parquet'),
				csv: file('us_dollars.csv'),
				json: file('us_dollars.json')
			},
			sql: file('sql/us_dollars.sql')
		}
	],
	datapackage: file('datapackage.json'),
	zip: file('all.zip')
};
const [TABLE] = GOOD.tables;

describe('readManifest(manifest)', () => {
	it('reads a good one, with and without SQL', () => {
		expect(readManifest(JSON.parse(JSON.stringify(GOOD)))).toEqual(GOOD);
		const record = { ...GOOD, tables: [{ ...TABLE, room: 'facts', sql: null }] };
		expect(readManifest(record).tables[0]!.sql).toBeNull();
	});

	it.each<[unknown, string]>([
		[null, 'manifest should be an object, got null'],
		[[], 'manifest should be an object, got []'],
		[undefined, 'manifest should be an object, got nothing'],
		[
			{ ...GOOD, version: '2026-03-06' },
			'manifest: version should be a version such as 2026-07-31.3f2a9c1, got "2026-03-06"'
		],
		[{ ...GOOD, day: 'today' }, 'manifest: day should be a day YYYY-MM-DD, got "today"'],
		[{ ...GOOD, engine: 1.4 }, 'manifest: engine should be a version such as v1.4.3, got 1.4'],
		[{ ...GOOD, tables: {} }, 'manifest: tables should be a list, got {}'],
		[{ ...GOOD, tables: ['facts'] }, 'manifest: tables[0] should be an object, got "facts"'],
		[
			{ ...GOOD, tables: [{ ...TABLE, room: 'cellar' }] },
			'manifest: tables[0].room should be one of sources, facts, lists, stories, derived, got "cellar"'
		],
		[
			{ ...GOOD, tables: [{ ...TABLE, name: '../facts' }] },
			'manifest: tables[0].name should be a table name, got "../facts"'
		],
		[{ ...GOOD, tables: [{ ...TABLE, rows: -1 }] }, 'manifest: tables[0].rows should be a whole number from 0, got -1'],
		[
			{ ...GOOD, tables: [{ ...TABLE, files: { ...TABLE!.files, csv: undefined } }] },
			'manifest: tables[0].files.csv should be an object, got nothing'
		],
		[
			{ ...GOOD, zip: file('https://example.org/all.zip') },
			'manifest: zip.path should be a path inside the folder, got "https://example.org/all.zip"'
		],
		[
			{ ...GOOD, zip: { ...file('all.zip'), bytes: 1.5 } },
			'manifest: zip.bytes should be a whole number from 0, got 1.5'
		],
		[
			{ ...GOOD, datapackage: { ...file('datapackage.json'), sha256: 'abc' } },
			'manifest: datapackage.sha256 should be 64 hexadecimal digits, got "abc"'
		]
	])('refuses %j', (manifest, message) => {
		expect(() => readManifest(manifest)).toThrow(new TypeError(message));
	});
});

describe('tableOf(manifest, name)', () => {
	it('finds a table, or says that there is none', () => {
		expect(tableOf(GOOD, 'us_dollars')).toBe(TABLE);
		expect(() => tableOf(GOOD, 'euros')).toThrow(new Error('manifest: no table named euros'));
	});
});
