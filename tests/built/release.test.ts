import { execFileSync, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedEditions } from '../../scripts/release/checked.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { packsIn } from '../../scripts/release/engine-of.ts';
import { leadsIn } from '../../scripts/release/links.ts';
import { bundledIn } from '../../scripts/release/sbom.ts';
import { publish } from '../../scripts/release/publish.ts';
import { broken, filesIn, readSums, sha256 } from '../../scripts/release/sums.ts';
import { headersIn } from '../../scripts/serve/headers.ts';
import { openSite, type Site } from '../../scripts/serve/site.ts';
import { committedCheckout } from '../../scripts/test/clean-checkout.ts';
import { readEditions, type Edition } from '../../src/lib/contract/editions.ts';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { openPage } from './browser.ts';

const LIMIT = 900_000;
const DAY = '2026-11-25';
/** Ten of them and the site fit the free plans of the hosts that the README names. */
const MOST_BYTES = 55e6;
const MOST_FILES = 1500;

const folder = committedCheckout();
const key = join(folder, '.git/key');
let edition: Edition;
let files: string[];
let browser: Browser;
let site: Site;

/** A command of the README, as it is printed. */
function printed(pattern: RegExp): string {
	const command = pattern.exec(readFileSync('README.md', 'utf8'))?.[0];
	if (command === undefined) throw new Error(`README should print the command ${pattern}`);
	return command;
}

function run(command: string): { status: number | null; out: string; err: string } {
	// Told to pack, as hosting/ashyq-qor.env tells it: an edition holds no twins all the same.
	const env = { ...process.env, RELEASE_KEY: key, PACKED: 'yes' };
	for (const name of ['BASE_PATH', 'SITE_URL', 'RELEASES', 'PAGES']) Reflect.deleteProperty(env, name);
	const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
		cwd: folder,
		encoding: 'utf8',
		env,
		maxBuffer: 1 << 28
	});
	return { status, out: stdout, err: stderr };
}

beforeAll(async () => {
	execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
	const { status, err } = run(printed(/^SITE_URL=\S+ npm run release -- .*$/m));
	if (status !== 0) throw new Error(err);
	[edition] = readEditions(JSON.parse(readFileSync(join(folder, 'releases/editions.json'), 'utf8'))) as [Edition];
	// The whole site, as the step before built it.
	cpSync('build', join(folder, 'build'), { recursive: true });
	await publish(join(folder, 'build'), join(folder, 'releases'), '');
	files = filesIn(join(folder, 'build/v', DAY));
	browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
	const headers = headersIn(readFileSync('hosting/_headers', 'utf8'));
	site = await openSite({ folder: join(folder, 'build'), base: '', headers, port: 0 });
}, LIMIT);
afterAll(async () => {
	await browser?.close();
	await site?.close();
	rmSync(folder, { recursive: true });
});

