/** A real nginx on free ports, started with what `npm run hosting` writes, and a small site for it. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nginxText } from '../../scripts/hosting/nginx.ts';
import { readOptions } from '../../scripts/hosting/options.ts';
import { findProgram } from '../../scripts/programs.ts';

export interface Nginx {
	readonly port: number;
	close(): void;
}

const NOBODY = 65534;

/** A folder of its own that any user may read. */
export function publicFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-nginx-'));
	chmodSync(folder, 0o755);
	return folder;
}

/** Writes a file for each path; a path that ends in / is a page. */
export function writeSite(folder: string, paths: readonly string[]): void {
	for (const path of [...paths, '/404.html']) {
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `contents of ${path}\n`);
	}
}

export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, ready));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

/** What nginx -t says of a text that stands alone. */
export function tried(text: string): { ok: boolean; says: string } {
	const folder = publicFolder();
	const file = written(text, folder);
	// nginx opens /dev/stdout anew, which a socket does not bear.
	const { status, stderr } = spawnSync(findProgram('nginx'), ['-t', '-c', file], {
		encoding: 'utf8',
		stdio: ['ignore', 'ignore', 'pipe']
	});
	rmSync(folder, { recursive: true });
	return { ok: status === 0, says: stderr };
}

/** The same with what `npm run hosting` writes for these words, on a free port. */
export async function openNginx(words: readonly string[]): Promise<Nginx> {
	const port = await freePort();
	return startNginx(nginxText(readOptions([...words, '--whole', '--port', String(port)])!), port);
}

/** Starts nginx as a user without rights with a text that stands alone. Throws with what nginx says. */
export function startNginx(text: string, port: number): Nginx {
	const folder = publicFolder();
	const { ok, says } = tried(text);
	if (!ok) throw new Error(`nginx should take the text, says ${says}`);
	const file = written(text, folder);
	const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
	if (process.getuid?.() === 0) chmodSync(folder, 0o777);
	// It goes on by itself once its ports are open.
	const { status } = spawnSync(findProgram('nginx'), ['-c', file], { stdio: 'ignore', ...user });
	if (status !== 0) throw new Error(`nginx should start with ${file}, ended with exit code ${status}`);
	return {
		port,
		close: () => {
			process.kill(Number(readFileSync(join(folder, 'nginx.pid'), 'utf8')), 'SIGTERM');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Two servers at once must not share what one of them keeps in /tmp. */
function written(text: string, folder: string): string {
	const file = join(folder, 'nginx.conf');
	writeFileSync(file, text.replace(/((?:pid|_temp_path) )\/tmp\//g, `$1${folder}/`));
	return file;
}
