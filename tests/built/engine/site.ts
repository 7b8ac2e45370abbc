/** A small site for the engine's tests: the page, the packed engine and extracts, with faults on demand. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';

export const BASE = '/qor';

/** The policy that hosts send with every file of the site. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"connect-src 'self' blob:",
	"worker-src 'self'",
	'img-src data:'
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json'
};

/** What may go wrong with a file whose path contains the key. */
export type Fault = 'absent' | 'altered' | 'endless' | 'no wasm' | 'no policy';

export interface EngineSite {
	readonly origin: string;
	/** Faults by part of a path; a test sets and clears them. */
	readonly faults: Map<string, Fault>;
	/** Files that are not on disk, by path. */
	readonly files: Map<string, Uint8Array>;
	close(): Promise<void>;
}

/** Builds the page and serves it with the engine in `engineFolder` on a free port. */
export async function openEngineSite(engineFolder: string): Promise<EngineSite> {
	const folder = mkdtempSync(join(tmpdir(), 'engine-page-'));
	const root = import.meta.dirname;
	await build({ configFile: false, root, base: './', logLevel: 'error', build: { outDir: folder, target: 'es2022' } });

	const faults = new Map<string, Fault>();
	const files = new Map<string, Uint8Array>();
	const open = new Set<ServerResponse>();

	function read(path: string): Uint8Array | undefined {
		if (files.has(path)) return files.get(path);
		const place = path.startsWith('/engine/') ? join(engineFolder, path.slice(8)) : join(folder, path);
		try {
			return readFileSync(path.endsWith('/') ? join(place, 'index.html') : place);
		} catch {
			return undefined;
		}
	}

	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(BASE.length);
		const fault = [...faults].find(([part]) => path.includes(part))?.[1];
		const bytes = fault === 'absent' ? undefined : read(path);
		const policy = fault === 'no wasm' ? POLICY.replace(" 'wasm-unsafe-eval'", '') : POLICY;
		if (fault !== 'no policy') response.setHeader('content-security-policy', policy);
		response.setHeader('cache-control', 'no-store');
		if (bytes === undefined) {
			response.writeHead(404).end();
			return;
		}
		response.setHeader('content-type', TYPES[extname(path) || '.html'] ?? 'application/octet-stream');
		response.setHeader('content-length', bytes.length);
		if (fault === 'endless') {
			open.add(response);
			response.write(bytes.subarray(0, bytes.length / 2));
			return;
		}
		response.end(fault === 'altered' ? altered(bytes) : bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		faults,
		files,
		async close() {
			open.forEach((response) => response.destroy());
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			rmSync(folder, { recursive: true });
		}
	};
}

function altered(bytes: Uint8Array): Uint8Array {
	const copy = bytes.slice();
	copy[copy.length >> 1] = copy[copy.length >> 1]! ^ 1;
	return copy;
}
