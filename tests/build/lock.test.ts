import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hold } from '../../scripts/build/lock.ts';

let work: string;
beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'ashyq-qor-lock-'));
});
afterEach(() => rmSync(work, { recursive: true }));

const SINCE = '2026-11-25T10:00:00.000Z';
const lay = (holder: object) => writeFileSync(join(work, 'lock'), JSON.stringify({ token: 'of another', ...holder }));

describe('hold', () => {
	it('is for one, until it lets go', () => {
		const lock = hold('data', work);
		expect(readdirSync(work)).toEqual(['lock']);
		lock.release();
		expect(readdirSync(work)).toEqual([]);
	});

	it('lets in what the holder started, and stays held when that has ended', () => {
		const outer = hold('release', work);
		const inner = hold('build:pages', work);
		const workers = () => (JSON.parse(readFileSync(join(work, 'lock'), 'utf8')) as { workers: unknown[] }).workers.length;
		expect(workers()).toBe(2);
		inner.release();
		expect(readdirSync(work)).toEqual(['lock']);
		outer.release();
		expect(readdirSync(work)).toEqual([]);
	});

	it('refuses while the other one lives, with its name, its time and what to do', () => {
		lay({ command: 'release', since: SINCE, host: hostname(), workers: [{ pid: process.pid, started: null }] });
		expect(() => hold('build', work)).toThrow(
			`build: npm run release has worked in this folder since 2026-11-25 10:00:00 UTC; wait until it has ended, or end it with: kill ${process.pid}`
		);
	});

	it('takes over from a process whose number another one has now', () => {
		lay({ command: 'build', since: SINCE, host: hostname(), workers: [{ pid: process.pid, started: '1' }] });
		hold('data', work).release();
		expect(readdirSync(work)).toEqual([]);
	});

	it('takes over a lock that cannot be read', () => {
		writeFileSync(join(work, 'lock'), '{"tok');
		hold('data', work).release();
		expect(readdirSync(work)).toEqual([]);
	});

	it('does not judge another machine', () => {
		lay({ command: 'build', since: SINCE, host: 'elsewhere', workers: [{ pid: 1, started: null }] });
		expect(() => hold('data', work)).toThrow(
			`data: npm run build has worked in this folder since 2026-11-25 10:00:00 UTC on elsewhere; wait until it has ended, or remove ${join(work, 'lock')} when nothing runs there`
		);
	});

	it('makes its folder', () => {
		rmSync(work, { recursive: true });
		hold('data', work).release();
		mkdirSync(work, { recursive: true });
		expect(readdirSync(work)).toEqual([]);
	});
});
