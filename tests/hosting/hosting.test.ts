import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import svelteConfig from '../../svelte.config.js';
import { headersUnder } from '../../scripts/hosting/headers.ts';
import { headerRules, headersIn } from '../../scripts/serve/headers.ts';
import { openSite, type Site } from '../../scripts/serve/site.ts';
import { openNginx, publicFolder, writeSite, type Nginx } from './nginx.ts';

const PATHS = [
	'/',
	'/kk/',
	'/data/facts.arrow',
	'/data/manifest.json',
	'/engine/engine.json',
	'/engine/duckdb-eh-1.0.0.wasm.pack',
	'/_app/version.json',
	'/_app/immutable/start.js',
	'/_app/immutable/workers/reading.js',
	'/kk/figures/growth/picture.png',
	'/kk/figures/growth/files/growth.xlsx',
	'/kk/data/files/catalogue.xlsx',
	'/ru/figures/growth/',
	'/en/changes.atom',
	'/404.html',
	'/favicon.svg',
	'/robots.txt',
	'/THIRD-PARTY.txt',
	'/.well-known/security.txt',
	'/templates/facts.csv',
	'/service-worker.js',
	'/sitemap.xml',
	'/latest/',
	'/v/',
	'/v/2026-11-23/engine/engine.json',
	'/v/2026-11-23/service-worker.js',
	'/v/2026-11-23/_app/version.json',
	'/fonts/golos-text-400.woff2',
	'/embed/en/growth/',
	'/embed/kk/growth/unit-usd/oembed.json',
	'/embed/resize.js',
	'/latest/facts.parquet',
	'/releases.json',
	'/v/2026-11-23.sha256',
	'/v/2026-11-23/',
	'/v/2026-11-23/_app/immutable/start.js',
	'/v/2026-11-23/engine/duckdb-eh-1.0.0.wasm.pack',
	'/v/2026-11-23/embed/ru/growth/',
	'/v/2026-11-23/ru/figures/growth/',
	'/v/2026-11-23/ru/figures/growth/files/growth.csv',
	'/v/2026-11-23/data/facts.csv',
	'/v/2026-11-23/fonts/golos-text-400.woff2'
];
/** What other sites are meant to fetch or show. */
const OPEN =
	/^(\/v\/[\d-]+)?\/(data|latest(?=\/.)|fonts|embed|releases\.json|\w+\/data\/files\/|\w+\/figures\/\w+\/(picture\.png|files\/))/;
/** Headers that say how a page is sent, not what it may do. */
const OF_SENDING = [
	'server',
	'last-modified',
	'content-type',
	'content-length',
	'content-encoding',
	'etag',
	'date',
	'vary',
	'accept-ranges',
	'connection',
	'keep-alive',
	'transfer-encoding'
];

const HEADERS = readFileSync('hosting/_headers', 'utf8');

async function served(origin: string, path: string): Promise<Record<string, unknown>> {
	const { headers, status } = await fetch(`${origin}${path}`, { redirect: 'manual' });
	const sent = [...headers].filter(([name]) => !OF_SENDING.includes(name)).sort();
	return { status, ...Object.fromEntries(sent) };
}

