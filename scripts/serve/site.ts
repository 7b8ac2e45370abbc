/** Serves a folder of built pages as a static host does: packed text, headers by path, a 404 page. Knows no page. */

import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { Bodies, end, send } from './send.ts';

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

/** Starts serving. Rejects with the system's error, such as EADDRINUSE, when the port is not to be had. */
export async function openSite({ folder, base, headers, port }: SiteOptions): Promise<Site> {
	const bodies = new Bodies();

	function answer(request: IncomingMessage, response: ServerResponse): void {
		if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
		const path = place(request.url ?? '/', base);
		if (path === '') return end(response, 301, { Location: `${base}/` });
		const file = path === null ? null : fileAt(folder, path);
		if (file === 'folder') return end(response, 301, { Location: `${base}${path}/` });
		for (const [name, value] of headers(path ?? '/404.html')) response.appendHeader(name, value);
		if (file !== null) return send(request, response, bodies.read(file), 200);
		const lost = join(folder, '404.html');
		if (!existsSync(lost)) return end(response, 404, {});
		send(request, response, bodies.read(lost), 404);
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

/** The file of a path, 'folder' when only a slash is missing, null when there is nothing. */
function fileAt(folder: string, path: string): string | null {
	const root = normalize(folder + sep);
	const wanted = normalize(join(root, path));
	if (!wanted.startsWith(root) || path.includes('\0')) return null;
	const file = path.endsWith('/') ? join(wanted, 'index.html') : wanted;
	if (!existsSync(file)) return null;
	if (statSync(file).isFile()) return file;
	return existsSync(join(file, 'index.html')) ? 'folder' : null;
}
