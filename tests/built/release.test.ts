import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { broken, readSums, sha256 } from '../../scripts/release/sums.ts';
import { headersIn } from '../../scripts/serve/headers.ts';
import { openSite, type Site } from '../../scripts/serve/site.ts';
import { newcomersCopy } from '../../scripts/test/newcomer.ts';
import type { Editions } from '../../src/lib/contract/editions.ts';
import { openPage } from './browser.ts';

const LIMIT = 600_000;
const [OLD, NEW] = ['2026-04-01', '2026-11-25'] as const;
/** Enough of the site to see a page, its data and its ways; the whole takes minutes. */
const PAGES = ['/', '/en/', '/ru/', '/kk/figures/who-pays/', '/en/figures/who-pays/', '/en/data/', '/404/'];

const folder = newcomersCopy();
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, words: readonly string[] = []): string {
	const under = (base: string) => PAGES.map((page) => base + page).join(',');
	return execFileSync('npm', ['run', script, '--silent', '--', ...words], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, BASE_PATH: '', SITE_URL: 'https://example.kz', PAGES: under(''), RELEASES: 'releases' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
}

/** Another state of the record: one figure more, synthetic, in the copy alone. */
function change(): void {
	const file = join(folder, 'data/facts/inflows.csv');
	const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
	const [, ...cells] = rows.at(-1)!.split(',');
	writeFileSync(file, `${[...rows.slice(0, -1), [`synthetic-of-a-test`, ...cells].join(',')].join('\n')}\n`);
}

let old: { sums: string; page: Buffer };
let browser: Browser;
let site: Site;
let published: Editions;

beforeAll(async () => {
	run('release', [OLD]);
	const kept = join(folder, 'releases', OLD);
	old = {
		sums: readFileSync(join(kept, 'SHA256SUMS'), 'utf8'),
		page: readFileSync(join(kept, 'site/en/figures/who-pays/index.html'))
	};
	change();
	run('release', [NEW]);
	run('build');
	published = JSON.parse(readFileSync(join(folder, 'build/releases.json'), 'utf8')) as Editions;
	browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
	const headers = headersIn(readFileSync('hosting/_headers', 'utf8'));
	site = await openSite({ folder: join(folder, 'build'), base: '', headers, port: 0 });
}, LIMIT);
afterAll(async () => {
	await browser?.close();
	await site?.close();
});

describe('two editions of two states of the record', () => {
	it('are listed with the record that each holds', () => {
		const [first, second] = published.editions;
		expect([first?.day, second?.day]).toEqual([OLD, NEW]);
		expect(first?.data).not.toBe(second?.data);
		expect(second?.data).toBe(published.newest.data);
	});

	it('keep every byte of the older one', () => {
		const pages = join(folder, 'build/v', OLD);
		expect(sha256(old.sums)).toBe(published.editions[0]?.sums);
		expect(broken(pages, readSums(old.sums))).toEqual([]);
		expect(readFileSync(join(pages, 'en/figures/who-pays/index.html')).equals(old.page)).toBe(true);
	});

	it('can not be frozen twice', () => {
		const { status, stderr } = spawnSync('npm', ['run', 'release', '--silent', '--', OLD], {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, RELEASES: 'releases' }
		});
		expect(status).toBe(1);
		expect(stderr.trim()).toBe(
			`release: an edition never changes; choose another day, got ${OLD}, which is kept already`
		);
	});
});

