import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brotliDecompressSync } from 'node:zlib';
import { get, type IncomingHttpHeaders } from 'node:http';
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
