import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { get, type RequestOptions } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nginxText } from '../../scripts/hosting/nginx.ts';
import { HELP, readOptions } from '../../scripts/hosting/options.ts';
import { findProgram, systemProgram } from '../../scripts/programs.ts';
import { freePort, openNginx, publicFolder, tried, writeSite, type Nginx } from './nginx.ts';

let folder: string;
beforeAll(() => {
	folder = publicFolder();
	writeSite(folder, ['/', '/kk/', '/data/facts.csv', '/.well-known/security.txt']);
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (...words: string[]) => nginxText(readOptions(words)!);

describe('nginx with HTTPS', () => {
	let nginx: Nginx;
	let httpPort: number;
	let ca: string;
	beforeAll(async () => {
		const [certificate, key] = [join(folder, 'site.pem'), join(folder, 'site.key')];
		const words = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
		const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
		const files = ['-keyout', key, '-out', certificate];
		execFileSync(findProgram('openssl'), ['req', ...words, ...names, ...files], { stdio: 'ignore' });
		execFileSync('chmod', ['644', key]);
		ca = readFileSync(certificate, 'utf8');
		httpPort = await freePort();
		const texts = ['--server-name', 'localhost', '--https-cert', certificate, '--https-key', key];
		nginx = await openNginx(['--base', '/qor', '--root', folder, ...texts, '--http-port', String(httpPort)]);
	});
	afterAll(() => nginx.close());

	function requested(path: string, options: RequestOptions = {}): Promise<IncomingMessage> {
		return new Promise((answered, failed) => {
			get({ host: 'localhost', port: nginx.port, path, ca, ...options }, (answer) => {
				answer.resume();
				answered(answer);
			}).on('error', failed);
		});
	}

	it('sends a page with HSTS for a year', async () => {
		const { statusCode, headers } = await requested('/qor/kk/');
		expect([statusCode, headers['strict-transport-security']]).toEqual([200, 'max-age=31536000']);
	});

	it('speaks HTTP/2', async () => {
		const session = connect(`https://localhost:${nginx.port}`, { ca });
		const status = await new Promise((answered, failed) => {
			session.on('error', failed);
			session.request({ ':path': '/qor/' }).on('response', (headers) => answered(headers[':status']));
		});
		expect([session.alpnProtocol, status]).toEqual(['h2', 200]);
		session.destroy();
	});

	it('refuses TLS 1.1', async () => {
		const old = requested('/qor/', { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' });
		await expect(old).rejects.toThrow(/alert protocol version|unsupported protocol/i);
	});

	it('leads readers who come by HTTP to the same page', async () => {
		const answer = await fetch(`http://localhost:${httpPort}/qor/kk/?a=1`, { redirect: 'manual' });
		expect([answer.status, answer.headers.get('location')]).toEqual([
			301,
			`https://localhost:${nginx.port}/qor/kk/?a=1`
		]);
	});
});

describe('nginx in a sub-folder', () => {
	let nginx: Nginx;
	beforeAll(async () => void (nginx = await openNginx(['--base', '/qor', '--root', folder])));
	afterAll(() => nginx.close());
	const status = async (path: string) =>
		(await fetch(`http://localhost:${nginx.port}${path}`, { redirect: 'manual' })).status;

	it('shows the site under its base and nothing of it beside', async () => {
		expect(await Promise.all(['/qor/kk/', '/qor', '/kk/', '/', '/qorkk/'].map(status))).toEqual([
			200, 301, 404, 404, 404
		]);
	});

	it.each([
		['rates.png', '/picture.png'],
		['rates-square.svg', '/files/rates.svg']
	])('leads older addresses of a picture on: %s', async (old, place) => {
		const figure = '/qor/kk/figures/rates';
		const answer = await fetch(`http://localhost:${nginx.port}${figure}/files/${old}`, { redirect: 'manual' });
		expect([answer.status, answer.headers.get('location')]).toEqual([301, figure + place]);
		expect(await status(`${figure}/files/other.png`)).toBe(404);
	});

	it('answers where programs look for the contact of a host', async () => {
		expect(await status('/.well-known/security.txt')).toBe(200);
	});

	it('leaves the folder by no way', async () => {
		expect(await Promise.all(['/qor../etc/passwd', '/qor/..%2f..%2fetc/passwd'].map(status))).toEqual([404, 400]);
	});
});

describe('packed twins', () => {
	const page = '<p>packed while the site was built</p>';
	let nginx: Nginx;
	beforeAll(async () => {
		writeFileSync(join(folder, 'kk/index.html.gz'), gzipSync(page));
		writeFileSync(join(folder, 'kk/index.html.br'), brotliCompressSync(page));
		nginx = await openNginx(['--root', folder, '--brotli']);
	});
	afterAll(() => {
		nginx.close();
		for (const name of ['gz', 'br']) rmSync(join(folder, `kk/index.html.${name}`));
	});

	it.each([
		['gzip', 'gzip', page],
		['br, gzip', 'br', page],
		['identity', null, 'contents of /kk/\n']
	])('are sent to whom takes %s', async (taken, packed, body) => {
		const answer = await fetch(`http://localhost:${nginx.port}/kk/`, { headers: { 'accept-encoding': taken } });
		const { headers } = answer;
		expect([headers.get('content-encoding'), headers.get('content-type'), await answer.text()]).toEqual([
			packed,
			'text/html; charset=utf-8',
			body
		]);
	});
});

describe('npm run hosting', () => {
	it('prints what stands in hosting/nginx.conf', () => {
		expect(text()).toBe(readFileSync('hosting/nginx.conf', 'utf8'));
	});

	it('writes a file that other servers of one nginx stand beside', () => {
		const file = join(folder, 'conf.d.conf');
		writeFileSync(file, text('--base', '/qor', '--root', folder, '--ipv6', '--brotli'));
		const around = `include /etc/nginx/modules-enabled/*brotli*.conf;\npid /tmp/n.pid;\nevents {}\nhttp { include ${file}; server { listen 8081; } }`;
		expect(tried(around)).toMatchObject({ ok: true });
	});

	it('writes or prints as it is told', () => {
		const run = (...words: string[]) =>
			execFileSync('npm', ['run', 'hosting', '--silent', '--', ...words], { encoding: 'utf8' });
		const file = join(folder, 'written.conf');
		expect(run('--base', '/qor', '--root', '/srv/site', '--output', file)).toBe(`hosting: ${file} is written\n`);
		expect(readFileSync(file, 'utf8')).toBe(text('--base', '/qor', '--root', '/srv/site'));
		expect(run('--headers', '--base', '/qor')).toContain('\n/qor/_app/immutable/*\n');
		expect(run('--help')).toContain('--server-name qor.kz');
	});

	it('explains every option', () => {
		const options = [...readFileSync('scripts/hosting/options.ts', 'utf8').matchAll(/^\t'?([\w-]+)'?: \{ type/gm)];
		expect(options.length).toBeGreaterThan(10);
		for (const [, name] of options) expect(HELP).toContain(`--${name}`);
	});

	it.each([
		[['--base', 'qor'], '--base should start with / and not end with it, such as /qor, got "qor"'],
		[['--base', '/qor/'], '--base should start with / and not end with it, such as /qor, got "/qor/"'],
		[['--root', 'build'], '--root should be the full path of a folder, such as /srv/ashyq-qor/current, got "build"'],
		[
			['--root', '/srv/a;b'],
			'--root should be the full path of a folder, such as /srv/ashyq-qor/current, got "/srv/a;b"'
		],
		[['--server-name', 'a b'], '--server-name should be a host name, such as qor.example.kz, got "a b"'],
		[['--port', '0'], '--port should be a whole number from 1 to 65535, got "0"'],
		[['--port', '8o'], '--port should be a whole number from 1 to 65535, got "8o"'],
		[
			['--https-cert', '/a.pem'],
			'--https-cert should come with --https-key, got --https-cert alone; name both files or neither'
		],
		[
			['--https-key', '/a.key'],
			'--https-key should come with --https-cert, got --https-key alone; name both files or neither'
		],
		[
			['--https-cert', 'a.pem', '--https-key', '/a.key', '--server-name', 'a.kz'],
			'--https-cert should be the full path of a file, got "a.pem"'
		],
		[
			['--https-cert', '/a.pem', '--https-key', '/a.key'],
			'--server-name should be told with HTTPS, such as --server-name qor.example.kz, got ""'
		],
		[['--http-port', '81'], '--http-port should be told with HTTPS only; without it use --port, got "81"'],
		[['--what'], "hosting: Unknown option '--what'; npm run hosting -- --help lists what it takes"],
		[['/qor'], "hosting: Unexpected argument '/qor'; npm run hosting -- --help lists what it takes"]
	])('refuses %j by name', (words, message) => {
		expect(() => readOptions(words)).toThrow(message);
	});
});

describe('systemProgram', () => {
	it('takes the first that can be run in PATH, and knows where servers stand', () => {
		const program = join(folder, 'sh');
		writeFileSync(program, '', { mode: 0o755 });
		expect(systemProgram('sh', `/nothing:${folder}`)).toBe(program);
		writeFileSync(join(folder, 'flat'), '', { mode: 0o644 });
		expect(systemProgram('flat', folder)).toBeNull();
	});
});
