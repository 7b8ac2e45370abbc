import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let place: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'deploy-'));
	place = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(words: readonly string[], env: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync('hosting/deploy.sh', words, {
		encoding: 'utf8',
		env: { ...process.env, ...env }
	});
	return { status, stdout, stderr };
}

/** A build whose page brings one script of its own. */
function build(name: string): string {
	const made = join(folder, `build-${name}`);
	for (const [path, text] of [
		['index.html', name],
		['404.html', 'lost'],
		[`_app/immutable/${name}.js`, name],
		['engine/duckdb-eh-1.wasm.pack', 'engine']
	] as const) {
		mkdirSync(dirname(join(made, path)), { recursive: true });
		writeFileSync(join(made, path), text);
	}
	return made;
}

const deploy = (name: string, time: string, env = {}) =>
	run(['deploy', place, build(name)], { NAME: `2026-11-${time}T000000Z`, ...env });
const page = () => readFileSync(join(place, 'current/index.html'), 'utf8');
const scripts = () => readdirSync(join(place, 'current/_app/immutable')).sort();

/** Lets time pass for what one deploy keeps of older ones. */
function later(time: string, days: number): void {
	const file = join(place, `deploys/2026-11-${time}T000000Z.older`);
	const moved = readFileSync(file, 'utf8').replace(/^\d+/gm, (end) => String(Number(end) - days * 86_400));
	writeFileSync(file, moved);
}

