/** What the tests of the browser's engine share: a small site with faults to order, a Chromium, the engine in Node. */

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { packEngine } from '../../../scripts/engine.ts';
import type { ExtractFile, Manifest, ManifestTable } from '../../../src/lib/contract/manifest.ts';
import { openNodeWith } from '../../../src/lib/query/node.server.ts';
import type { Connector } from '../../../src/lib/query/query.ts';
import { arrowStream } from '../../query/arrow-stream.ts';
import { PARITY_NAMES, PARITY_TABLES } from '../../query/parity.ts';
import { openBrowser } from '../browser.ts';
import { BASE, openEngineSite, type EngineSite } from './site.ts';

/** A busy machine takes its time to end a worker. */
export const PATIENT = { timeout: 10_000 };

/** A file that the manifest lists and no test asks for. */
export const absent: ExtractFile = { path: 'absent.csv', bytes: 0, sha256: '0'.repeat(64) };

export class Desk {
	readonly folder = mkdtempSync(join(tmpdir(), 'engine-'));
	readonly pack = packEngine(this.folder);
	site!: EngineSite;
	browser!: Browser;
	node!: Connector;
	context!: BrowserContext;
	page!: Page;
	outside: string[] = [];

	async open(): Promise<void> {
		const opening = [openEngineSite(this.folder), openBrowser(), openNodeWith(PARITY_TABLES)] as const;
		[this.site, this.browser, this.node] = await Promise.all(opening);
		const tables: ManifestTable[] = [];
		for (const name of PARITY_NAMES) {
			const rows = await this.node.rows(`select * from ${name}`);
			const arrow = this.publish(`${name}.arrow`, arrowStream(rows));
			const files = { arrow, parquet: absent, csv: absent, json: absent };
			tables.push({ name, room: 'facts', rows: rows.length, files, sql: null });
		}
		const manifest: Manifest = {
			version: '2026-01-31.3f2a9c1',
			day: '2026-01-31',
			engine: 'v1.4.3',
			tables,
			datapackage: absent,
			zip: absent
		};
		this.publish('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
	}

	async close(): Promise<void> {
		await this.browser?.close();
		await this.node?.close();
		await this.site?.close();
		rmSync(this.folder, { recursive: true });
	}

	publish(path: string, bytes: Uint8Array): ExtractFile {
		this.site.files.set(`/data/${path}`, bytes);
		return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
	}

	/** Opens the page anew; asking for anything of another origin is a fault of every test. */
	openPage = async (): Promise<void> => {
		this.context = await this.browser.newContext();
		this.page = await this.context.newPage();
		this.outside = [];
		this.context.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(`${this.site.origin}${BASE}/`) && !/^(data|blob):/.test(url)) this.outside.push(url);
		});
		await this.visit();
	};

	closePage = async (): Promise<void> => {
		await this.context.close();
		expect(this.outside).toEqual([]);
	};

	async visit(): Promise<void> {
		await this.page.goto(`${this.site.origin}${BASE}/`);
		await this.page.waitForFunction(() => window.kit !== undefined);
	}

	/** Starts the page's engine; the answer is its version or its failure. */
	async start(patience: { download?: number; start?: number } = {}) {
		return this.page.evaluate(
			async ([base, patience]) => {
				const engine = window.kit.startEngine({ base, patience });
				return window.kit.attempt(engine.then((ready) => ((window.engine = ready), ready.version())));
			},
			[BASE, patience] as const
		);
	}

	async rows(sql: string) {
		return this.page.evaluate((sql) => window.kit.attempt(window.engine.rows(sql)), sql);
	}

	async load(tables: readonly string[] = PARITY_NAMES) {
		return this.page.evaluate(
			async ([base, tables]) => {
				const { attempt, fetchManifest, loadExtracts } = window.kit;
				const loading = fetchManifest(base).then((manifest) => loadExtracts(window.engine, base, manifest, tables));
				return attempt(loading.then(() => 'loaded'));
			},
			[BASE, tables] as const
		);
	}
}

/** A desk for the tests of one file: opened before them, closed after them, without a fault before each. */
export function deskOfTests(): Desk {
	const desk = new Desk();
	beforeAll(() => desk.open());
	afterAll(() => desk.close());
	afterEach(() => desk.site.faults.clear());
	return desk;
}