describe('an edition', () => {
	it('adds no more than a host can carry', () => {
		const engine = packsIn(readFileSync(join(folder, 'build/v', DAY, 'engine/engine.json'), 'utf8'));
		const shared = new Set(engine.map(({ sha256: hash }) => hash));
		const objects = readdirSync(join(folder, 'releases/objects')).filter((hash) => !shared.has(hash));
		const bytes = objects.reduce((sum, hash) => sum + statSync(join(folder, 'releases/objects', hash)).size, 0);
		expect([edition.files, files.length]).toEqual([files.length, files.length]);
		expect(files.length).toBeLessThanOrEqual(MOST_FILES);
		expect(edition.bytes).toBeLessThanOrEqual(MOST_BYTES);
		expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
	});

	it('names its commit and its key, and is as its checksums say', () => {
		expect(edition.made).toMatchObject({ site: 'https://example.kz', base: '', allowed: null });
		expect(edition.made?.commit).toBe(
			execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim()
		);
		expect(edition.made?.signature?.key).toMatch(/^SHA256:/);
		const sums = readSums(readFileSync(join(folder, 'build/v', `${DAY}.sha256`), 'utf8'));
		expect(broken(join(folder, 'build/v', DAY), sums)).toEqual([]);
		const command = printed(/^ssh-keygen -Y verify .*$/m);
		expect(spawnSync('sh', ['-c', command], { cwd: join(folder, 'build/v') }).status).toBe(0);
	});

	it('leads only to what it holds and to newest pages that are there', () => {
		const pages = files
			.filter((path) => path.endsWith('.html'))
			.map((path) => ({ path, html: readFileSync(join(folder, 'build/v', DAY, path), 'utf8') }));
		const { lost, outside } = leadsIn(pages, files, { base: '', edition: `/v/${DAY}` });
		expect(pages.length).toBeGreaterThan(300);
		expect(lost).toEqual([]);
		const there = (path: string) => existsSync(join(folder, 'build', path.endsWith('/') ? `${path}index.html` : path));
		expect(outside.filter((path) => !there(path))).toEqual([]);
	});

	it('lists what ships with it', () => {
		const bom = JSON.parse(readFileSync(join(folder, 'build/v', DAY, 'sbom.cdx.json'), 'utf8')) as {
			bomFormat: string;
			metadata: { component: { name: string } };
			components: { name: string; version: string }[];
		};
		expect([bom.bomFormat, bom.metadata.component.name]).toEqual(['CycloneDX', 'ashyq-qor']);
		const names = bom.components.map(({ name, version }) => `${name} ${version}`);
		expect(new Set(names)).toEqual(bundledIn(readFileSync(join(folder, 'build/THIRD-PARTY.txt'), 'utf8')));
		expect(bom.components.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['svelte', 'd3-array', 'codemirror'])
		);
	});

	it('can not be frozen twice', () => {
		const { status, err } = run(printed(/^SITE_URL=\S+ npm run release -- .*$/m));
		expect(status).toBe(1);
		expect(err.trim()).toBe(`release: an edition never changes; choose another day, got ${DAY}, which is kept already`);
	});
});

describe('the first page of an edition', () => {
	it('says in three languages what it holds, and stays', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/v/${DAY}/`);
		expect(await page.locator('[data-held]').evaluateAll((all) => all.map((item) => item.id))).toEqual([...LANGS]);
		expect(await page.locator('[data-held] a[href$=".sha256.sig"]').count()).toBe(LANGS.length);
		expect(new URL(page.url()).pathname).toBe(`/v/${DAY}/`);
		expect(faults).toEqual([]);
		await close();
	});
});

describe('a page of an edition', () => {
	it.each(LANGS)('says that it is frozen, and not that its own day is newer (%s)', async (lang) => {
		const { page, visit, faults, close } = await openPage(browser, site);
		const pending = page.waitForResponse(/releases\.json$/);
		await visit(`/v/${DAY}/${lang}/figures/who-pays/`);
		await pending;
		const notice = page.locator('[data-frozen]');
		expect(await notice.getByRole('link').getAttribute('href')).toBe(`/${lang}/figures/who-pays/`);
		expect(await notice.getByRole('status').textContent()).toBe('');
		expect(faults).toEqual([]);
		await close();
	});

	it('holds its citation as text, and makes the files of it in the browser', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		const path = `/v/${DAY}/en/figures/who-pays/`;
		const written = readFileSync(join(folder, 'build', path, 'index.html'), 'utf8');
		expect(written).toContain(`https://example.kz${path}. Based on: `);
		expect(files.filter((file) => /\/cite\/(?!sources\.json$)/.test(file))).toEqual([]);
		await visit(path);
		await page.locator('.controls [popovertarget="share"]').click();
		await page.locator('summary').getByText('Cite', { exact: true }).click();
		for (const ending of ['.txt', '.bib', '.csl.json']) {
			const [taken] = await Promise.all([
				page.waitForEvent('download'),
				page.locator(`[data-cite="${ending}"]`).click()
			]);
			expect(taken.suggestedFilename()).toBe(`who-pays${ending}`);
			expect(readFileSync(await taken.path(), 'utf8')).toContain(path);
		}
		expect(faults).toEqual([]);
		await close();
	});

	it('is proven in the browser on its own tables, by the engine that stands once', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		const requested: string[] = [];
		page.on('request', (request) => requested.push(new URL(request.url()).pathname));
		await visit(`/v/${DAY}/en/figures/rates/`);
		await page.locator('.controls [popovertarget="share"]').click();
		await page.locator('[data-recompute] > summary').click();
		await page.locator('[data-recompute] button').first().click();
		await page.waitForFunction(() => document.querySelector('[data-recompute]')?.textContent?.includes('ms'), null, {
			timeout: 120_000
		});
		expect(requested.some((path) => /^\/engine\/duckdb-.*\.wasm\.pack$/.test(path))).toBe(true);
		expect(requested.filter((path) => path.startsWith('/data/'))).toEqual([]);
		expect(requested).toContain(`/v/${DAY}/data/facts.arrow`);
		expect(faults).toEqual([]);
		await close();
	});
});