describe('a page of the older edition', () => {
	it.each([
		['en', 'Newer data exists: the record as of'],
		['kk', 'Бұдан жаңа деректер бар, жазбаның күні:']
	])('says that it is frozen and that newer data exists, and its links are alive (%s)', async (lang, newer) => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/v/${OLD}/${lang}/figures/who-pays/`);
		const notice = page.locator('[data-frozen]');
		await page.waitForFunction((text) => document.querySelector('[data-frozen]')?.textContent?.includes(text), newer);
		expect(await notice.getByRole('link').getAttribute('href')).toBe(`/${lang}/figures/who-pays/`);
		const lost = await page.evaluate(
			async (built) => {
				const own = [...document.querySelectorAll<HTMLElement>('link[href], script[src], img[src]')]
					.map((tag) => tag.getAttribute('href') ?? tag.getAttribute('src') ?? '')
					.filter((address) => address.startsWith('/') && !address.endsWith('/') && !built.test);
				const answers = await Promise.all(own.map(async (address) => [address, (await fetch(address)).status]));
				return answers.filter(([, status]) => status !== 200);
			},
			{ test: false }
		);
		expect(lost).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});

	it('recomputes on its own tables', async () => {
		const asked = existsSync(join(folder, 'build/v', OLD, 'data/manifest.json'));
		expect(asked).toBe(true);
		expect(readFileSync(join(folder, 'build/v', OLD, 'data/manifest.json'), 'utf8')).not.toBe(
			readFileSync(join(folder, 'build/data/manifest.json'), 'utf8')
		);
	});
});

describe('a page of the newest edition', () => {
	it('does not speak of newer data', async () => {
		const { page, visit, close } = await openPage(browser, site);
		const asked = page.waitForResponse(/releases\.json$/);
		await visit(`/v/${NEW}/en/`);
		await asked;
		expect(await page.locator('[data-frozen] [role="status"]').textContent()).toBe('');
		await close();
	});
});

describe('the newest tables', () => {
	it('stand at addresses that never change', () => {
		for (const path of ['spending.parquet', 'inflows.csv', 'inflows.arrow', 'manifest.json', 'all.zip']) {
			const [made, latest] = ['static/data', 'build/latest'].map((room) => readFileSync(join(folder, room, path)));
			expect(latest?.equals(made!)).toBe(true);
		}
	});

	it('stand there alone: hosts that can lead their older addresses on', () => {
		const kept = ['inflows.arrow', 'inflows.csv', 'inflows.json', 'inflows.parquet', 'datapackage.json', 'all.zip'];
		expect(kept.filter((path) => existsSync(join(folder, 'build/data', path)))).toEqual(['inflows.arrow']);
		const rules = readFileSync(join(folder, 'build/_redirects'), 'utf8').split('\n');
		expect(rules).toContain('/data/inflows.csv /latest/inflows.csv 301');
		expect(rules.filter((rule) => /\.arrow|manifest/.test(rule))).toEqual([]);
	});
});

describe('the archive of an edition', () => {
	it('is the whole site with its checksums, and opens from a plain local server', async () => {
		const files = unzipSync(readFileSync(join(folder, 'build/v', `ashyq-qor-${OLD}.zip`)));
		for (const { path, sha256: sum } of readSums(new TextDecoder().decode(files['SHA256SUMS']))) {
			expect(sha256(files[path]!), path).toBe(sum);
		}
		const stick = join(folder, 'stick');
		for (const [path, bytes] of Object.entries(files)) {
			if (path.endsWith('/')) continue;
			mkdirSync(join(stick, dirname(path)), { recursive: true });
			writeFileSync(join(stick, path), bytes);
		}
		const plain = await openSite({ folder: stick, base: '', headers: () => [], port: 0 });
		const { page, visit, faults, close } = await openPage(browser, plain, {}, ['404']);
		// The first page leads on at once.
		await page.goto(plain.origin, { waitUntil: 'commit' });
		await page.waitForURL(`**/v/${OLD}/**`);
		await visit(`/v/${OLD}/en/figures/who-pays/`);
		expect(await page.locator('h1').count()).toBe(1);
		expect(faults).toEqual([]);
		await close();
		await plain.close();
	});
});

describe('an edition that was touched', () => {
	it('is not published', () => {
		const file = join(folder, 'releases', OLD, 'site/en/index.html');
		writeFileSync(file, 'other');
		const { status, stderr } = spawnSync('npx', ['tsx', 'scripts/publish.ts'], {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, RELEASES: 'releases' }
		});
		expect(status).not.toBe(0);
		expect(stderr).toContain(`release: the edition ${OLD} should never change; bring back changed en/index.html`);
	});
});
