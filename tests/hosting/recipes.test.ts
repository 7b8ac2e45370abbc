import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readOptions } from '../../scripts/hosting/options.ts';
import { findProgram } from '../../scripts/programs.ts';
import { freePort, publicFolder, startNginx, writeSite } from './nginx.ts';

interface Step {
	readonly name?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<string, { readonly if: string; readonly steps: readonly Step[] }>>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = (text: string) => [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name!);

let folder: string;
beforeAll(() => void (folder = publicFolder()));
afterAll(() => rmSync(folder, { recursive: true }));

describe('Dockerfile', () => {
	const text = readFileSync('Dockerfile', 'utf8');
	/** Of `NAME words`: the words, in their order. */
	const sentence = (name: string) => [...text.matchAll(new RegExp(`^${name} (.*)$`, 'gm'))].map(([, words]) => words!);

	it('has no fault that its linter knows', () => {
		expect(validate(text)).toEqual([]);
		expect(validate('FRM node')).not.toEqual([]);
	});

	it('starts from images of exact versions and ends as a user without rights who is watched', () => {
		expect(sentence('FROM').every((image) => /^[\w/]+:\d+\.\d+\.\d+-[\w-]+( AS \w+)?$/.test(image))).toBe(true);
		expect(sentence('FROM')).toHaveLength(2);
		expect([sentence('USER').at(-1), sentence('HEALTHCHECK').length]).toEqual(['101:101', 1]);
		expect(text.indexOf('USER')).toBeLessThan(text.indexOf('ENTRYPOINT'));
	});

	it('takes Node as package.json wants it', () => {
		const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
		const version = (words: string) => /\d+\.\d+/.exec(words)![0].split('.').map(Number);
		const [image, least] = [version(sentence('FROM')[0]!), version(engines.node)];
		expect(image[0]! * 1000 + image[1]!).toBeGreaterThanOrEqual(least[0]! * 1000 + least[1]!);
	});

	it('holds no secret and fetches nothing by itself', () => {
		expect(text).not.toMatch(
			/^(ARG|ENV) \w*(TOKEN|SECRET|PASSWORD|KEY)|^ADD |curl |https?:\/\/(?!example|localhost|127)/im
		);
		const left = readFileSync('.dockerignore', 'utf8').split('\n');
		expect(left).toEqual(expect.arrayContaining(['.git', 'node_modules', 'build', '.env*']));
	});

	it('copies what is there and not left out, and runs commands that are there', () => {
		const left = new Set(readFileSync('.dockerignore', 'utf8').split('\n'));
		const copied = sentence('COPY')
			.filter((words) => !words.startsWith('--from'))
			.flatMap((words) => words.split(' ').slice(0, -1));
		expect(copied.filter((path) => !existsSync(path) || left.has(path))).toEqual([]);
		for (const path of ['src', 'scripts', 'data', 'static', 'hosting', 'releases']) expect(left).not.toContain(path);
		expect(
			sentence('RUN')
				.flatMap(commands)
				.filter((name) => scripts[name] === undefined)
		).toEqual([]);
		expect(sentence('RUN').slice(0, 2)).toEqual(['npm ci', 'npm run build']);
	});

	it.each(['', '/qor'])('serves the site under "%s" by the file that its own step writes', async (base) => {
		const step = sentence('RUN').find((words) => words.includes('hosting'))!;
		const file = join(folder, 'nginx.conf');
		execFileSync('bash', ['-ec', step.replace('nginx.conf', file)], {
			env: { ...process.env, BASE_PATH: base },
			stdio: 'ignore'
		});
		const [, , site] = sentence('COPY')
			.find((words) => words.includes('/build '))!
			.split(' ');
		const port = await freePort();
		writeSite(join(folder, 'site'), ['/', '/robots.txt']);
		const nginx = startNginx(
			readFileSync(file, 'utf8').replaceAll(`${site}`, join(folder, 'site')).replace('listen 8080', `listen ${port}`),
			port
		);
		const health = sentence('ENV')
			.at(-1)!
			.replace('HEALTH=', '')
			.replace('${BASE_PATH}', base)
			.replace(':8080', `:${port}`);
		const { status } = await fetch(health);
		nginx.close();
		expect([sentence('EXPOSE'), status]).toEqual([['8080'], 200]);
	});
});

describe.each(['pages', 'cloudflare'])('.github/workflows/%s.yml', (name) => {
	const { permissions, jobs } = parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8')) as Workflow;
	const steps = Object.values(jobs).flatMap((job) => job.steps);
	const git = (...words: string[]) =>
		execFileSync(findProgram('git'), ['-c', 'user.name=a', '-c', 'user.email=a@example.kz', ...words], {
			stdio: 'pipe'
		});

	it('runs commands that are there, with what each action of an exact version may do', () => {
		expect(steps.flatMap(({ run = '' }) => commands(run)).filter((command) => scripts[command] === undefined)).toEqual(
			[]
		);
		for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
		expect(permissions).toEqual(
			name === 'pages' ? { contents: 'read', pages: 'write', 'id-token': 'write' } : { contents: 'read' }
		);
		expect(Object.values(jobs).map((job) => job.if)).toEqual([
			`vars.HOST == '${name === 'pages' ? 'github' : name}-pages'`
		]);
	});

	it('checks the lock file, builds, then publishes', () => {
		const order = steps.map(({ run = '', uses = '' }) => run.trim() || uses.split('@')[0]);
		const [ci, build, out] = [
			'npm ci',
			'npm run build',
			name === 'pages' ? 'actions/deploy-pages' : 'cloudflare/wrangler-action'
		].map((word) => order.indexOf(word));
		expect([ci! > 0, build! > ci!, out! > build!]).toEqual([true, true, true]);
	});

	it('brings the frozen editions of the branch releases, and none when there is no such branch', () => {
		const step = steps.find((one) => one.name === 'Frozen editions')!.run!;
		const [origin, clone] = ['origin', 'clone'].map((one) => join(folder, name, one));
		mkdirSync(origin!, { recursive: true });
		git('init', '-q', '-b', 'main', origin!);
		git('-C', origin!, 'commit', '-q', '--allow-empty', '-m', 'a');
		git('clone', '-q', `file://${origin}`, clone!);
		const bring = () =>
			spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step], { cwd: clone!, encoding: 'utf8' }).status;
		expect([bring(), existsSync(join(clone!, 'releases'))]).toEqual([0, false]);
		git('-C', origin!, 'checkout', '-q', '-b', 'releases');
		writeFileSync(join(origin!, 'editions.json'), '[]');
		git('-C', origin!, 'add', '.');
		git('-C', origin!, 'commit', '-q', '-m', 'b');
		expect([bring(), readdirSync(join(clone!, 'releases'))]).toEqual([0, ['editions.json']]);
	});
});