describe('hosting/deploy.sh', () => {
	it('leaves files that have not changed their times, so that readers fetch only what has', () => {
		deploy('old', '25');
		const stored = join(place, 'deploys/2026-11-25T000000Z');
		for (const file of ['index.html', '404.html']) utimesSync(join(stored, file), 1e9, 1e9);
		deploy('new', '26');
		const time = (file: string) => statSync(join(place, 'current', file)).mtimeMs;
		expect(time('404.html')).toBe(1e12);
		expect(time('index.html')).toBeGreaterThan(1.7e12);
	});

	it('deploys again, and back, the read-only files of editions, as a user without rights', () => {
		// Root may write into read-only files.
		const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
		const script = join(folder, 'deploy.sh');
		copyFileSync('hosting/deploy.sh', script);
		for (const made of [build('old'), build('new')]) {
			mkdirSync(join(made, 'v/2026-11-25'), { recursive: true });
			writeFileSync(join(made, 'v/2026-11-25/index.html'), 'frozen');
			for (const path of ['v/2026-11-25/index.html', 'engine/duckdb-eh-1.wasm.pack'])
				chmodSync(join(made, path), 0o444);
		}
		if (user.uid !== undefined) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
		const as = (words: readonly string[], time = '') => {
			const env = { ...process.env, NAME: `2026-11-${time}T000000Z` };
			const { status, stderr } = spawnSync('bash', [script, ...words], { encoding: 'utf8', env, ...user });
			return [status, stderr, page()];
		};
		expect(as(['deploy', place, join(folder, 'build-old')], '25')).toEqual([0, '', 'old']);
		expect(as(['deploy', place, join(folder, 'build-new')], '26')).toEqual([0, '', 'new']);
		expect(as(['rollback', place])).toEqual([0, '', 'old']);
	});

	it('refuses a build without an edition that is online, and leaves the site', () => {
		mkdirSync(join(build('old'), 'v/2026-11-25'), { recursive: true });
		run(['deploy', place, join(folder, 'build-old')], { NAME: '2026-11-25T000000Z' });
		expect(deploy('new', '26')).toEqual({
			status: 1,
			stdout: '',
			stderr: `deploy: ${folder}/build-new/v/2026-11-25 is missing and is online; bring the editions back and build, or remove ${place}/deploys/2026-11-25T000000Z/v/2026-11-25 to give it up\n`
		});
		expect(page()).toBe('old');
	});

	it('puts a build online and says the way back from the second on', () => {
		expect(deploy('a', '01')).toEqual({ status: 0, stdout: 'deploy: 2026-11-01T000000Z is online\n', stderr: '' });
		expect([page(), readlinkSync(join(place, 'current'))]).toEqual(['a', 'deploys/2026-11-01T000000Z']);
		expect(deploy('b', '02').stdout).toBe(
			`deploy: 2026-11-02T000000Z is online; the way back: hosting/deploy.sh rollback ${place}\n`
		);
		expect(page()).toBe('b');
	});

	it('keeps the scripts of pages that are open for 30 days after they were replaced, and no longer', () => {
		deploy('a', '01');
		deploy('b', '02');
		expect(scripts()).toEqual(['a.js', 'b.js']);
		later('02', 29);
		deploy('c', '03');
		expect(scripts()).toEqual(['a.js', 'b.js', 'c.js']);
		later('03', 2);
		deploy('d', '04');
		expect(scripts()).toEqual(['b.js', 'c.js', 'd.js']);
		expect(readFileSync(join(place, 'current/_app/immutable/b.js'), 'utf8')).toBe('b');
	});

	it('goes back to the deploy before, with the scripts of the newer one, and forward again', () => {
		deploy('a', '01');
		deploy('b', '02');
		expect(run(['rollback', place]).stdout).toBe(
			'deploy: 2026-11-01T000000Z is online again, instead of 2026-11-02T000000Z\n'
		);
		expect([page(), scripts()]).toEqual(['a', ['a.js', 'b.js']]);
		expect(run(['list', place]).stdout).toBe('2026-11-01T000000Z *\n2026-11-02T000000Z\n');
		run(['rollback', place, '2026-11-02T000000Z']);
		expect(page()).toBe('b');
	});

	it('keeps as many deploys as KEEP says, and always the one that is online', () => {
		for (const [name, time] of ['a01', 'b02', 'c03'].map((word) => [word[0]!, word.slice(1)])) {
			deploy(name!, time!, { KEEP: '2' });
		}
		expect(run(['list', place]).stdout).toBe('2026-11-02T000000Z\n2026-11-03T000000Z *\n');
		expect(readdirSync(join(place, 'deploys')).filter((name) => name.startsWith('2026-11-01'))).toEqual([]);
		expect(scripts()).toEqual(['a.js', 'b.js', 'c.js']);
	});

	it('is never without a site while it switches', () => {
		deploy('a', '01');
		// What a reader's request meets: a link that always leads to a whole site.
		const watch = `for i in $(seq 400); do [ -f ${place}/current/index.html ] || echo gone; done`;
		const deploys = Array.from(
			{ length: 6 },
			(_, i) => `NAME=2026-11-1${i}T000000Z hosting/deploy.sh deploy ${place} ${build(`n${i}`)}`
		);
		const { stdout } = spawnSync('bash', ['-c', `(${deploys.join('; ')}) >/dev/null & ${watch}; wait; ${watch}`], {
			encoding: 'utf8'
		});
		expect([stdout, page()]).toEqual(['', 'n5']);
	});

	it('leaves the site as it is when the build is not whole or the disk takes no more', () => {
		deploy('a', '01');
		const half = build('b');
		rmSync(join(half, '404.html'));
		expect(run(['deploy', place, half])).toMatchObject({
			status: 1,
			stderr: `deploy: ${half}/404.html is missing; the build is not whole, run npm run build\n`
		});
		const large = build('c');
		writeFileSync(join(large, 'large'), Buffer.alloc(3_000_000));
		// A limit for one file's size stands for a full disk.
		const full = spawnSync('bash', ['-c', `trap '' XFSZ; ulimit -f 1000; hosting/deploy.sh deploy ${place} ${large}`]);
		expect(full.status).not.toBe(0);
		expect([page(), readdirSync(join(place, 'deploys')).filter((name) => name.startsWith('.'))]).toEqual(['a', []]);
	});

	it.each([
		[['rollback', 'PLACE'], 'deploy: there is no deploy before 2026-11-01T000000Z; deploy another build\n'],
		[['rollback', 'PLACE', '2025'], 'deploy: no deploy is called 2025; hosting/deploy.sh list PLACE shows them\n'],
		[['deploy', 'PLACE', '/nothing'], 'deploy: /nothing/index.html is missing; run npm run build first\n'],
		[['list', '/nothing'], 'deploy: /nothing/deploys is missing; deploy a build first\n']
	])('refuses %j', (words, message) => {
		deploy('a', '01');
		const { status, stderr } = run(words.map((word) => word.replace('PLACE', place)));
		expect([status, stderr]).toEqual([1, message.replace('PLACE', place)]);
		expect(existsSync('/nothing')).toBe(false);
	});

	it('says how it is used', () => {
		const { status, stderr } = run(['what', place]);
		expect([status, stderr.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))]).toEqual([
			2,
			['hosting/deploy.sh deploy', 'hosting/deploy.sh rollback', 'hosting/deploy.sh list', '']
		]);
		expect(run(['list', place], { KEEP: 'all' }).stderr).toBe(
			'deploy: KEEP should be a whole number from 1, got "all"\n'
		);
	});
});
