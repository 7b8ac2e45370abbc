import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import svelteConfig from '../../svelte.config.js';
import { headerRules, headersIn } from '../../scripts/serve/headers.ts';
import { openSite, type Site } from '../../scripts/serve/site.ts';
import { nginxHeaders } from './nginx.ts';

const PATHS = [
	'/',
	'/kk/',
	'/nothing/',
	'/data/facts.parquet',
	'/engine/engine.json',
	'/engine/duckdb-eh-1.0.0.wasm.pack',
	'/_app/immutable/start.js',
	'/_app/immutable/workers/reading.js',
	'/kk/figures/growth/picture.png',
	'/kk/figures/growth/files/growth.xlsx',
	'/ru/figures/growth/',
	'/en/changes.atom',
	'/404.html',
	'/fonts/golos-text-400.woff2',
	'/embed/en/growth/',
	'/embed/kk/growth/unit-usd/oembed.json',
	'/embed/resize.js',
	'/latest/facts.parquet',
	'/releases.json',
	'/v/2026-11-23/',
	'/v/2026-11-23/embed/ru/growth/',
	'/v/2026-11-23/ru/figures/growth/',
	'/v/2026-11-23/ru/figures/growth/files/growth.csv',
	'/v/2026-11-23/data/facts.csv',
	'/v/2026-11-23/fonts/golos-text-400.woff2',
	'/service-worker.js',
	'/sitemap.xml',
	'/_app/version.json',
	'/.well-known/security.txt',
	'/templates/facts.csv',
	'/latest/',
	'/v/',
	'/v/2026-11-23.sha256',
	'/v/2026-11-23/_app/immutable/start.js',
	'/v/2026-11-23/engine/duckdb-eh-1.0.0.wasm.pack',
	'/v/2026-11-23/engine/engine.json',
	'/v/2026-11-23/service-worker.js'
];
/** What other sites are meant to fetch or show. */
const OPEN =
	/^(\/v\/[\d-]+)?\/(data|latest(?=\/.)|fonts|embed|releases\.json|\w+\/figures\/\w+\/(picture\.png|files\/))/;
/** Headers that say how a page is sent, not what it may do. */
const OF_SENDING = [
	'content-type',
	'content-length',
	'content-encoding',
	'etag',
	'last-modified',
	'date',
	'vary',
	'accept-ranges',
	'connection',
	'keep-alive',
	'transfer-encoding'
];

const readExample = (name: string) => readFileSync(`hosting/${name}`, 'utf8');

async function served(site: Site, path: string): Promise<Record<string, string>> {
	const { headers } = await fetch(`${site.origin}${path}`);
	return Object.fromEntries([...headers].filter(([name]) => !OF_SENDING.includes(name)).sort());
}

describe('the hosting examples, served', () => {
	let byHeaders: Site;
	let byNginx: Site;
	beforeAll(async () => {
		const site = { folder: 'tests/fixtures/site', base: '', port: 0 };
		byHeaders = await openSite({ ...site, headers: headersIn(readExample('_headers')) });
		byNginx = await openSite({ ...site, headers: nginxHeaders(readExample('nginx.conf')) });
	});
	afterAll(async () => {
		await byHeaders.close();
		await byNginx.close();
	});

	it.each(PATHS)('say the same of %s', async (path) => {
		const [ours, nginx] = [await served(byHeaders, path), await served(byNginx, path)];
		expect(ours['x-content-type-options']).toBe('nosniff');
		expect(nginx).toEqual(ours);
	});

	it('say of each path once how long a copy lasts: for ever where the name changes with the contents', async () => {
		for (const path of PATHS) {
			const hashed = /\/(_app\/immutable|engine)\/./.test(path) && !path.endsWith('/engine.json');
			const lasting = hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
			const expected = path.includes('/fonts/') ? 'public, max-age=604800' : lasting;
			const { 'cache-control': cache } = await served(byHeaders, path);
			expect([path, cache]).toEqual([path, expected]);
		}
	});

	it('fit the hosts: at most 100 rules, lines of at most 2,000 letters', () => {
		const text = readExample('_headers');
		expect(headerRules(text).length).toBeLessThanOrEqual(100);
		expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
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
			const who = [...policy.matchAll(/frame-ancestors ([^;,]*)/g)].map(([, word]) => word);
			const file = /\.(parquet|csv|json|js|pack|woff2|png|xlsx|txt|sha256)$/.test(path) && !path.includes('/embed/');
			if (!file) expect([path, who]).toEqual([path, [path.includes('/embed/') ? '*' : "'none'"]]);
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
		const [policy = ''] = (headersIn(readExample('_headers'))('/kk/').get('Content-Security-Policy') ?? '').split(', ');
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

describe('nginxHeaders', () => {
	it('takes the first fitting pattern, else the default, and sends nothing empty', () => {
		const headers = nginxHeaders(
			'map $uri $c { default ""; "~^/a" "1; x"; "~^/" 2; }\nserver { add_header A $c always; }'
		);
		expect([headers('/a'), headers('/b'), headers('c')]).toEqual([[['A', '1; x']], [['A', '2']], []]);
	});

	it('refuses a statement without its end', () => {
		expect(() => nginxHeaders('server { listen 80 }')).toThrow(
			'nginx.conf: a statement should end with ; or a block, got "listen 80"'
		);
	});
});
