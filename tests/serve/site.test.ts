import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { headersIn } from '../../scripts/serve/headers.ts';
import { openSite, type Site } from '../../scripts/serve/site.ts';

const HEADERS = headersIn('/*\n  X-Content-Type-Options: nosniff\n/data/*\n  Access-Control-Allow-Origin: *\n');
const FOLDER = 'tests/fixtures/site';

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly bytes: Buffer;
}

/** The answer as it comes over the line: fetch would unpack it and follow it. */
function ask(site: Site, path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((answer, fail) => {
		get(`${site.origin}${path}`, { headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				answer({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) })
			);
		}).on('error', fail);
	});
}

describe('openSite', () => {
	let site: Site;
	beforeAll(async () => {
		site = await openSite({ folder: FOLDER, base: '', headers: HEADERS, port: 0 });
	});
	afterAll(() => site.close());

	it('serves the page of a folder', async () => {
		const { status, headers, bytes } = await ask(site, '/kk/');
		expect([status, headers['content-type'], String(bytes)]).toEqual([
			200,
			'text/html; charset=utf-8',
			'<!doctype html>\n<title>kk</title>\n'
		]);
	});

	it('sends a folder without its slash to the folder', async () => {
		const { status, headers } = await ask(site, '/kk');
		expect([status, headers.location]).toEqual([301, '/kk/']);
	});

	it('packs text for those who can unpack it, and says so to caches', async () => {
		const { headers, bytes } = await ask(site, '/kk/', { 'accept-encoding': 'gzip, br' });
		expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'Accept-Encoding']);
		expect(String(brotliDecompressSync(bytes))).toContain('<title>kk</title>');
	});

	it('sends an extract as it is, with the headers of its path and a range when asked', async () => {
		const whole = await ask(site, '/data/facts.parquet', { 'accept-encoding': 'br' });
		expect(whole.headers).toMatchObject({
			'content-type': 'application/vnd.apache.parquet',
			'access-control-allow-origin': '*',
			'x-content-type-options': 'nosniff',
			'accept-ranges': 'bytes',
			'content-length': '10'
		});
		expect(whole.headers['content-encoding']).toBeUndefined();
		const part = await ask(site, '/data/facts.parquet', { range: 'bytes=2-4' });
		expect([part.status, part.headers['content-range'], String(part.bytes)]).toEqual([206, 'bytes 2-4/10', '234']);
		const tail = await ask(site, '/data/facts.parquet', { range: 'bytes=-3' });
		expect(String(tail.bytes)).toBe('789');
		expect((await ask(site, '/data/facts.parquet', { range: 'bytes=10-' })).status).toBe(416);
	});

	it('does not send again what the reader has', async () => {
		const { headers } = await ask(site, '/kk/');
		const again = await ask(site, '/kk/', { 'if-none-match': String(headers.etag) });
		expect([again.status, again.bytes.length]).toEqual([304, 0]);
	});

	it('answers what is not there with the 404 page and status 404', async () => {
		for (const path of ['/nothing', '/kk/nothing/', '/%2e%2e/%2e%2e/package.json', '/%ff']) {
			const { status, bytes } = await ask(site, path);
			expect([path, status, String(bytes)]).toEqual([path, 404, '<!doctype html>\n<title>404</title>\n']);
		}
	});
});

describe('openSite on files that change', () => {
	let folder: string;
	let site: Site;
	const put = (name: string, content: string | Buffer, seconds: number) => {
		writeFileSync(join(folder, name), content);
		utimesSync(join(folder, name), seconds, seconds);
	};
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-site-'));
		site = await openSite({ folder, base: '', headers: HEADERS, port: 0 });
	});
	afterAll(async () => {
		await site.close();
		rmSync(folder, { recursive: true });
	});

	it('sends the twins that the build packed', async () => {
		put('page.html', 'page', 1000);
		put('page.html.br', brotliCompressSync('packed by the build'), 1000);
		put('page.html.gz', gzipSync('packed by the build, too'), 1001);
		const [br, gzip] = [
			await ask(site, '/page.html', { 'accept-encoding': 'gzip, br' }),
			await ask(site, '/page.html', { 'accept-encoding': 'gzip' })
		];
		expect([br.headers['content-encoding'], String(brotliDecompressSync(br.bytes))]).toEqual([
			'br',
			'packed by the build'
		]);
		expect([gzip.headers['content-encoding'], String(gunzipSync(gzip.bytes))]).toEqual([
			'gzip',
			'packed by the build, too'
		]);
		expect(String((await ask(site, '/page.html')).bytes)).toBe('page');
	});

	it('sends no twin that is older than its file', async () => {
		put('late.html', 'corrected', 2000);
		put('late.html.br', brotliCompressSync('as it was'), 1999);
		const { bytes } = await ask(site, '/late.html', { 'accept-encoding': 'br' });
		expect(String(brotliDecompressSync(bytes))).toBe('corrected');
	});

	it('sees at once what was put in the place of a file, of the same day and size', async () => {
		put('figure.html', '40 percent', 3000);
		const before = await ask(site, '/figure.html');
		put('draft.html', '41 percent', 3000);
		renameSync(join(folder, 'draft.html'), join(folder, 'figure.html'));
		expect(statSync(join(folder, 'figure.html')).mtimeMs).toBe(3_000_000);
		const again = await ask(site, '/figure.html', { 'if-none-match': String(before.headers.etag) });
		expect([String(before.bytes), again.status, String(again.bytes)]).toEqual(['40 percent', 200, '41 percent']);
	});

	it('says when a file was changed and answers who asks by that day', async () => {
		put('dated.html', 'dated', 4000);
		const { headers } = await ask(site, '/dated.html');
		expect(headers['last-modified']).toBe('Thu, 01 Jan 1970 01:06:40 GMT');
		const since = async (day: string) => (await ask(site, '/dated.html', { 'if-modified-since': day })).status;
		expect([await since('Thu, 01 Jan 1970 01:06:40 GMT'), await since('Thu, 01 Jan 1970 01:06:39 GMT')]).toEqual([
			304, 200
		]);
		const tag = { 'if-none-match': '"another"', 'if-modified-since': 'Thu, 01 Jan 1970 01:06:40 GMT' };
		expect((await ask(site, '/dated.html', tag)).status).toBe(200);
		const tags = { 'if-none-match': `"another", W/${headers.etag}` };
		expect((await ask(site, '/dated.html', tags)).status).toBe(304);
	});
});

describe('openSite under a base path', () => {
	let site: Site;
	beforeAll(async () => {
		site = await openSite({ folder: FOLDER, base: '/qor', headers: HEADERS, port: 0 });
	});
	afterAll(() => site.close());

	it('serves the site there and nowhere else', async () => {
		expect((await ask(site, '/qor/kk/')).status).toBe(200);
		expect((await ask(site, '/kk/')).status).toBe(404);
		expect((await ask(site, '/qor')).headers.location).toBe('/qor/');
		expect((await ask(site, '/qor/kk')).headers.location).toBe('/qor/kk/');
	});

	it('gives a path the headers of its rule without the base', async () => {
		expect((await ask(site, '/qor/data/facts.parquet')).headers['access-control-allow-origin']).toBe('*');
	});

	it('refuses a port that is taken', async () => {
		const port = Number(new URL(site.origin).port);
		await expect(openSite({ folder: FOLDER, base: '', headers: () => [], port })).rejects.toThrow('EADDRINUSE');
	});
});
