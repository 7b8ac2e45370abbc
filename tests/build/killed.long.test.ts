import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

const RUN = [...['--import', 'tsx'], 'tests/build/stand-in.ts'];
const FILES = ['a.html', 'b.html', 'releases.json'];
/** Where a kill finds the last site in its place, away, or the next one in its place. */
const MOMENTS = [
	['held', 'last'],
	['swept', 'last'],
	['no page yet', 'last'],
	['half the pages', 'last'],
	['pages', 'last'],
	['half the editions', 'last'],
	['editions', 'last'],
	['old away', 'none'],
	['new there', 'next'],
	['said', 'next']
] as const;

/** Each build is a process of its own, which takes its time to start on a busy machine. */
const PATIENT = 240_000;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-killed-'));
	return () => rmSync(folder, { recursive: true });
});

const run = (version: string, stop = '') =>
	spawnSync(process.execPath, [...RUN, folder, version, stop], { encoding: 'utf8', env: process.env });

/** The site of a build that came to its end. */
function first(): void {
	mkdirSync(join(folder, 'build'));
	for (const name of FILES) writeFileSync(join(folder, 'build', name), 'first');
}

/** A build that stands still at the moment, in a process that the test has to end. */
async function stopped(version: string, stop: string) {
	const child = spawn(process.execPath, [...RUN, folder, version, stop], { stdio: ['ignore', 'pipe', 'inherit'] });
	let text = '';
	for await (const chunk of child.stdout) {
		text += String(chunk);
		if (text.includes('stopped')) break;
	}
	return child;
}

async function killed(version: string, stop: string): Promise<void> {
	const child = await stopped(version, stop);
	child.kill('SIGKILL');
	if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** The version that each file of the site tells; null where there is no site. */
function site(): string[] | null {
	const build = join(folder, 'build');
	return existsSync(build) ? readdirSync(build).map((name) => `${name} ${readFileSync(join(build, name), 'utf8')}`) : null;
}

const whole = (version: string) => FILES.map((name) => `${name} ${version}`);

describe('a build that is killed', () => {
	it.each(MOMENTS)('at "%s" leaves the site whole: %s', async (moment, left) => {
		first();
		await killed('second', moment);
		expect(site()).toEqual({ last: whole('first'), none: null, next: whole('second') }[left]);

		// The next one takes the lock over, brings back what was away, and leaves nothing of the killed one.
		const third = run('third');
		expect([third.status, third.stderr, third.stdout]).toEqual([
			0,
			'',
			`finds ${left === 'next' ? 'second' : 'first'}\npages    2 pages, T\neditions none, T\nbuild    ${join(folder, 'build')}: 3 files, 0 MB, T\n`
		]);
		expect(site()).toEqual(whole('third'));
		expect([readdirSync(folder).sort(), readdirSync(join(folder, '.work'))]).toEqual([['.work', 'build'], []]);
	}, PATIENT);

	it('leaves no half of a first site', async () => {
		await killed('first', 'half the editions');
		expect(site()).toBeNull();
	});
});

describe('two builds at once', () => {
	it('are one build: the other one says who works there and what to do', async () => {
		const child = await stopped('first', 'half the pages');
		const second = run('second');
		child.kill('SIGKILL');
		await once(child, 'exit');
		expect([second.status, second.stdout, second.stderr.replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, 'T')]).toEqual([
			1,
			'',
			`build: npm run build has worked in this folder since T UTC; wait until it has ended, or end it with: kill ${child.pid}\n`
		]);
	});
});

describe('a machine that refuses', () => {
	/** Runs in a space of mounts of its own, which is gone with the process, whatever becomes of it. */
	function mounted(mount: string, times: number) {
		const script = `${mount} && exec "$@"`;
		const command = [process.execPath, ...RUN, folder, 'next'];
		const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', ...command], {
			encoding: 'utf8',
			env: { ...process.env, TIMES: String(times) }
		});
		if (/^(unshare|mount):/m.test(stderr)) {
			throw new Error(`a small disk should be to be had with unshare and mount, got "${stderr.trim()}"`);
		}
		return { status, stdout, stderr };
	}

	it('with a full disk is told in one line, and what was written is removed', () => {
		const small = `mount -t tmpfs -o size=64k tmpfs ${folder}; trap 'ls -A ${folder} ${folder}/.work' EXIT; "$@"; exit $?; true`;
		const { status, stdout, stderr } = mounted(small, 8000);
		expect(status).toBe(1);
		expect(stderr).toBe(
			'build: the disk is full (ENOSPC); what this run had written is removed; make room and run npm run build again\n'
		);
		expect(stdout).toBe(`${folder}:\n.work\n\n${folder}/.work:\n`);
	});

	it('with a folder that is only for reading is told in one line', () => {
		first();
		const { status, stderr } = mounted(`mount --bind ${folder} ${folder} && mount -o remount,ro,bind ${folder}`, 1);
		expect([status, stderr]).toEqual([
			1,
			`build: ${folder}/.work cannot be written (EROFS); give yourself the right to write there and run npm run build again\n`
		]);
		expect(site()).toEqual(whole('first'));
	});
});
