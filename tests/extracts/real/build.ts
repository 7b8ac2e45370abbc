/** The set as a whole: determinism, manifest, archive, and what happens to it when the record is wrong. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DAY } from '../../record/day.ts';
import { buildExtracts } from '../../../scripts/extracts/build.ts';
import { builtFile, entryOf } from '../../../scripts/extracts/file.ts';
import { ruleOf } from '../../../scripts/extracts/models.ts';
import { readManifest } from '../../../src/lib/contract/manifest.ts';
import { THEMES } from '../../../src/lib/contract/vocabulary.ts';
import { ALL_TABLES, publish, type Published } from './published.ts';

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();

export function describeBuild(first: () => Published): void {
	describe('buildExtracts(record, target)', () => {
		afterEach(() => {
			vi.useRealTimers();
			vi.unstubAllEnvs();
		});

		it('takes less than ten seconds of the processor', () => {
			const { clock, processor } = first().seconds;
			process.stdout.write(`extracts built in ${clock.toFixed(1)} s, ${processor.toFixed(1)} s of the processor\n`);
			expect(processor).toBeLessThan(10);
		});

		it('gives the same bytes on another day and in another zone', async () => {
			vi.stubEnv('TZ', 'Asia/Almaty');
			vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T23:59:58') });
			const second = await publish();
			expect(filesIn(second.folder)).toEqual(filesIn(first().folder));
			const differing = filesIn(first().folder).filter(
				(path) => !readFileSync(join(first().folder, path)).equals(readFileSync(join(second.folder, path)))
			);
			expect(differing).toEqual([]);
			rmSync(dirname(second.folder), { recursive: true });
		});

		it('writes every table in every format, and nothing that the manifest does not tell of', () => {
			const named = first().manifest.tables.flatMap(({ files, sql }) => [
				...Object.values(files).map(({ path }) => path),
				...(sql === null ? [] : [sql.path])
			]);
			expect(first().manifest.tables.map(({ name }) => name)).toEqual(ALL_TABLES.map(({ name }) => name));
			expect(filesIn(first().folder)).toEqual([...named, 'all.zip', 'datapackage.json', 'manifest.json'].sort());
		});

		it('tells true sizes and hashes, and a manifest that can be read', () => {
			const manifest = readManifest(JSON.parse(readFileSync(join(first().folder, 'manifest.json'), 'utf8')));
			expect(manifest).toEqual(first().manifest);
			const texts = manifest.tables.flatMap(({ files, sql }) => [...Object.values(files), ...(sql ? [sql] : [])]);
			for (const file of [...texts, manifest.datapackage, manifest.zip]) {
				expect(entryOf(builtFile(file.path, readFileSync(join(first().folder, file.path))))).toEqual(file);
			}
			expect(manifest.engine).toBe('v1.4.3');
			expect(manifest.day).toBe(newestDayIn(readFileSync('data/sources.csv', 'utf8')));
			expect(manifest.version).toMatch(new RegExp(`^${manifest.day}\\.[0-9a-f]{7}$`));
		});

		it('publishes the SQL of every derived table as it ran', () => {
			for (const { name, category } of ALL_TABLES) {
				const path = join(first().folder, 'sql', `${name}.sql`);
				expect(existsSync(path)).toBe(category === 'derived');
				if (category === 'derived') expect(readFileSync(path, 'utf8')).toBe(ruleOf(name));
			}
		});

		it('packs everything and a readme in three languages into one archive', () => {
			const entries = unzipSync(readFileSync(join(first().folder, 'all.zip')));
			const { 'readme.txt': readme, ...rest } = entries;
			expect(Object.keys(rest).sort()).toEqual(filesIn(first().folder).filter((path) => path !== 'all.zip'));
			const listed = JSON.parse(new TextDecoder().decode(rest['manifest.json'])) as object;
			const { zip, ...packed } = first().manifest;
			expect(listed).toEqual(packed);
			expect(zip.path).toBe('all.zip');
			for (const [path, bytes] of Object.entries(rest)) {
				// The archive's own list lacks the hash of the archive.
				if (path === 'manifest.json') continue;
				expect(Buffer.from(bytes).equals(readFileSync(join(first().folder, path)))).toBe(true);
			}
			const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readme);
			expect(text.startsWith('\uFEFFАшық Қор\r\n')).toBe(true);
			expect(text.split('\r\n').filter((line) => line === 'Ашық Қор' || line === 'Ashyq Qor')).toHaveLength(2);
			expect(text.match(new RegExp(first().manifest.version, 'g'))).toHaveLength(3);
			for (const theme of THEMES) expect(text.match(new RegExp(`^  ${theme}: .+\\r$`, 'gm'))).toHaveLength(3);
			expect(text.match(/^leads: /gm)).toHaveLength(3);
		});

		it('returns every problem of the record and leaves what stood there', async () => {
			const folder = mkdtempSync(join(tmpdir(), 'extracts-'));
			cpSync('data', join(folder, 'record'), { recursive: true });
			const file = join(folder, 'record/facts/spending.csv');
			writeFileSync(file, readFileSync(file, 'utf8').replaceAll(',KZT,', ',tenge,'));
			const target = join(folder, 'data');
			cpSync('data/facts', target, { recursive: true });
			const before = filesIn(target);
			const built = await buildExtracts(join(folder, 'record'), target, DAY);
			expect(built.ok).toBe(false);
			expect(built.ok ? [] : built.problems.length).toBeGreaterThan(100);
			expect(filesIn(target)).toEqual(before);
			expect(readdirSync(folder).sort()).toEqual(['data', 'record']);
			rmSync(folder, { recursive: true });
		});
	});
}

/** The newest day in the column `published`, found without reading CSV: no other column of sources holds a whole cell that is a day. */
function newestDayIn(csv: string): string | undefined {
	return [...csv.matchAll(/,(\d{4}-\d{2}-\d{2}),/g)]
		.map((match) => match[1]!)
		.sort()
		.at(-1);
}
