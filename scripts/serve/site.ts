/** Serves a folder of built pages as a static host does: packed text, headers by path, a 404 page. */

import { statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { Bodies } from './bodies.ts';
import { end, send } from './send.ts';

export interface SiteOptions {
	/** Folder with the built pages. */
	readonly folder: string;
	/** Path that the site stands under: empty, or such as `/qor`. */
	readonly base: string;
	/** Headers of a path inside the site. */
	readonly headers: (path: string) => Iterable<readonly [name: string, value: string]>;
	/** 0 takes a free port. */
	readonly port: number;
}

export interface Site {
	/** Such as `http://localhost:4173`, without the base path. */
	readonly origin: string;
	close(): Promise<void>;
}

/** Paths whose headers are kept in mind. */
const MOST_PATHS = 20_000;

/** Starts serving. Rejects with the system's error, such as EADDRINUSE, when the port is not to be had. */
export async function openSite({ folder, base, headers, port }: SiteOptions): Promise<Site> {
	const bodies = new Bodies();
	const known = new Map<string, readonly string[]>();

	/** Rules are asked once for each path. */
	function headersFor(path: string): readonly string[] {
		const before = known.get(path);
		if (before !== undefined) return before;
		const found = [...headers(path)].flat();
		if (known.size >= MOST_PATHS) known.clear();
		known.set(path, found);
		return found;
	}

	function answer(request: IncomingMessage, response: ServerResponse): void {
		if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
		const path = place(request.url ?? '/', base);
		if (path === '') return end(response, 301, { Location: `${base}/` });
		const file = path === null ? null : fileAt(folder, path);
		if (path !== null && file === 'folder') return end(response, 301, { Location: `${base}${path}/` });
		if (path !== null && file !== null && file !== 'folder') {
			return send(request, response, bodies.read(file.name, file.stats), 200, headersFor(path));
		}
		const lost = fileOf(join(folder, '404.html'));
		if (lost === null) return end(response, 404, {});
		// Whatever is asked for: no path of a stranger is kept in mind.
		send(request, response, bodies.read(lost.name, lost.stats), 404, [...headers(path ?? '/404.html')].flat());
	}

	const server = createServer((request, response) => {
		try {
			answer(request, response);
		} catch (error) {
			end(response, 500, {});
			console.error(`${request.url}: ${String(error)}`);
		}
	});
	await new Promise<void>((ready, fail) => {
		server.once('error', fail);
		server.listen(port, ready);
	});
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}

/** Path inside the site, '' for the base without its slash, null when it is outside or cannot be read. */
function place(url: string, base: string): string | null {
	try {
		const path = decodeURIComponent(new URL(url, 'http://site').pathname);
		if (base !== '' && path === base) return '';
		return path.startsWith(`${base}/`) ? path.slice(base.length) : null;
	} catch {
		return null;
	}
}

interface Found {
	readonly name: string;
	readonly stats: Stats;
}

/** The file of a path, 'folder' when only a slash is missing, null when there is nothing. */
function fileAt(folder: string, path: string): Found | 'folder' | null {
	const root = normalize(folder + sep);
	const wanted = normalize(join(root, path));
	if (!wanted.startsWith(root) || path.includes('\0')) return null;
	if (path.endsWith('/')) return fileOf(join(wanted, 'index.html'));
	const stats = statSync(wanted, { throwIfNoEntry: false });
	if (stats?.isFile() === true) return { name: wanted, stats };
	return stats !== undefined && fileOf(join(wanted, 'index.html')) !== null ? 'folder' : null;
}

function fileOf(name: string): Found | null {
	const stats = statSync(name, { throwIfNoEntry: false });
	return stats?.isFile() === true ? { name, stats } : null;
}
