import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cleanCheckout } from '../../scripts/test/clean-checkout.ts';

const LIMIT = 900_000;
const folder = cleanCheckout();
afterAll(() => rmSync(folder, { recursive: true }));

/** Few pages: the moments of a build are the same. */
const env = {
	...process.env,
	PAGES: '/404/,/en/figures/who-pays/',
	BASE_PATH: '',
	SITE_URL: 'https://example.kz',
	VERBOSE: ''
};

const run = (script: string) => spawnSync('npm', ['run', script, '--silent'], { cwd: folder, env, encoding: 'utf8' });

/** Runs a command and kills it, with all that it started, when the name appears in the copy. */
async function killedAt(script: string, name: string): Promise<void> {
	const child = spawn('npm', ['run', script, '--silent'], { cwd: folder, env, stdio: 'ignore', detached: true });
	const watcher = watch(folder);
	watcher.on('change', (_, changed) => {
		if (changed === name && existsSync(join(folder, name))) process.kill(-child.pid!, 'SIGKILL');
	});
	const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
	watcher.close();
	expect(signal).toBe('SIGKILL');
}

/** Every file of a folder with its hash. */
function state(place: string): string[] {
	return readdirSync(join(folder, place), { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, place, path)).isFile())
		.map(
			(path) =>
				`${path} ${createHash('sha256')
					.update(readFileSync(join(folder, place, path)))
					.digest('hex')}`
		)
		.sort();
}

const hidden = (place: string) => readdirSync(join(folder, place)).filter((name) => /^\.(data|build)-/.test(name));

describe('npm run build', () => {
	it(
		'killed while it writes data or pages leaves the last ones; the next run sweeps what it left, and says what it does in a few lines',
		async () => {
			// What an earlier command has made, and what one that was killed has left.
			for (const place of ['static/data', 'build']) cpSync(place, join(folder, place), { recursive: true });
			mkdirSync(join(folder, 'static/.data-k3Xq9a'), { recursive: true });
			const [data, pages] = [state('static/data'), state('build')];
			await killedAt('data', '.data-draft');
			expect(state('static/data')).toEqual(data);
			await killedAt('build', '.build-draft');
			expect([state('static/data'), state('build')]).toEqual([data, pages]);
			expect([hidden('.'), hidden('static')]).toEqual([['.build-draft'], []]);
			const { status, stdout, stderr } = run('build');
			expect([status, stderr]).toEqual([0, '']);
			const names = stdout
				.trimEnd()
				.split('\n')
				.map((line) => line.split(' ')[0]);
			expect(names).toEqual(['data', 'assets', 'pages', 'editions', 'build']);
			expect([state('static/data'), hidden('static'), hidden('.'), hidden('build')]).toEqual([data, [], [], []]);
			expect(state('build')).not.toEqual(pages);
		},
		LIMIT
	);
});