describe('the newest tables', () => {
	it('stand at addresses that never change', () => {
		for (const path of ['spending.parquet', 'inflows.csv', 'inflows.arrow', 'manifest.json', 'all.zip']) {
			const [made, latest] = ['static/data', 'build/latest'].map((space) => readFileSync(join(folder, space, path)));
			expect(latest?.equals(made!)).toBe(true);
		}
	});

	it('stand there alone: hosts that can lead their older addresses on', () => {
		const remaining = [
			'inflows.arrow',
			'inflows.csv',
			'inflows.json',
			'inflows.parquet',
			'datapackage.json',
			'all.zip'
		];
		expect(remaining.filter((path) => existsSync(join(folder, 'build/data', path)))).toEqual(['inflows.arrow']);
		const rules = readFileSync(join(folder, 'build/_redirects'), 'utf8').split('\n');
		expect(rules).toContain('/data/inflows.csv /latest/inflows.csv 301');
		expect(rules.filter((rule) => /^\/data\/\S*(?:\.arrow|manifest\S*) /.test(rule))).toEqual([]);
	});
});

describe('the archive of an edition', () => {
	it('is made on demand, whole, and opens from a plain local server without a network', async () => {
		const { status, err } = run(printed(/npm run release -- --zip \S+\d/));
		expect([status, err]).toEqual([0, '']);
		const zipped = unzipSync(readFileSync(join(folder, 'releases', DAY, `ashyq-qor-${DAY}.zip`)));
		for (const { path, sha256: sum } of readSums(new TextDecoder().decode(zipped['SHA256SUMS']))) {
			expect(sha256(zipped[path]!), path).toBe(sum);
		}
		// What a build does with it next.
		await checkedEditions(join(folder, 'releases'));
		const stick = mkdtempSync(join(tmpdir(), 'ashyq-qor-stick-'));
		for (const [path, bytes] of Object.entries(zipped)) {
			mkdirSync(join(stick, dirname(path)), { recursive: true });
			writeFileSync(join(stick, path), bytes);
		}
		const plain = await openSite({ folder: stick, base: '', headers: () => [], port: 0 });
		const { page, visit, faults, close } = await openPage(browser, plain, {}, ['404']);
		// The first page leads on at once.
		await page.goto(plain.origin, { waitUntil: 'commit' });
		await page.waitForURL(`**/v/${DAY}/`);
		await page.locator('section[lang="en"] a[href$="/en/figures/who-pays/"]').click();
		expect(await page.locator('h1').count()).toBe(1);
		await visit('/en/data/');
		expect(await page.getByRole('link').first().getAttribute('href')).toBe('https://example.kz/en/data/');
		expect(faults).toEqual([]);
		await close();
		await plain.close();
		rmSync(stick, { recursive: true });
	});
});

describe('twenty editions', () => {
	it('are checked and published within 30 seconds', async () => {
		const stored = join(folder, 'twenty');
		cpSync(join(folder, 'releases'), stored, { recursive: true, filter: (path) => !path.endsWith('.zip') });
		const days = Array.from({ length: 19 }, (_, at) => `2025-01-${String(at + 1).padStart(2, '0')}`);
		for (const day of days) cpSync(join(stored, DAY), join(stored, day), { recursive: true });
		writeFileSync(
			join(stored, 'editions.json'),
			JSON.stringify([...days.map((day) => ({ ...edition, day })), edition])
		);
		const begun = process.cpuUsage();
		await publish(join(folder, 'build'), stored, '');
		const { user, system } = process.cpuUsage(begun);
		expect(filesIn(join(folder, 'build/v')).length).toBeGreaterThan(20 * edition.files);
		expect((user + system) / 1e6).toBeLessThan(30);
	});
});
