import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeArchive } from '../../scripts/release/archive.ts';
import { publish } from '../../scripts/release/publish.ts';
import { readSums, sha256 } from '../../scripts/release/sums.ts';
import { builtSite, editionsIn, filesOf, put } from './kept.ts';

const [OLD, FIRST, SECOND] = ['2026-02-01', '2026-03-01', '2026-04-01'] as const;
const left: string[] = [];
let store: string;
let build: string;

beforeEach(() => {
	left.push((store = editionsIn([FIRST, SECOND], [OLD])), (build = builtSite()));
});
afterAll(() => left.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('publish(build, kept, base)', () => {
	it.each([OLD, FIRST, SECOND])('puts every byte of the edition of %s at its address', async (day) => {
		await publish(build, store, '');
		for (const [path, content] of Object.entries(filesOf(day))) {
			expect(readFileSync(join(build, 'v', day, path), 'utf8'), path).toBe(content);
		}
		expect(readFileSync(join(build, 'v', `${day}.sha256`))).toEqual(readFileSync(join(store, day, 'SHA256SUMS')));
	});

	it('puts equal bytes and the engine there once', async () => {
		const { newest, editions } = await publish(build, store, '');
		const [one, other] = [FIRST, SECOND].map((day) => statSync(join(build, 'v', day, 'data/facts.parquet')).ino);
		expect(one).toBe(other);
		expect(readFileSync(join(build, 'engine/duckdb-1.wasm.pack'), 'utf8')).toBe('an engine');
		expect(existsSync(join(build, 'v', FIRST, 'engine/duckdb-1.wasm.pack'))).toBe(false);
		expect(newest).toMatchObject({ version: '2026-01-31.0123abc', day: '2026-01-31' });
		expect(editions.map(({ day }) => day)).toEqual([OLD, FIRST, SECOND]);
	});

	it.each<[string, () => void, () => string]>([
		[
			'a file that changed',
			() => writeFileSync(join(store, 'objects', sha256('the same in both')), 'other'),
			() =>
				`release: the edition ${FIRST} should never change; bring back changed data/facts.parquet (${join(store, 'objects', sha256('the same in both'))})`
		],
		[
			'a file that is missing',
			() => rmSync(join(store, 'objects', sha256('an engine'))),
			() =>
				`release: the edition ${FIRST} should never change; bring back missing engine/duckdb-1.wasm.pack (${join(store, 'objects', sha256('an engine'))})`
		],
		[
			'a file of an edition of the first kind',
			() => put(store, `${OLD}/site/index.html`, 'other'),
			() => `release: the edition ${OLD} should never change; bring back changed index.html`
		],
		[
			'checksums that changed',
			() => put(store, `${SECOND}/SHA256SUMS`, ''),
			() => `release: ${join(store, SECOND, 'SHA256SUMS')} should be as it was when it was frozen; bring it back`
		],
		[
			'an archive that is none',
			() => put(store, `${OLD}/ashyq-qor-${OLD}.zip`, 'no archive'),
			() =>
				`release: ${join(store, OLD, `ashyq-qor-${OLD}.zip`)} should hold the edition; make it anew, got missing index.html`
		],
		[
			'a signature that the list does not name',
			() => put(store, `${FIRST}/SHA256SUMS.sig`, 'x'),
			() => `release: the list names no signature of ${FIRST}; move away ${join(store, FIRST, 'SHA256SUMS.sig')}`
		],
		[
			'an edition without its entry',
			() => mkdirSync(join(store, '2026-05-01')),
			() =>
				`release: ${join(store, 'editions.json')} should list every edition; bring the list back or move the folder away, got ${join(store, '2026-05-01')} without its entry`
		],
		[
			'a list that is gone',
			() => rmSync(join(store, 'editions.json')),
			() =>
				`release: ${join(store, 'editions.json')} should list every edition; bring the list back or move the folder away, got ${join(store, OLD)} without its entry`
		],
		[
			'an entry without its edition',
			() => renameSync(join(store, SECOND), join(store, '.elsewhere')),
			() => `release: ${join(store, SECOND)} should hold the edition that the list names; bring it back`
		],
		[
			'a list that is half written',
			() => put(store, 'editions.json', '[{"day":'),
			() =>
				`release: ${join(store, 'editions.json')} should list the editions; bring it back, got: Unexpected end of JSON input`
		],
		[
			'a stranger',
			() => put(store, 'notes.txt', ''),
			() => `release: ${store} should hold editions only; move away ${join(store, 'notes.txt')}`
		]
	])('refuses %s and publishes nothing', async (_, harm, message) => {
		harm();
		await expect(publish(build, store, '')).rejects.toThrow(new Error(message()));
		expect(existsSync(join(build, 'v'))).toBe(false);
		expect(existsSync(join(build, 'releases.json'))).toBe(false);
	});

	it('refuses an edition that was frozen for another path', async () => {
		await expect(publish(build, store, '/qor')).rejects.toThrow(
			new Error(
				`release: the edition ${FIRST} was frozen for BASE_PATH ""; build for it, or keep the edition elsewhere, got "/qor"`
			)
		);
		expect(existsSync(join(build, 'v'))).toBe(false);
	});

	it('refuses a misspelt RELEASES, and takes no folder for no editions', async () => {
		vi.stubEnv('RELEASES', 'relaeses');
		await expect(publish(build, 'relaeses', '')).rejects.toThrow(
			new Error('RELEASES should name the folder of editions; mend the name or make the folder, got "relaeses"')
		);
		vi.unstubAllEnvs();
		expect((await publish(build, 'none-here', '')).editions).toEqual([]);
	});
});

describe('writeArchive(day, kept)', () => {
	it('holds the edition, its engine, a page for each that it leads to, and is published', async () => {
		const archive = writeArchive(FIRST, store);
		const files = unzipSync(readFileSync(archive));
		const text = (path: string) => new TextDecoder().decode(files[path]);
		for (const { path, sha256: sum } of readSums(text('SHA256SUMS'))) expect(sha256(files[path]!), path).toBe(sum);
		expect(Object.keys(files).filter((path) => !path.startsWith(`v/${FIRST}/`))).toEqual([
			'index.html',
			'readme.txt',
			'SHA256SUMS',
			'engine/duckdb-1.wasm.pack',
			'engine/duckdb-1.worker.js',
			'kk/data/index.html',
			'kk/sources/y/index.html'
		]);
		expect(text('kk/data/index.html')).toContain('<a href="https://example.kz/kk/data/">');
		await publish(build, store, '');
		expect(readFileSync(join(build, 'v', `ashyq-qor-${FIRST}.zip`)).equals(readFileSync(archive))).toBe(true);
		const again = readFileSync(archive);
		expect(readFileSync(writeArchive(FIRST, store)).equals(again)).toBe(true);
	});

	it('refuses a day that is not kept', () => {
		expect(() => writeArchive('2026-09-09', store)).toThrow(
			new Error(`release: --zip should name an edition that is kept: ${OLD}, ${FIRST}, ${SECOND}, got "2026-09-09"`)
		);
	});
});