describe.each(['', '/qor'])('the hosts under "%s"', (base) => {
	let folder: string;
	let site: Site;
	let nginx: Nginx;
	let byHeaders: string;
	let byNginx: string;
	beforeAll(async () => {
		folder = publicFolder();
		writeSite(folder, PATHS);
		site = await openSite({ folder, base, port: 0, headers: headersIn(HEADERS) });
		nginx = await openNginx(['--base', base, '--root', folder]);
		byHeaders = `${site.origin}${base}`;
		byNginx = `http://localhost:${nginx.port}${base}`;
	});
	afterAll(async () => {
		nginx.close();
		await site.close();
		rmSync(folder, { recursive: true });
	});

	it.each([...PATHS, '/nothing/'])('say the same of %s', async (path) => {
		const [ours, theirs] = [await served(byHeaders, path), await served(byNginx, path)];
		expect(ours['x-content-type-options']).toBe('nosniff');
		expect(ours['status']).toBe(path === '/nothing/' ? 404 : 200);
		expect(theirs).toEqual(ours);
	});

	it('send each file that is asked for, and the page of lost ways for others', async () => {
		for (const path of PATHS) {
			expect(await (await fetch(`${byNginx}${path}`)).text()).toBe(`contents of ${path}\n`);
		}
		const lost = await fetch(`${byNginx}/nothing.csv`);
		expect([lost.status, await lost.text()]).toEqual([404, 'contents of /404.html\n']);
	});

	it('let a browser keep for ever only what changes its name with its contents, the typeface for a week, and ask for all else anew', async () => {
		for (const path of PATHS) {
			const { 'cache-control': cache } = await served(byHeaders, path);
			const [, , space = ''] = /^(\/v\/[\d-]+)?\/(_app\/immutable\/|engine\/duckdb-|fonts\/)/.exec(path) ?? [];
			const stored = space === 'fonts/' ? 'public, max-age=604800' : 'public, max-age=31536000, immutable';
			expect([path, cache]).toEqual([path, space === '' ? 'no-cache' : stored]);
		}
	});

	it('fit the hosts: at most 100 rules, lines of at most 2,000 letters', () => {
		expect(headerRules(HEADERS).length).toBeLessThanOrEqual(100);
		expect(Math.max(...HEADERS.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
	});

	it('never keep an answer that a file is not there', async () => {
		const { status, 'cache-control': cache } = await served(byNginx, '/_app/immutable/gone.js');
		expect([status, cache]).toEqual([404, 'no-cache']);
	});

	it.each(['facts.csv', 'facts.parquet', 'facts.json', 'datapackage.json', 'all.zip'])(
		'lead the older address of a published file to /latest/: %s',
		async (file) => {
			const answer = await fetch(`${byNginx}/data/${file}`, { redirect: 'manual' });
			expect([answer.status, answer.headers.get('location')]).toEqual([301, `${base}/latest/${file}`]);
		}
	);

	it('lead to the folder with its stroke at the end', async () => {
		const answer = await fetch(`${byNginx}/kk`, { redirect: 'manual' });
		expect([answer.status, answer.headers.get('location')]).toEqual([301, `${base}/kk/`]);
	});

	it('let other sites read extracts, pictures, files, typeface and embeds, and nothing else', async () => {
		for (const path of PATHS) {
			const { 'access-control-allow-origin': readers, 'cross-origin-resource-policy': resources } = await served(
				byHeaders,
				path
			);
			const expected = OPEN.test(path) ? ['*', 'cross-origin'] : [undefined, undefined];
			expect([path, readers, resources]).toEqual([path, ...expected]);
		}
	});

	it('let any page frame embeds and none frame another page, by one word each', async () => {
		for (const path of PATHS) {
			const { 'content-security-policy': policy = '', ...others } = await served(byHeaders, path);
			const who = [...String(policy).matchAll(/frame-ancestors ([^;,]*)/g)].map(([, word]) => word);
			if (/\/$|\.html$|^\/embed\//.test(path)) {
				expect([path, who]).toEqual([path, [path.includes('/embed/') ? '*' : "'none'"]]);
			}
			expect(who.length).toBeLessThan(2);
			for (const name of ['x-frame-options', 'cross-origin-embedder-policy']) expect(others).not.toHaveProperty(name);
		}
	});

	it("let the engine's worker compile the engine and reach nobody else", async () => {
		const { 'content-security-policy': policy } = await served(byHeaders, '/engine/duckdb-eh-1.0.0.wasm.pack');
		expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' blob:");
	});

	it("let the worker that reads a reader's file run the site's scripts and reach nobody else", async () => {
		const { 'content-security-policy': policy } = await served(byHeaders, '/_app/immutable/workers/reading.js');
		expect(policy).toContain("default-src 'none'; script-src 'self'; connect-src 'self'");
	});
});

describe('the policy of the headers', () => {
	it('says what the policy inside the pages says', () => {
		const [policy = ''] = (headersIn(HEADERS)('/kk/').get('Content-Security-Policy') ?? '').split(', ');
		const directives = new Map(
			policy.split('; ').map((part) => [part.split(' ')[0]!, part.split(' ').slice(1).join(' ')])
		);
		expect(directives.get('object-src')).toBe("'none'");
		directives.delete('object-src');
		const inside = svelteConfig.kit?.csp?.directives as Record<string, readonly string[]>;
		for (const [name, value] of directives) {
			const quoted = (inside[name] ?? []).map((word) => (/^(self|none)$/.test(word) ? `'${word}'` : word));
			expect([name, value]).toEqual([name, quoted.join(' ')]);
		}
	});
});

describe('headersUnder', () => {
	it('puts the base before every path and changes nothing else', () => {
		const under = headersIn(headersUnder('/qor', HEADERS));
		const root = headersIn(HEADERS);
		for (const path of PATHS) expect([path, [...under(`/qor${path}`)]]).toEqual([path, [...root(path)]]);
		expect([...under('/kk/')]).toEqual([]);
	});

	it('stays within the hundred rules and two thousand signs a line that hosts take', () => {
		expect(HEADERS.match(/^\//gm)!.length).toBeLessThanOrEqual(100);
		expect(Math.max(...HEADERS.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
	});
});