describe('what the workflows upload', () => {
	it('holds .well-known and no link, as GitHub Pages wants its archive', () => {
		const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as Workflow;
		const archive = jobs['deploy']!.steps.find(({ name }) => name === 'Archive')!.run!;
		writeSite(join(folder, 'up/build'), ['/', '/.well-known/security.txt']);
		execFileSync('bash', ['-ec', archive], { cwd: join(folder, 'up'), env: { ...process.env, RUNNER_TEMP: folder } });
		const listed = execFileSync('tar', ['-tvf', join(folder, 'artifact.tar')], { encoding: 'utf8' })
			.trim()
			.split('\n');
		expect(listed.filter((line) => !/^[d-]/.test(line))).toEqual([]);
		expect(
			listed
				.map((line) => line.split(' ').at(-1))
				.filter((path) => !path!.endsWith('/'))
				.sort()
		).toEqual(['./.well-known/security.txt', './404.html', './index.html']);
	});
});

describe('hosting/systemd', () => {
	const service = readFileSync('hosting/systemd/ashyq-qor.service', 'utf8');
	const started = [...service.matchAll(/^ExecStart=(.*)$/gm)].map(([, words]) => words!);

	it('is taken by systemd', () => {
		const units = ['service', 'timer'].map((kind) => resolve(`hosting/systemd/ashyq-qor.${kind}`));
		const { status, stderr } = spawnSync(findProgram('systemd-analyze'), ['verify', ...units], { encoding: 'utf8' });
		expect([status, stderr]).toEqual([0, '']);
	});

	it('starts at a moment that systemd can tell', () => {
		const [, when] = /^OnCalendar=(.*)$/m.exec(readFileSync('hosting/systemd/ashyq-qor.timer', 'utf8'))!;
		expect(execFileSync(findProgram('systemd-analyze'), ['calendar', when!], { encoding: 'utf8' })).toContain(
			'03:17:00'
		);
	});

	it('runs commands that are there; its last one puts a build online', () => {
		expect(started.flatMap(commands).filter((name) => scripts[name] === undefined)).toEqual([]);
		writeSite(join(folder, 'nightly/build'), ['/']);
		const place = join(folder, 'srv');
		const last = started.at(-1)!.replace('/srv/ashyq-qor/sources', process.cwd()).replace('/srv/ashyq-qor', place);
		const text = execFileSync('bash', ['-ec', last], { cwd: join(folder, 'nightly'), encoding: 'utf8' });
		expect(text).toMatch(/^deploy: [\dTZ-]+ is online\n$/);
		expect(readFileSync(join(place, 'current/index.html'), 'utf8')).toBe('contents of /\n');
	});

	it('tells the build what the build reads', () => {
		const texts = [...readFileSync('hosting/ashyq-qor.env', 'utf8').matchAll(/^(\w+)=/gm)].map(([, name]) => name!);
		const operating = readFileSync('docs/operating.md', 'utf8');
		expect(texts.filter((name) => !operating.includes(`\`${name}\``))).toEqual([]);
	});
});

describe('docs/operating.md', () => {
	const operating = readFileSync('docs/operating.md', 'utf8');
	const lines = [...operating.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) =>
		block!
			.trim()
			.split('\n')
			.map((line) => line.trim())
	);

	it('tells npm run hosting only what it takes', () => {
		const texts = lines.filter((line) => line.startsWith('npm run hosting')).map((line) => line.split(' ').slice(4));
		expect(texts).toHaveLength(2);
		for (const words of texts) expect(readOptions(words)).not.toBeNull();
	});

	it('makes the folder of editions before a build is told of it', () => {
		const [made, text] = [
			(line: string) => line === 'mkdir releases',
			(line: string) => line.includes('npm run build')
		];
		expect(lines.findIndex(made)).toBeGreaterThan(0);
		expect(lines.findIndex(made)).toBeLessThan(lines.findIndex(text));
	});

	it('names files of hosting that are there', () => {
		const named = [...operating.matchAll(/(?<![\w/])(?:hosting|\.github)\/[\w./-]*\w/g)].map(String);
		expect(named.length).toBeGreaterThan(10);
		expect(named.filter((path) => !existsSync(path))).toEqual([]);
	});

	it('passes the build arguments that the Dockerfile knows', () => {
		const dockerfile = readFileSync('Dockerfile', 'utf8');
		for (const line of lines.filter((one) => one.startsWith('docker run'))) expect(dockerfile).toContain(line);
		const [, argument] = /--build-arg (\w+)=/.exec(lines.find((line) => line.startsWith('docker build'))!)!;
		expect(dockerfile).toContain(`ARG ${argument}=`);
	});
});
