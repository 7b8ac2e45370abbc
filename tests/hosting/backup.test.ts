import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let releases: string;
let backups: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'backup-'));
	releases = join(folder, 'releases');
	backups = join(folder, 'backups');
	for (const [path, text] of [
		['editions.json', '[]'],
		['2026-11-25/SHA256SUMS', ''],
		['2026-11-25/site/kk/a page.html', 'бет'],
		['2026-11-25/site/.well-known/security.txt', 'contact'],
		['.draft-2026-11-26/half', 'half']
	] as const) {
		mkdirSync(dirname(join(releases, path)), { recursive: true });
		writeFileSync(join(releases, path), text);
	}
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...words: string[]) {
	const { status, stdout, stderr } = spawnSync('hosting/backup.sh', words, {
		encoding: 'utf8',
		env: { ...process.env, NAME: '2026-11-29T000000Z' }
	});
	return { status, stdout, stderr };
}

const files = (place: string) =>
	readdirSync(place, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(place.length + 1))
		.sort();

describe('hosting/backup.sh', () => {
	const file = () => join(backups, 'releases-2026-11-29T000000Z.tar');

	it('brings back every byte of what is kept, and no draft', () => {
		expect(run('save', releases, backups).stdout).toBe(`backup: ${file()} holds 4 files; take it to another machine\n`);
		const back = join(folder, 'back/releases');
		expect(run('restore', backups, back)).toEqual({
			status: 0,
			stdout: `backup: ${file()} is whole, 4 files\nbackup: ${back} is back; npm run build checks and publishes it\n`,
			stderr: ''
		});
		const remaining = files(releases).filter((path) => !path.startsWith('.draft'));
		expect(files(back)).toEqual(remaining);
		for (const path of remaining) expect(readFileSync(join(back, path))).toEqual(readFileSync(join(releases, path)));
	});

	it('proves without leaving anything, by the newest', () => {
		run('save', releases, backups);
		cpSync(file(), join(backups, 'releases-2026-11-01T000000Z.tar'));
		writeFileSync(join(backups, 'releases-2026-11-01T000000Z.tar'), 'damaged');
		expect(run('prove', backups)).toMatchObject({ status: 0, stdout: `backup: ${file()} is whole, 4 files\n` });
		expect(readdirSync(backups)).toHaveLength(2);
	});

	it('tells a backup of which a byte has changed', () => {
		run('save', releases, backups);
		const bytes = readFileSync(file());
		const at = bytes.indexOf('contact');
		bytes[at] = 'k'.charCodeAt(0);
		writeFileSync(file(), bytes);
		const { status, stderr } = run('restore', backups, join(folder, 'back'));
		expect([status, existsSync(join(folder, 'back'))]).toEqual([1, false]);
		expect(stderr).toContain(`backup: ${file()} does not hold what was saved; take an older one`);
		expect(readdirSync(folder).sort()).toEqual(['backups', 'releases']);
	});

	it('tells a backup that ends too early', () => {
		run('save', releases, backups);
		writeFileSync(file(), readFileSync(file()).subarray(0, 1500));
		expect(run('prove', backups)).toMatchObject({ status: 1 });
	});

	it('refuses what would do harm', () => {
		expect(run('save', folder, backups).stderr).toBe(
			`backup: ${folder}/editions.json is missing; name the folder of the editions\n`
		);
		expect(run('prove', backups).stderr).toBe(`backup: ${backups} holds no releases-*.tar; save one first\n`);
		run('save', releases, backups);
		expect(run('save', releases, backups).stderr).toBe(`backup: ${file()} is there already; wait a second\n`);
		expect(run('restore', backups, releases).stderr).toBe(`backup: ${releases} is there; name a folder that is not\n`);
	});
});
