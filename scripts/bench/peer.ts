/** The page of the usual shape, to measure against: it starts DuckDB-Wasm, loads the extract, draws with a chart library. */

import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { openSite } from '../serve/site.ts';

export interface Peer {
	readonly url: string;
	close(): Promise<void>;
}

/** Builds the page from the installed packages into a folder of its own and serves it, packed like our own pages. */
export async function openPeer(): Promise<Peer> {
	const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-peer-'));
	await build({
		configFile: false,
		root: 'scripts/bench/peer',
		logLevel: 'warn',
		build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 }
	});
	mkdirSync(join(folder, 'data'));
	copyFileSync('static/data/spending.arrow', join(folder, 'data/spending.arrow'));
	const site = await openSite({ folder, base: '', headers: () => [], port: 0 });
	const url = `${site.origin}/`;
	await packAll(url);
	return {
		url,
		close: async () => {
			await site.close();
			rmSync(folder, { recursive: true });
		}
	};
}

/** Has the server pack every file once, as a host would have done long ago. */
async function packAll(url: string): Promise<void> {
	const html = await (await fetch(url)).text();
	const script = /src="\/([^"]+\.js)"/.exec(html)?.[1];
	if (script === undefined) throw new Error('the page to compare with has no script');
	const code = await (await fetch(url + script)).text();
	for (const [, path] of code.matchAll(/["'`]\/(assets\/[\w.-]+\.(?:wasm|js))/g)) {
		await (await fetch(url + path, { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
	}
}
